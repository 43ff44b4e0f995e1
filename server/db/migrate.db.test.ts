// Migrations on a real database: order, refusals, concurrency, and the way from the first one to the newest.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '../testing/database.ts'
import { listMigrations, migrate } from './migrate.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lavra-migrations-'))
  folders.push(folder)
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const one = { '0001_one.sql': 'create table one (a integer); insert into one values (1);' }

test('each file is applied once and in order', async () => {
  const url = await emptyDatabase()
  const folder = folderOf({ ...one, '0002_two.sql': 'alter table one rename to two;' })
  expect((await migrate(url, { folder })).map(({ name }) => name)).toEqual(['one', 'two'])
  expect(await migrate(url, { folder })).toEqual([])
  expect(await rows(url, 'select a from two')).toEqual([{ a: 1 }])
})

test('a migration that fails leaves nothing behind, and the ones before it stay', async () => {
  const url = await emptyDatabase()
  const folder = folderOf({ ...one, '0002_broken.sql': 'create table half (a integer); select 1 / 0;' })
  await expect(migrate(url, { folder })).rejects.toThrow('Migration 2 (broken) failed: division by zero')
  expect(await rows(url, `select to_regclass('half') as half, (select count(*)::int from one) as one`)).toEqual([{ half: null, one: 1 }])
  writeFileSync(join(folder, '0002_broken.sql'), 'create table whole (a integer);')
  expect((await migrate(url, { folder })).map(({ number }) => number)).toEqual([2])
})

test('a file that says so runs outside a transaction', async () => {
  const url = await emptyDatabase()
  const sql =
    '-- no transaction\ncreate index concurrently if not exists one_a on one (a);\ncreate index concurrently if not exists one_b on one (a); -- why\n'
  await migrate(url, { folder: folderOf({ ...one, '0002_index.sql': sql }) })
  expect(await rows(url, `select indexname from pg_indexes where tablename = 'one' order by 1`)).toEqual([
    { indexname: 'one_a' },
    { indexname: 'one_b' },
  ])
})

test('servers that start together apply everything once', async () => {
  const url = await emptyDatabase()
  const folder = folderOf({ ...one, '0002_slow.sql': 'select pg_sleep(0.2); insert into one values (2);' })
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, { folder })))
  expect(applied.map((done) => done.length).sort()).toEqual([0, 0, 0, 2])
  expect(await rows(url, 'select a from one order by a')).toEqual([{ a: 1 }, { a: 2 }])
})

test('a database newer than the program is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: folderOf({ ...one, '0002_two.sql': 'select 1;' }) })
  await expect(migrate(url, { folder: folderOf(one) })).rejects.toThrow('The database is newer than this program: it has migration 2 (two)')
})

test('an applied file that was edited is refused, whatever its line ends', async () => {
  const url = await emptyDatabase()
  await migrate(url, { folder: folderOf({ '0001_one.sql': 'create table one (a integer);\n' }) })
  expect(await migrate(url, { folder: folderOf({ '0001_one.sql': 'create table one (a integer);\r\n' }) })).toEqual([])
  await expect(migrate(url, { folder: folderOf({ '0001_one.sql': 'create table one (b integer);\n' }) })).rejects.toThrow(
    'Migration 1 (one) was changed after',
  )
})

test('numbers without hole or repeat', () => {
  expect(() => listMigrations(folderOf({ ...one, '0003_three.sql': '' }))).toThrow('should have number 2')
  expect(() => listMigrations(folderOf({ ...one, '0001_again.sql': '' }))).toThrow('should have number')
  expect(() => listMigrations(folderOf({ 'first.sql': '' }))).toThrow('should be named')
})

test('a database of the first version, with rows, becomes the newest', async () => {
  const url = await emptyDatabase()
  await migrate(url, { upTo: 1 })
  await rows(url, `insert into agency (code, name, number_code, number_mask) values ('SEPLAG', 'Planejamento', '1500', '@ano_4d@')`)
  const rest = await migrate(url, { graphile: true, grantTo: 'lavra_app' })
  expect(rest.map(({ number }) => number)).toEqual(
    listMigrations()
      .slice(1)
      .map(({ number }) => number),
  )
  expect(await rows(url, 'select code, number_code from agency')).toEqual([{ code: 'SEPLAG', number_code: '1500' }])
})

