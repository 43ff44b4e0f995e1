// The built-in PostgreSQL through its life: made once, kept, killed, found again, and never served to two masters.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { isCannotStart } from './embedded/cannot-start.ts'
import { type EmbeddedDatabase, runningDatabase, startEmbedded } from './embedded.ts'
import { removeEmbeddedData } from './installation.ts'

let dataDir = ''
let lines: string[] = []
const running: EmbeddedDatabase[] = []
const children: ChildProcess[] = []

beforeEach(() => {
  dataDir = temporaryFolder()
  lines = []
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const database of running.splice(0)) await database.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true })
})

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log: (line) => lines.push(line) })
  running.push(database)
  return database
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

/** Another process that starts PostgreSQL on the folder and then does nothing. @returns it and PostgreSQL's process number. */
async function startElsewhere(): Promise<{ child: ChildProcess; postmaster: number }> {
  const script = `import('./server/db/embedded.ts').then((m) => m.startEmbedded({ dataDir: process.argv[1], log() {} })).then((d) => console.log(d.pid()))`
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, postmaster: Number(line) }
}

const isGone = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return true
  }
}

test('what was written is there after a restart, and so are collation, checksums and roles', async () => {
  const first = await start()
  await ask(first.ownerUrl, 'create table kept as select 1 as a')
  expect(await ask(first.adminUrl, `select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'lavra'`)).toBe(
    'b C.UTF-8',
  )
  expect(
    await ask(
      first.adminUrl,
      `select current_setting('data_checksums') || current_setting('fsync') || current_setting('listen_addresses')`,
    ),
  ).toBe('onon')
  expect(
    await ask(first.ownerUrl, `select string_agg(w, ' ' order by w collate "pt-BR-x-icu") from unnest('{zebra,água,azul}'::text[]) w`),
  ).toBe('água azul zebra')
  await first.stop()
  const second = await start()
  expect(await ask(second.ownerUrl, 'select a from kept')).toBe(1)
  expect(statSync(join(dataDir, 'postgres-passwords.json')).mode & 0o777).toBe(0o600)
  await expect(ask(second.url, 'create table mine ()')).rejects.toThrow('permission denied')
  await expect(ask(second.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed')
})

test('a second start on the same data says so; after a stop it works', async () => {
  const first = await start()
  const refused = await start().catch((error: unknown) => error)
  expect(isCannotStart(refused) && refused.message).toMatch(/^Lavra is already running on the data in .* \(process \d+\): stop it first/)
  expect(runningDatabase(dataDir)?.url).toBe(first.url)
  await first.stop()
  expect(runningDatabase(dataDir)).toBeUndefined()
  await start()
})

test('many starts at once: one wins', async () => {
  const results = await Promise.allSettled([start(), start(), start()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
})

test('when its parent is killed PostgreSQL ends, and starting again just works', async () => {
  const { child, postmaster } = await startElsewhere()
  child.kill('SIGKILL')
  const database = await start()
  expect(isGone(postmaster)).toBe(true)
  expect(await ask(database.url, 'select 1')).toBe(1)
})

test('a PostgreSQL that was left behind is found and ended', async () => {
  const { child, postmaster } = await startElsewhere()
  process.kill(postmaster, 'SIGSTOP') // deaf to the watcher for a while
  child.kill('SIGKILL')
  await once(child, 'exit')
  setTimeout(() => process.kill(postmaster, 'SIGCONT'), 500)
  const database = await start()
  expect(lines.join()).toContain(`still at work on ${dataDir}/postgres/cluster (process ${postmaster})`)
  expect(isGone(postmaster)).toBe(true)
  expect(await ask(database.url, 'select 1')).toBe(1)
})

test('when PostgreSQL itself is killed the next start recovers what was committed', async () => {
  const { child, postmaster } = await startElsewhere()
  const address = runningDatabaseOf()
  await ask(address.ownerUrl, 'create table kept as select 1 as a')
  process.kill(postmaster, 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const database = await start()
  expect(await ask(database.ownerUrl, 'select a from kept')).toBe(1)
})

test('when PostgreSQL alone is killed it comes back under the same address, with what was committed', async () => {
  const database = await start()
  await ask(database.ownerUrl, 'create table kept as select 1 as a')
  for (let kill = 0; kill < 2; kill++) {
    const killed = database.pid()
    process.kill(killed, 'SIGKILL')
    while (database.pid() === killed) await sleep(20)
    expect(await ask(database.ownerUrl, 'select a from kept')).toBe(1)
  }
  expect(lines.filter((line) => line.startsWith('PostgreSQL ended unasked (SIGKILL)'))).toHaveLength(2)
})

test('files of a run that ended with its machine are in nobody’s way, even if their process numbers live again', async () => {
  const first = await start()
  await first.stop()
  running.length = 0
  writeFileSync(join(dataDir, 'server.lock'), JSON.stringify({ pid: process.pid, started: 'another boot/1' }))
  writeFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), `${process.pid}\n${dataDir}/postgres/cluster\n1\n5432\n/tmp/gone\n\n`)
  const database = await start()
  expect(await ask(database.url, 'select 1')).toBe(1)
})

test('below a folder its account cannot enter the cluster lies elsewhere, linked', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'lavra-closed-'))
  const home = join(closed, 'data')
  const database = await startEmbedded({ dataDir: home, log: (line) => lines.push(line) })
  try {
    expect(await ask(database.url, 'select 1')).toBe(1)
    expect(lines.some((line) => line.includes('/var/lib/lavra/'))).toBe(process.getuid?.() === 0)
  } finally {
    await database.stop()
    removeEmbeddedData(home)
    rmSync(closed, { recursive: true })
  }
})

function runningDatabaseOf() {
  const found = runningDatabase(dataDir)
  if (!found) throw new Error('no database is running')
  return found
}
