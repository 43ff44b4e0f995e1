// A backup made while people write, restored into an empty place: the same rows, the same files, the same keys.
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { openDiskStorage } from '../kernel/disk-storage.ts'
import { emptyDatabase, testDatabase } from '../testing/database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'
import { beginSnapshot, rowsOf } from './snapshot.ts'

const { url, ownerUrl } = await testDatabase()
const source = temporaryFolder()
afterAll(() => rmSync(source, { recursive: true }))

const client = new Client({ connectionString: url })
client.on('error', () => undefined)
await client.connect()
afterAll(() => client.end())

const stored: string[] = []
const storage = await openDiskStorage(join(source, 'files'))
for (const size of [1, 70_000, 3_000_000]) stored.push((await storage.put(Readable.from([randomBytes(size)]))).sha256)
mkdirSync(join(source, 'keys'), { mode: 0o700 })
writeFileSync(join(source, 'keys/master.key'), 'a secret', { mode: 0o600 })
await client.query(`
  select make_month_partitions(2);
  insert into agency (code, name, number_code, number_mask, letterhead) values
    ('SEPLAG', E'tab\\t, line\\n, backslash \\\\, "quotes", ç', '1500', '@ano_4d@', '{"um","dois, três"}'), ('SES', '', '1320', '', '{}');
  insert into unit (agency_id, code, name) select id, 'GAB', 'Gabinete' from agency where code = 'SEPLAG';
  insert into unit (agency_id, parent_id, code, name) select agency_id, id, 'GAB/' || n, n from unit, generate_series(1, 3) n;
  insert into app_user (agency_id, login, name) select id, 'ana', 'Ana' from agency where code = 'SES';
  insert into session (token_hash, user_id, ip, agent, created_at, seen_at) select '\\x00ff0a09'::bytea, id, '', '', now(), now() from app_user;
  insert into history_event (at, kind, audience, data)
    select now() - n * interval '20 days', 'test', 'audit', jsonb_build_object('n', n, 'text', repeat('ação ', n)) from generate_series(-2, 60) n;
  select nextval('document_number'), nextval('document_number');
  select graphile_worker.add_job('index-document', '{"id": "1"}', job_key := 'one')`)
for (const sha256 of stored) await client.query(`insert into file values ($1, 1, 'application/pdf', now())`, [sha256])
await client.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker'`)

let place = ''
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => rmSync(place, { recursive: true }))

/** Every table's rows, sorted, by the means of the backup itself and by count. */
async function contents(address: string): Promise<Record<string, string[]>> {
  const reader = new Client({ connectionString: address })
  await reader.connect()
  try {
    const { tables } = await beginSnapshot(reader, new Date())
    const all: Record<string, string[]> = {}
    for (const table of tables) {
      const text: Buffer[] = []
      for await (const part of rowsOf(reader, table, 1000)) text.push(part)
      all[table.name] = Buffer.concat(text).toString().split('\n').filter(Boolean).sort()
    }
    return all
  } finally {
    await reader.end()
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()

test('rows, files and keys come back, into an empty place', async () => {
  const file = join(place, 'backup.tar.gz')
  const end = await backup({ ownerUrl, dataDir: source }, file)
  expect(end).toMatchObject({ files: 3, keys: 1, damaged: [] })
  expect(end.rows).toMatchObject({ 'public.agency': 2, 'public.history_event': 63, 'public.file': 3, 'graphile_worker._private_jobs': 1 })
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const target = await emptyDatabase()
  const dataDir = join(place, 'data')
  mkdirSync(dataDir)
  expect(await restore({ ownerUrl: target, dataDir, grantTo: 'lavra_app' }, file)).toEqual(end)

  const [before, after] = [await contents(ownerUrl), await contents(target)]
  // Jobs that ran are free to run again.
  expect(before._private_jobs?.[0]).toContain('a worker')
  expect(after._private_jobs?.[0]).not.toContain('a worker')
  const { _private_jobs: _, ...rows } = before
  const { _private_jobs: __, ...restored } = after
  expect(restored).toEqual(rows)

  expect(filesIn(join(dataDir, 'files'))).toEqual([...stored].sort())
  for (const sha256 of stored)
    expect(
      createHash('sha256')
        .update(readFileSync(join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)))
        .digest('hex'),
    ).toBe(sha256)
  expect(readFileSync(join(dataDir, 'keys/master.key'), 'utf8')).toBe('a secret')
  expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'keys/master.key')).mode & 0o777).toBe(0o600)

  const owner = new Client({ connectionString: target })
  await owner.connect()
  // Counted from the catalogue, not by the means of the backup: no table was forgotten.
  const { rows: tables } = await owner.query<{ name: string }>(`
    select c.relname as name from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)`)
  const migrations = ['schema_migration', 'migrations'] // written anew
  expect(Object.keys(after).sort()).toEqual(
    tables
      .map(({ name }) => name)
      .filter((name) => !migrations.includes(name))
      .sort(),
  )
  const one = async (sql: string) => Object.values((await owner.query(sql)).rows[0])[0]
  expect(await one(`select nextval('document_number')::text`)).toBe('1000003')
  expect(await one(`insert into agency (code, name, number_code, number_mask) values ('X', 'X', '1', '') returning id::text`)).toBe('3')
  expect(await one(`select count(*)::int from pg_constraint where contype = 'f' and not convalidated`)).toBe(0)
  await expect(owner.query('delete from history_event')).rejects.toThrow('append-only')
  await expect(owner.query(`insert into unit (agency_id, code, name) values (99, 'X', 'X')`)).rejects.toThrow('unit_agency_id_fkey')
  expect(await one('select make_month_partitions(2)')).toBe(0)
  await owner.end()
})

