// `npm run bench:tree`: how long the page of a process with 5,000 documents takes on the server, and how smoothly its tree scrolls, into docs/benchmarks.md.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as processes from '@lavra/contract/processes.ts'
import type { Client } from 'pg'
import { runningDatabase } from '../server/db/embedded.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { ledger } from '../server/domains/history/index.ts'
import { personIn } from '../server/domains/organization/index.ts'
import { showProcess } from '../server/domains/processes/show-process.ts'
import { openLogger } from '../server/kernel/logger.ts'
import { PreparingClient } from '../server/kernel/prepared-client.ts'
import { runQuery } from '../server/kernel/query.ts'
import type { World } from '../server/kernel/world.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { fillTree } from './bench/fill-tree.ts'
import { openRecordingDatabase, replay, takeDown } from './bench/replay.ts'
import { writeSection } from './bench/report.ts'
import { signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3935' },
    documents: { type: 'string', default: '5000' },
    times: { type: 'string', default: '200' },
    print: { type: 'boolean', default: false },
  },
})
const documents = Number(options.documents)
const times = Number(options.times)
const warmUp = 20

const dataDir = temporaryFolder()
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
try {
  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const person = await signIn(server.address, 'ana.moura', demoPassword)
  const { id: processId, number } = await fillTree(database.ownerUrl, person, documents)

  const db = openRecordingDatabase(database.url)
  const about = { user_id: person.userId, unit_id: person.unitId, session_id: null, channel: 'web', ip: '::1', agent: 'bench' } as const
  const actor = await personIn(db, about, new Date())
  if (!actor) throw new Error('nobody works there')
  // What a query uses of it.
  const world = { db, ledger, log: openLogger('silent'), clock: { now: () => new Date() } } as unknown as World
  const statements = await takeDown(async () => void (await runQuery(world, actor, showProcess, { processId })))
  const bare = new PreparingClient({ connectionString: database.url }) as Client
  await bare.connect()

  const sql = await timed(() => replay(bare, statements, new Map()))
  const path = `/api${processes.showProcess.path.replace(':processId', processId)}`
  let bytes = 0
  const http = await timed(async () => {
    bytes = (await person.send('GET', path, {})).body.length
  })
  await bare.end()
  await db.destroy()
  const frames = scrolled(number)
  const text = printed({ http, sql, statements: statements.length, bytes, frames })
  if (options.print) console.log(text)
  else writeSection('bench:tree', text)
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

/** In a process of its own: what drives a browser is no part of the tools. */
function scrolled(number: string): Record<string, number[]> {
  const run = ['--import', 'tsx', 'e2e/scroll-tree.ts', server.address, number]
  return JSON.parse(execFileSync(process.execPath, run, { cwd: resolve(import.meta.dirname, '..'), encoding: 'utf8' }))
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

function printed(m: { http: number[]; sql: number[]; statements: number; bytes: number; frames: Record<string, number[]> }): string {
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const at = (sorted: readonly number[], share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; one process of ${documents.toLocaleString('en')} documents, ${Math.round(m.bytes / 1024)} KB of answer; ${times} times, one after the other.`,
    '',
    row(['showProcess', 'p50 ms', 'p95 ms']),
    row(['---', '--:', '--:']),
    row(['over HTTP, to the last byte', at(m.http, 0.5), at(m.http, 0.95)]),
    row([`its ${m.statements} statements as bare SQL`, at(m.sql, 0.5), at(m.sql, 0.95)]),
    '',
    row(['frames while the wheel turns', 'frames', 'median ms', 'p95 ms', 'longest ms']),
    row(['---', '--:', '--:', '--:', '--:']),
    ...Object.entries(m.frames).map(([what, ms]) => row([what, ms.length, at(ms, 0.5), at(ms, 0.95), at(ms, 1)])),
    '',
  ].join('\n')
}
