/** Every table has one owner, and only its owner writes it. */
import { expect, test } from 'vitest'
import { readSourceTree, show } from './source-tree.ts'
import { findForeignWrites, findUnownedTables } from './table-owners.ts'

const tree = readSourceTree()

test('every table names its owner', () => expect(show(findUnownedTables(tree))).toEqual([]))
test('only the owner writes', () => expect(show(findForeignWrites(tree))).toEqual([]))

const migration = {
  path: 'server/db/migrations/0001_routing.sql',
  text: "create table routing (id bigint);\ncomment on table routing is 'owner: routing. One sending.';\n",
}

test('a planted table without owner is found', () => {
  const orphan = { path: 'server/db/migrations/0002_orphan.sql', text: '-- why\ncreate unlogged table orphan (id bigint);\n' }
  expect(show(findUnownedTables([migration, orphan]))).toEqual([
    'server/db/migrations/0002_orphan.sql:2 table orphan has no owner in a comment',
  ])
})

test.each([
  'sql`insert into routing (id) values (1)`',
  'sql`update routing r set id = 2`',
  'sql`delete from routing where id = 1`',
  "db.insertInto('routing')",
  "db.updateTable('routing')",
  "db.deleteFrom('routing')",
])('a planted foreign write is found: %s', (text) => {
  const at = (path: string) => findForeignWrites([migration, { path, text }])
  expect(at('server/domains/processes/processes.queries.ts')).toHaveLength(1)
  expect(at('server/domains/routing/send-process.ts')).toHaveLength(1)
  expect(at('server/domains/routing/routing.queries.ts')).toEqual([])
  expect(at('server/domains/routing/send-process.db.test.ts')).toEqual([])
})

test('a lock is not a write', () => {
  const text = 'sql`select id from routing for no key update of routing`'
  expect(findForeignWrites([migration, { path: 'server/domains/processes/processes.queries.ts', text }])).toEqual([])
})
