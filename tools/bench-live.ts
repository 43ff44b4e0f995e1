// `npm run bench:live`: how soon thousands of open screens hear of an act, and what they cost the server, into docs/benchmarks.md.
import { readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { findProcessTypes, startProcess } from '../contract/processes.ts'
import { assignProcess } from '../contract/routing.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { people as demoPeople } from '../server/demo/people.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { openStreams } from './bench/hint-streams.ts'
import { writeSection } from './bench/report.ts'
import { signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3934' },
    connections: { type: 'string', default: '2000' },
    acts: { type: 'string', default: '40' },
    print: { type: 'boolean', default: false },
  },
})
const connections = Number(options.connections)
const acts = Number(options.acts)

const dataDir = temporaryFolder()
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
try {
  // The hardest case: all of them watch the same desk, so that every act is told to all.
  const unit = demoPeople.find((person) => person.login === 'ana.moura')?.assignments[0]?.unit
  const colleagues = demoPeople.filter((person) => person.assignments[0]?.unit === unit)
  const cookies = await Promise.all(colleagues.map(({ login }) => cookieOf(login)))
  const actor = await signIn(server.address, 'ana.moura', demoPassword)
  const { items } = await actor.call(findProcessTypes, {})
  const type = items.find((one) => one.name === 'Gestão de Contratos: Aditivo')
  if (!type) throw new Error('the demo has not the process type')
  const classificationIds = type.classification.map(({ id }) => id)
  const { processId } = await actor.call(startProcess, { typeId: type.id, summary: 'Aditivo', classificationIds, level: 'public' })
  // Whoever starts a process has it: what changes nothing is told to nobody.
  await actor.call(assignProcess, { processId, userId: null })

  const before = memoryOf(server.pid)
  const streams = await openStreams(server.address, cookies, connections)
  await sleep(2000)
  const withStreams = memoryOf(server.pid)
  const first: number[] = []
  const last: number[] = []
  const all: number[] = []
  let missing = 0
  for (let act = 0; act < acts; act++) {
    const listening = streams.heard()
    const began = performance.now()
    await actor.call(assignProcess, { processId, userId: act % 2 === 0 ? actor.userId : null })
    const delays = (await listening).map((at) => at - began).sort((a, b) => a - b)
    missing += connections - delays.length
    all.push(...delays)
    first.push(delays[0] ?? Number.NaN)
    last.push(delays.at(-1) ?? Number.NaN)
  }
  streams.close()
  const text = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; ${connections.toLocaleString('en')} streams on one node, all at one desk, of ${colleagues.length} people; ${acts} acts one after the other; streams and server on the same machine.`,
    '',
    '| from the beginning of an act | p50 ms | p95 ms |',
    '|---|--:|--:|',
    line('until the first stream heard', first),
    line('until any stream heard', all),
    line('until the last stream heard', last),
    '',
    `Hints that did not come: ${missing}. The server held ${mib(before)} MiB before and ${mib(withStreams)} MiB with the streams, ${Math.round((withStreams - before) / connections / 1024)} KiB for each.`,
    '',
  ].join('\n')
  console.log(text)
  if (!options.print) writeSection('bench:live', text)
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

async function cookieOf(login: string): Promise<string> {
  const answer = await fetch(`${server.address}/api/session`, {
    method: 'POST',
    headers: { 'x-requested-with': 'lavra', 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: demoPassword }),
  })
  if (!answer.ok) throw new Error(`${login} could not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
}

/** Bytes of a process that are in memory. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
}

function line(what: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
  return `| ${what} | ${at(0.5)} | ${at(0.95)} |`
}

function mib(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