test('pictures in the texts and templates of an older version are where they stand', async () => {
  const url = await emptyDatabase()
  await migrate(url, { upTo: 4 })
  const picture = (sha256: string) => `{"type": "doc", "content": [{"type": "image", "attrs": {"sha256": "${sha256}"}}]}`
  const [inType, inText, gone] = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
  const empty = '{"type": "doc", "content": []}'
  await rows(
    url,
    `begin;
     insert into agency (code, name, number_code, number_mask) values ('SEPLAG', 'Planejamento', '1500', '@ano_4d@');
     insert into unit (agency_id, code, name, number_code) values (1, 'GAB', 'Gabinete', '01');
     insert into app_user (agency_id, login, name) values (1, 'ana', 'Ana');
     insert into process_type (name, levels, suggested_level) values ('Compra', '{public}', 'public');
     insert into process (number, digits, agency_id, type_id, creating_unit_id, created_by, created_at, local_level, level)
       values ('1', '1', 1, 1, 1, 1, now(), 'public', 'public');
     insert into file (sha256, size, mime, created_at) select s, 1, 'image/png', now() from unnest(array['${inType}', '${inText}']) s;
     insert into document_type (name, applies_to, numbering, template)
       values ('Despacho', 'authored', 'none', '{"header": ${picture(inType ?? '')}, "body": ${empty}, "footer": ${empty}}');
     insert into document (number, process_id, position, kind, type_id, creating_unit_id, created_by, created_at, document_date, local_level)
       values (1000001, 1, 1, 'authored', 1, 1, 1, now(), now(), 'public');
     insert into document_draft (document_id, header, body, footer, revision, version, saved_at, saved_by, dirty)
       values (1, '${picture(inType ?? '')}', '${picture(inText ?? '')}', '${picture(gone ?? '')}', 1, 1, now(), 1, false);
     commit`,
  )
  await migrate(url, { graphile: true })
  expect(await rows(url, 'select sha256, document_id, document_type_id from picture order by sha256')).toEqual([
    { sha256: inType, document_id: null, document_type_id: '1' },
    { sha256: inText, document_id: '1', document_type_id: null },
  ])
})

test('the application may write history but not rewrite it, and may not change the schema', async () => {
  const { url } = await testDatabase()
  await rows(url, `insert into history_event (at, kind, audience, data) values (now(), 'test', 'audit', '{}')`)
  await expect(rows(url, `update history_event set kind = 'other'`)).rejects.toThrow('permission denied')
  await expect(rows(url, 'delete from audit_entry')).rejects.toThrow('permission denied')
  await expect(rows(url, 'truncate signature')).rejects.toThrow('permission denied')
  await expect(rows(url, 'create table mine ()')).rejects.toThrow('permission denied')
  await expect(rows(url, 'delete from schema_migration')).rejects.toThrow('permission denied')
})

test('nor any of its months, those made after the rights were given included', async () => {
  const { ownerUrl } = await testDatabase()
  await rows(ownerUrl, 'select make_month_partitions(2)')
  const changeable = `
    select c.relname from pg_class c where c.relname ~ '^(history_event|audit_entry)' and c.relkind in ('r', 'p')
      and (has_table_privilege('lavra_app', c.oid, 'update') or has_table_privilege('lavra_app', c.oid, 'delete')
        or has_table_privilege('lavra_app', c.oid, 'truncate'))`
  expect(await rows(ownerUrl, changeable)).toEqual([])
  await migrate(ownerUrl, { grantTo: 'lavra_app' })
  expect(await rows(ownerUrl, changeable)).toEqual([])
  const [found] = await rows(ownerUrl, `select count(*)::int as months from pg_class where relname ~ '^history_event_\\d{4}_\\d\\d$'`)
  expect(found).toEqual({ months: 3 })
})

test('the owner cannot rewrite history either', async () => {
  const { url, ownerUrl } = await testDatabase()
  await rows(url, `insert into history_event (at, kind, audience, data) values (now(), 'test', 'audit', '{}')`)
  await expect(rows(ownerUrl, `update history_event set kind = 'other'`)).rejects.toThrow('append-only')
})

test('the application enqueues and sees jobs', async () => {
  const { url } = await testDatabase()
  await rows(url, `select graphile_worker.add_job('greet', '{"a": 1}')`)
  expect(await rows(url, 'select task_identifier from graphile_worker.jobs')).toEqual([{ task_identifier: 'greet' }])
})
