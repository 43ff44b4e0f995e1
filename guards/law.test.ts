/** The page of laws and the code agree. */
import { expect, test } from 'vitest'
import { findMissingFiles, findUnknownLaws, page } from './law.ts'
import { readSourceTree, show } from './source-tree.ts'

const tree = readSourceTree()

test('every cited law has its line', () => expect(show(findUnknownLaws(tree))).toEqual([]))
test('every file the page names exists', () => expect(show(findMissingFiles(tree))).toEqual([]))

const planted = [
  { path: page, text: '| L-01 | Lei | does | `server/kernel/gone.ts` |\n' },
  { path: 'server/kernel/here.ts', text: '// L-01 and\n// L-02\n' },
]

test('a planted citation without a line is found', () => {
  expect(show(findUnknownLaws(planted))).toEqual(['server/kernel/here.ts:2 L-02 has no line in docs/law.md'])
})
test('a planted dead file is found', () => {
  expect(show(findMissingFiles(planted))).toEqual(['docs/law.md:1 names server/kernel/gone.ts, which does not exist'])
})
