/** Documents printed from the code say what the code says. */
import { expect, it } from 'vitest'
import { stale } from '../tools/generated-docs.ts'

it('docs/permissions.md and .env.example are fresh (npm run docs:print)', () => {
  expect(stale()).toEqual([])
})
