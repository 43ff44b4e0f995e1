/** What has no place in the repository. */
import { expect, test } from 'vitest'
import { readSourceTree, show } from './source-tree.ts'
import { findBannedWords, findBareIgnores, findSlowSql } from './words.ts'

const tree = readSourceTree()

test('no unfinished work, muted check or foreign place', () => expect(show(findBannedWords(tree))).toEqual([]))
test('no slow SQL by habit', () => expect(show(findSlowSql(tree))).toEqual([]))
test('a muted lint rule says why', () => expect(show(findBareIgnores(tree))).toEqual([]))

test.each([
  ['web/src/app/Shell.tsx', '// TODO later'],
  ['server/kernel/db.test.ts', "test.skip('x', () => {})"],
  ['server/kernel/db.test.ts', "describe.only('x', () => {})"],
  ['server/kernel/db.ts', '// @ts-expect-error'],
  ['server/kernel/db.ts', 'const x = y as any'],
  ['docs/operations.md', 'cd /home/maria/lavra'],
  ['docs/operations.md', 'see https://registry.npmjs.org/x'],
  ['package-lock.json', '"resolved": "https://example.org/x.tgz"'],
])('a planted word is found in %s: %s', (path, text) =>
  expect(findBannedWords([{ path, text: `\n${text}\n` }]).map((f) => f.line)).toEqual([2]),
)

test('addresses of our own are free', () => {
  const text = "fetch('/api/work/list'); open('https://example.org/home/maria'); const data = './work/x'"
  expect(findBannedWords([{ path: 'web/src/api/call.ts', text }])).toEqual([])
})

test.each([
  ['server/domains/x/x.queries.ts', 'export const a = sql`select * from unit`'],
  ['server/domains/x/x.queries.ts', 'export const a = sql`select u.* from unit u`'],
  ['server/domains/x/x.queries.ts', 'export const a = sql`select id from unit limit 5 offset 50`'],
  ['server/domains/x/x.queries.ts', "export const a = db.selectFrom('unit').selectAll()"],
  ['server/domains/x/x.queries.ts', "export const a = db.selectFrom('unit').offset(5)"],
  ['server/db/migrations/0009_x.sql', 'create view v as select * from unit;'],
])('planted SQL is found in %s: %s', (path, text) => expect(findSlowSql([{ path, text }])).toHaveLength(1))

test('counting and prose are free', () => {
  const text = '// the offset 5 of select *\nexport const a = sql`select count(*) from unit`'
  expect(findSlowSql([{ path: 'server/domains/x/x.queries.ts', text }])).toEqual([])
})

test('a planted bare ignore is found', () => {
  const at = (text: string) => findBareIgnores([{ path: 'server/kernel/db.ts', text }]).length
  expect(at('// biome-ignore lint/suspicious/noExplicitAny: no\nconst x = 1')).toBe(1)
  expect(at('// biome-ignore lint/suspicious/noExplicitAny: a table of every input\nconst x = 1')).toBe(0)
})