test('what is written while the backup runs is in it whole or not at all', async () => {
  const file = join(place, 'backup.tar.gz')
  let writing = true
  const writer = (async () => {
    for (let n = 0; writing; n++)
      await client.query(`
        with a as (insert into agency (code, name, number_code, number_mask) values ('W${n}', '', '', '') returning id)
        insert into setting (name, agency_id, value) select 'of-agency', id, '1' from a`)
  })()
  await backup({ ownerUrl, dataDir: source }, file)
  writing = false
  await writer
  const target = await emptyDatabase()
  await restore({ ownerUrl: target, dataDir: join(place, 'data') }, file)
  const { agency, setting } = await contents(target)
  expect(agency?.length).toBe((setting?.length ?? 0) + 2)
})

test('a place that is not empty is refused, and nothing in it is touched', async () => {
  const file = join(place, 'backup.tar.gz')
  await backup({ ownerUrl, dataDir: source }, file)
  await expect(restore({ ownerUrl, dataDir: join(place, 'data') }, file)).rejects.toThrow('The database is not empty')
  await expect(restore({ ownerUrl: await emptyDatabase(), dataDir: source }, file)).rejects.toThrow('files is not empty')
  expect(filesIn(join(source, 'files'))).toEqual([...stored].sort())
  await expect(backup({ ownerUrl, dataDir: source }, file)).rejects.toThrow('is there already')
})

test('an archive that was cut short restores nothing', async () => {
  const file = join(place, 'backup.tar.gz')
  await backup({ ownerUrl, dataDir: source }, file)
  truncateSync(file, statSync(file).size - 2000)
  const target = await emptyDatabase()
  await expect(restore({ ownerUrl: target, dataDir: join(place, 'data') }, file)).rejects.toThrow('is no whole backup')
  expect((await contents(target)).agency).toEqual([])
  expect(readdirSync(join(place, 'data'))).toEqual([])
})

test('a file that is no backup is refused, and a backup without a folder to go to', async () => {
  const file = join(place, 'backup.tar.gz')
  writeFileSync(file, 'not a backup')
  await expect(restore({ ownerUrl: await emptyDatabase(), dataDir: join(place, 'data') }, file)).rejects.toThrow('is no whole backup')
  await expect(backup({ ownerUrl, dataDir: source }, join(place, 'nowhere/backup.tar.gz'))).rejects.toThrow('There is no folder')
})

test('a file that is lost or changed is named', async () => {
  const other = join(place, 'data')
  const elsewhere = await openDiskStorage(join(other, 'files'))
  for (const sha256 of stored.slice(1)) await elsewhere.put(storage.open(sha256))
  const [lost = '', changed = ''] = stored
  const path = join(other, 'files', changed.slice(0, 2), changed.slice(2, 4), changed)
  rmSync(path)
  writeFileSync(path, 'something else')
  const file = join(place, 'backup.tar.gz')
  expect((await backup({ ownerUrl, dataDir: other }, file)).damaged).toEqual([lost, changed].sort())
  const end = await restore({ ownerUrl: await emptyDatabase(), dataDir: join(place, 'restored') }, file)
  expect(end.damaged).toEqual([lost, changed].sort())
  expect(filesIn(join(place, 'restored/files'))).toEqual(stored.slice(2))
})
