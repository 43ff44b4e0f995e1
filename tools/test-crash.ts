// `npm run test:crash`: kill -9 of the server and of PostgreSQL, 50 times in the middle of work; afterwards nothing acknowledged may be missing.
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import * as documents from '@lavra/contract/documents.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as signatures from '@lavra/contract/signatures.ts'
import { runningDatabase } from '../server/db/embedded.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { people as demoPeople } from '../server/demo/people.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { writeSection } from './bench/report.ts'
import { newLedger } from './crash/acknowledged.ts'
import { verdict } from './crash/verdict.ts'
import { type Registries, work } from './crash/worker.ts'
import { type Person, signIn } from './load/person.ts'
import { postmasterOf, type ServerProcess, startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '3928' }, kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
})
const kills = Number(options.kills)
const random = randomFrom(Number(options.seed))
const dataDir = temporaryFolder()
const start = () => startServer({ dataDir, port: Number(options.port) })
const began = Date.now()

/** What the servers said before they went. */
const spoken: string[] = []
let server = await start()
try {
  const workers = demoPeople.filter((p) => p.assignments[0]?.roles.includes('basic')).slice(0, 8)
  const people = await Promise.all(workers.map((p) => signIn(server.address, p.login, demoPassword)))
  const first = people[0] as Person
  const registries = await registriesOf(first)
  const ledger = newLedger()
  const stop = new AbortController()
  const days = people.map((p, i) => work(p, nextUnit(people, i), registries, ledger, stop.signal))
  const ended = Promise.all(days)
  ended.catch(() => stop.abort())

  const counts = { server: 0, PostgreSQL: 0 }
  for (let kill = 1; kill <= kills && !stop.signal.aborted; kill++) {
    await someWork(ledger.acts, 10 + random(50))
    const victim = random(2) === 0 ? 'server' : 'PostgreSQL'
    counts[victim]++
    server = await afterKilling(victim, server)
    if (kill % 10 === 0) console.log(`${kill} kills, ${ledger.acts.length} acknowledged acts`)
  }
  await sleep(1500)
  stop.abort()
  await ended.catch((error: unknown) => {
    throw new Error(`the load met what it should not: ${String(error)}\n${spoken.join('\n')}`)
  })

  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const checks = await verdict(database.ownerUrl, dataDir, first, ledger.acts)
  const total = checks.reduce((sum, { wrong }) => sum + wrong.length, 0)
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; fsync on`
  const text = [
    `${machine}; ${counts.server} kills of the server, ${counts.PostgreSQL} of PostgreSQL, seed ${options.seed}, ${Math.round((Date.now() - began) / 1000)} s:`,
    `${ledger.acts.length} acts acknowledged, ${ledger.unanswered} without an answer, ${ledger.outrun} refused because of those.`,
    '',
    '| check | looked at | wrong |',
    '|---|--:|--:|',
    ...checks.map((c) => `| ${c.what} | ${c.looked} | ${c.wrong.length} |`),
    '',
  ].join('\n')
  console.log(`\n${text}`)
  if (kills >= 50) writeSection('test:crash', text)
  for (const { what, wrong } of checks) for (const line of wrong.slice(0, 10)) console.error(`${what}: ${line}`)
  const looked = checks.every((check) => check.looked > 0)
  if (!looked) console.error('a check looked at nothing: the load did not do its work')
  process.exitCode = total === 0 && looked ? 0 : 1
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

/** In the middle of work, and not while everybody still waits for the start: after so many acts, whatever the machine's pace. */
async function someWork(acts: readonly unknown[], count: number): Promise<void> {
  const from = acts.length
  for (const until = Date.now() + 30_000; acts.length < from + count && Date.now() < until; ) await sleep(5)
}

/** A server is started anew by whoever operates it; its PostgreSQL by the server, whose people are told meanwhile that it is busy. */
async function afterKilling(victim: 'server' | 'PostgreSQL', running: ServerProcess): Promise<ServerProcess> {
  if (victim === 'server') {
    await running.kill()
    spoken.push(running.lastWords())
    return start()
  }
  const postmaster = postmasterOf(dataDir)
  if (!postmaster) throw new Error('PostgreSQL is not there to be killed')
  process.kill(postmaster, 'SIGKILL')
  await untilAnother(postmaster, running)
  return running
}

/** @throws when the server has not brought its PostgreSQL back within a minute. */
async function untilAnother(killed: number, running: ServerProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(20)) {
    if (postmasterOf(dataDir) === killed) continue
    if (
      await fetch(`${running.address}/health`).then(
        (r) => r.ok,
        () => false,
      )
    )
      return
  }
  throw new Error(`PostgreSQL did not come back:\n${running.lastWords()}`)
}

async function registriesOf(person: Person): Promise<Registries> {
  const type = (await person.call(processes.findProcessTypes, { text: '' })).items[0]
  const code = (await person.call(processes.findClassificationCodes, { text: '' })).items[0]
  const letter = (await person.call(documents.findDocumentTypes, { text: 'Ofício', for: 'authored' })).items.find(
    (t) => t.numbering === 'unit-yearly',
  )
  const file = (await person.call(documents.findDocumentTypes, { text: '', for: 'uploaded' })).items.find((t) => t.numbering === 'none')
  const title = (await person.call(signatures.listSigningTitles, {})).items[0]
  if (!type || !code || !letter || !file || !title) throw new Error('the demo lacks what the load needs')
  return { processTypeId: type.id, classificationId: code.id, letterId: letter.id, uploadTypeId: file.id, titleId: title.id }
}

/** Everybody sends to somebody of another unit. */
function nextUnit(everybody: readonly Person[], from: number): string {
  const mine = everybody[from]?.unitId
  const others = [...everybody.slice(from + 1), ...everybody.slice(0, from)]
  return others.find((p) => p.unitId !== mine)?.unitId ?? ''
}

/** The same kills in the same order for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
