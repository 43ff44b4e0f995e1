// `npm run bench:desk -- --data <folder>`: how long a desk of thousands of processes takes over HTTP, beside its own statements as bare SQL, into docs/benchmarks.md.
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { downloadDesk, listDeskGroups, listDeskSelection } from '@lavra/contract/desk.ts'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import pg, { type Client } from 'pg'
import { runningDatabase } from '../server/db/embedded.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { ledger } from '../server/domains/history/index.ts'
import { personIn } from '../server/domains/organization/index.ts'
import { downloadDesk as exporting } from '../server/domains/routing/download-desk.ts'
import { listDeskGroups as grouping, listDeskSelection as selecting } from '../server/domains/routing/group-desk.ts'
import { countDesk as counting, listDesk as listing } from '../server/domains/routing/list-desk.ts'
import { openDiskStorage } from '../server/kernel/disk-storage.ts'
import { openKeyring } from '../server/kernel/keys.ts'
import { openLogger } from '../server/kernel/logger.ts'
import { PreparingClient } from '../server/kernel/prepared-client.ts'
import { type Query, runQuery } from '../server/kernel/query.ts'
import type { World } from '../server/kernel/world.ts'
import { openRecordingDatabase, replay, takeDown } from './bench/replay.ts'
import { writeSection } from './bench/report.ts'
import { signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.LAVRA_DATA ?? 'data-big' },
    port: { type: 'string', default: '3938' },
    login: { type: 'string', default: 'ana.moura' },
    times: { type: 'string', default: '100' },
    print: { type: 'boolean', default: false },
  },
})
const times = Number(options.times)
const warmUp = 10
/** How many pages of 200 come before the deep one. */
const deep = 20

interface Line {
  what: string
  statements: number
  http: readonly number[]
  bare: readonly number[]
}

const dataDir = resolve(options.data)
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
try {
  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const person = await signIn(server.address, options.login, demoPassword)
  const db = openRecordingDatabase(database.url)
  const bare = new PreparingClient({ connectionString: database.url }) as Client
  bare.on('error', () => {})
  await bare.connect()
  const world: World = {
    db,
    clock: { now: () => new Date() },
    log: openLogger('silent'),
    ledger,
    live: { publish: () => {} },
    mailer: null,
    pusher: null,
    storage: await openDiskStorage(resolve(dataDir, 'files')),
    keys: await openKeyring({ dataDir }),
    publicUrl: server.address,
    dataDir,
  }
  const asked = { user_id: person.userId, unit_id: person.unitId, session_id: null, channel: 'web', ip: '::1', agent: 'bench' } as const
  const actor = await personIn(db, asked, new Date())
  if (!actor) throw new Error(`${person.login} does not work there`)

  const lines: Line[] = []
  const measure = async <E extends AnyEndpoint>(what: string, endpoint: E, query: Query<never, unknown>, input: object) => {
    const parsed = endpoint.input.parse(input)
    const sent = await takeDown(async () => void (await runQuery(world, actor, query as Query<unknown, unknown>, parsed)))
    // the audit line of what is audited is a transaction of its own, and no part of reading
    const statements = sent.filter(({ text }) => !/insert into/i.test(text))
    const ask = () => (endpoint.produces ? person.send('GET', `/api${endpoint.path}`, {}) : person.call(endpoint, input as never))
    const line = {
      what,
      statements: statements.length,
      bare: await timed(() => replay(bare, statements, new Map())),
      http: await timed(ask),
    }
    lines.push(line)
    console.log(`${what}: HTTP p95 ${at(line.http, 0.95).toFixed(1)} ms, SQL p95 ${at(line.bare, 0.95).toFixed(1)} ms`)
  }

  const { all } = await person.call(countDesk, {})
  const marked = (await person.call(listDeskGroups, { by: 'type' })).items.toSorted((a, b) => b.count - a.count)[0]
  const colleague = (await person.call(listDeskGroups, { by: 'assignee' })).items.find(({ key }) => key !== 'nobody')
  await measure('first page, 50 rows', listDesk, listing, {})
  await measure('first page, received', listDesk, listing, { situation: 'received' })
  await measure('first page, nobody has seen it', listDesk, listing, { situation: 'unread' })
  await measure('first page, of one type', listDesk, listing, { typeId: marked?.key })
  await measure('first page, of one colleague', listDesk, listing, { assigneeId: colleague?.key })
  await measure('first page, without marker', listDesk, listing, { markerId: 'none' })
  await measure('first page, with a note', listDesk, listing, { noted: 'any' })
  await measure('first page, by words', listDesk, listing, { text: 'contrato' })
  await measure('first page, overdue', listDesk, listing, { due: 'late' })
  await measure('first page, with drafts', listDesk, listing, { drafts: 'true' })
  await measure('first page, came within a week', listDesk, listing, { arrived: 'week' })
  for (const order of ['received', 'number', 'type', 'assignee', 'due'] as const)
    await measure(`first page, in order of ${order}`, listDesk, listing, { order })
  for (const order of ['activity', 'number'] as const) {
    let cursor: string | null = null
    for (let page = 0; page < deep; page++)
      cursor = (await person.call(listDesk, { order, limit: 200, ...(cursor ? { cursor } : {}) })).next ?? cursor
    await measure(`200 rows after ${(deep * 200).toLocaleString('en')}, in order of ${order}`, listDesk, listing, {
      order,
      limit: 200,
      cursor,
    })
  }
  await measure('counts of all tabs', countDesk, counting, {})
  for (const by of ['type', 'assignee', 'marker', 'from', 'due', 'block', 'active'] as const)
    await measure(`groups by ${by}`, listDeskGroups, grouping, { by })
  await measure('all of it, to be chosen', listDeskSelection, selecting, {})
  await measure('all of it, as a table', downloadDesk, exporting, {})
  const sizes = await sizesOf(database.url)
  await bare.end()
  await db.destroy()
  const text = printed(lines, all, sizes)
  if (options.print) console.log(text)
  else writeSection('bench:desk', text)
} finally {
  await server.stop()
}

async function sizesOf(url: string): Promise<{ processes: number; documents: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ processes: number; documents: number }>(
    'select (select count(*)::int from process) as processes, (select count(*)::int from document) as documents',
  )
  await client.end()
  return rows[0] ?? { processes: 0, documents: 0 }
}

/** One after the other; the first are not counted. @returns milliseconds, sorted. */
async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < times + warmUp; i++) {
    const from = performance.now()
    await work()
    if (i >= warmUp) took.push(performance.now() - from)
  }
  return took.sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function printed(lines: readonly Line[], open: number, { processes, documents }: { processes: number; documents: number }): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const ms = (sorted: readonly number[], share: number) => at(sorted, share).toFixed(1)
  const n = (value: number) => value.toLocaleString('en')
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; ${n(processes)} processes, ${n(documents)} documents; a desk of ${n(open)} open processes; each ${times} times, one after the other.`,
    '',
    row(['desk', 'statements', 'HTTP p50 ms', 'p95 ms', 'SQL p50 ms', 'p95 ms']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...lines.map(({ what, statements, http, bare }) =>
      row([what, statements, ms(http, 0.5), ms(http, 0.95), ms(bare, 0.5), ms(bare, 0.95)]),
    ),
    '',
  ].join('\n')
}
