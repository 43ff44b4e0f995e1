/** One file, one question: the budget of lines. */
import { expect, test } from 'vitest'
import { findIdleEntries, findLongFiles, measure, whyTooLarge } from './sizes.ts'
import { readSourceTree, type SourceFile, show } from './source-tree.ts'

const tree = readSourceTree()

test('the figures are within budget', () => {
  const sizes = measure(tree)
  console.info(`sizes: ${sizes.files} files, median ${sizes.median}, p90 ${sizes.p90}, longest ${sizes.longest}`)
  expect(whyTooLarge(sizes)).toEqual([])
})
test('no file is above the limit without a written reason', () => expect(show(findLongFiles(tree))).toEqual([]))
test('no reason outlives its file', () => expect(findIdleEntries(tree)).toEqual([]))

const filesOf = (count: number, lines: number): SourceFile[] =>
  Array.from({ length: count }, (_, at) => ({ path: `server/kernel/file-${at}.ts`, text: 'x\n'.repeat(lines) }))

test('a planted long file is found', () => {
  expect(findLongFiles(filesOf(1, 401))).toHaveLength(1)
  expect(findLongFiles(filesOf(1, 400))).toEqual([])
  expect(findLongFiles(filesOf(1, 401), { 'server/kernel/file-0.ts': 'one table' })).toEqual([])
})

test('a planted idle reason is found', () => {
  expect(findIdleEntries(filesOf(1, 400), { 'server/kernel/file-0.ts': 'one table' })).toEqual(['server/kernel/file-0.ts'])
  expect(findIdleEntries(filesOf(1, 401), { 'server/kernel/file-0.ts': 'one table' })).toEqual([])
})

test('planted heavy trees break the budget', () => {
  expect(whyTooLarge(measure(filesOf(60, 61)))).toEqual(['median 61 lines, allowed 60'])
  expect(whyTooLarge(measure([...filesOf(80, 20), ...filesOf(20, 201)]))).toEqual(['p90 201 lines, allowed 200'])
  expect(whyTooLarge(measure(filesOf(60, 60)))).toEqual([])
})
