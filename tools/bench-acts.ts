// `npm run bench:acts`: how long every act on one process takes over HTTP, beside its own statements as bare SQL, into docs/benchmarks.md.
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg, { type Client } from 'pg'
import { runningDatabase } from '../server/db/embedded.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { people as demoPeople } from '../server/demo/people.ts'
import { ledger } from '../server/domains/history/index.ts'
import { personIn } from '../server/domains/organization/index.ts'
import { type Command, rehearse, runCommand } from '../server/kernel/command.ts'
import { openDiskStorage } from '../server/kernel/disk-storage.ts'
import { openKeyring } from '../server/kernel/keys.ts'
import { openLogger } from '../server/kernel/logger.ts'
import { PreparingClient } from '../server/kernel/prepared-client.ts'
import type { World } from '../server/kernel/world.ts'
import { allRoutes, type RouteOptions } from '../server/routes.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { actChain } from './bench/act-chain.ts'
import { fill } from './bench/fill.ts'
import { openRecordingDatabase, replay, setIdsApart, takeDown } from './bench/replay.ts'
import { writeSection } from './bench/report.ts'
import { signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3933' },
    processes: { type: 'string', default: '120000' },
    times: { type: 'string', default: '200' },
    print: { type: 'boolean', default: false },
  },
})
const count = Number(options.processes)
const times = Number(options.times)
const warmUp = 20

/** Processes: one that is rehearsed, and those that HTTP and bare SQL each work on. */
interface Lot {
  example: string
  forHttp: readonly string[]
  forSql: readonly string[]
}

interface Line {
  act: string
  statements: number
  http: readonly number[]
  bare: readonly number[]
}

/** What changes one process and asks no password. */
// biome-ignore lint/suspicious/noExplicitAny: each act has an input of its own
const acts = new Map<string, Command<any, any, any>>()
for (const { run } of allRoutes({} as RouteOptions)) {
  const asked = run.endpoint && 'shape' in run.endpoint.input ? Object.keys(run.endpoint.input.shape as object) : []
  if (run.kind === 'command' && asked.includes('processId') && !asked.includes('password')) acts.set(run.name, run)
}

const dataDir = temporaryFolder()
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
try {
  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const [administrator] = await Promise.all(
    demoPeople
      .filter((p) => p.assignments[0]?.roles.includes('administrator'))
      .slice(0, 1)
      .map((p) => signIn(server.address, p.login, demoPassword)),
  )
  const workers = demoPeople.filter((p) => p.assignments[0]?.roles.includes('basic')).slice(0, 2)
  const [sender, receiver] = await Promise.all(workers.map((p) => signIn(server.address, p.login, demoPassword)))
  if (!sender || !receiver || !administrator || sender.unitId === receiver.unitId)
    throw new Error('two people of two units and an administrator are needed')
  await setIdsApart(database.ownerUrl)
  const own = (await fill(database.ownerUrl, [sender, receiver], count)).processes[0] ?? []
  const each = times + warmUp
  const oldest = own.at(-1)
  if (!oldest || own.length < 3 * (2 * each + 1) + 1) throw new Error('the database was filled with too little: raise --processes')
  const lotOf = (lot: number): Lot => {
    const [example = '', ...rest] = own.slice(lot * (2 * each + 1), (lot + 1) * (2 * each + 1))
    return { example, forHttp: rest.slice(0, each), forSql: rest.slice(each) }
  }
  const lots = { chain: lotOf(0), 'as filled': lotOf(1), empty: lotOf(2) }
  await takeDocumentsOut(database.ownerUrl, [lots.empty.example, ...lots.empty.forHttp, ...lots.empty.forSql])

  const db = openRecordingDatabase(database.url)
  const bare = new PreparingClient({ connectionString: database.url }) as Client
  // The database ends before this does when something fails: what failed is what should be read.
  bare.on('error', () => {})
  await bare.connect()
  const world: World = {
    db,
    clock: { now: () => new Date() },
    log: openLogger('silent'),
    ledger,
    live: { publish: () => {} },
    storage: await openDiskStorage(join(dataDir, 'files')),
    keys: await openKeyring({ dataDir }),
    mailer: null,
    pusher: null,
    publicUrl: server.address,
    dataDir,
  }

  const lines: Line[] = []
  for (const link of await actChain({ sender, receiver, administrator }, oldest)) {
    const { example, forHttp, forSql } = lots[link.fresh ?? 'chain']
    const person = { sender, receiver, administrator }[link.by ?? 'sender']
    const act = acts.get(link.act)
    if (!act?.endpoint) throw new Error(`${link.act} is no act on one process`)
    const { endpoint } = act
    const actor = await personIn(
      db,
      {
        user_id: person.userId,
        unit_id: person.unitId,
        session_id: null,
        channel: 'web',
        ip: '::1',
        agent: 'bench',
      },
      new Date(),
    )
    if (!actor) throw new Error(`${person.login} does not work there`)
    const inputOf = (processId: string) => ({ ...link.input, processId })
    const parsed = endpoint.input.parse(inputOf(example))
    const statements = await takeDown(() => rehearse(world, actor, act, parsed))
    await runCommand(world, actor, act, parsed)
    const line = {
      act: link.how ? `${link.act}, ${link.how}` : link.act,
      statements: statements.length,
      bare: await timed(forSql, (processId) => replay(bare, statements, new Map([[example, processId]]))),
      http: await timed(forHttp, (processId) => person.call(endpoint, inputOf(processId))),
    }
    lines.push(line)
    console.log(`${line.act}: HTTP p95 ${at(line.http, 0.95).toFixed(1)} ms, SQL p95 ${at(line.bare, 0.95).toFixed(1)} ms`)
  }
  const left = [...acts.keys()].filter((name) => !lines.some(({ act }) => act.startsWith(name)))
  if (left.length > 0) console.log(`Not in the chain, so not measured: ${left.join(', ')}`)
  await bare.end()
  await db.destroy()
  const text = printed(lines)
  if (options.print) console.log(text)
  else writeSection('bench:acts', text)
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

async function takeDocumentsOut(ownerUrl: string, processIds: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('update document set deleted_at = now() where process_id = any($1::bigint[])', [processIds])
  await client.end()
}

/** One after the other, each process once; the first are not counted. @returns milliseconds, sorted. */
async function timed(processIds: readonly string[], work: (processId: string) => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (const [i, processId] of processIds.entries()) {
    const from = performance.now()
    await work(processId)
    if (i >= warmUp) took.push(performance.now() - from)
  }
  return took.sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function printed(lines: readonly Line[]): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const ms = (sorted: readonly number[], share: number) => at(sorted, share).toFixed(1)
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; fsync on; ${count.toLocaleString('en')} processes; each act ${times} times, one after the other.`,
    '',
    row(['act', 'statements', 'HTTP p50 ms', 'p95 ms', 'SQL p50 ms', 'p95 ms']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...lines.map(({ act, statements, http, bare }) => row([act, statements, ms(http, 0.5), ms(http, 0.95), ms(bare, 0.5), ms(bare, 0.95)])),
    '',
  ].join('\n')
}
