/** Do the migrations follow each other? Two branches may take the same number, and nothing would start any more. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source-tree.ts'

test('migrations are numbered without hole or repeat', () => {
  const names = readdirSync(join(root, 'server/db/migrations')).sort()
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
})
