// `npm run bench:batch`: how fast the server works one order on a thousand processes, beside the same sends as bare SQL, into docs/benchmarks.md.
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import * as batches from '@lavra/contract/batches.ts'
import * as processes from '@lavra/contract/processes.ts'
import { runningDatabase } from '../server/db/embedded.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { people as demoPeople } from '../server/demo/people.ts'
import { openDatabase } from '../server/kernel/db.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { fill } from './bench/fill.ts'
import { writeSection } from './bench/report.ts'
import { sqlWork } from './bench/sql-work.ts'
import { oncePerPerson } from './bench/work.ts'
import { type Person, signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3931' },
    processes: { type: 'string', default: '40000' },
    acts: { type: 'string', default: '1000' },
    print: { type: 'boolean', default: false },
  },
})
const count = Number(options.processes)
const acts = Number(options.acts)
/** As many connections as the server gives a batch. */
const lanes = 4

interface Timed {
  what: string
  items: number
  seconds: number
  came: string
}

const dataDir = temporaryFolder()
const server = await startServer({ dataDir, port: Number(options.port) })
try {
  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const workers = demoPeople.filter((p) => p.assignments[0]?.roles.includes('basic')).slice(0, 2)
  const people = await Promise.all(workers.map((p) => signIn(server.address, p.login, demoPassword)))
  const [sender, receiver] = people
  if (!sender || !receiver || sender.unitId === receiver.unitId) throw new Error('two people of two units are needed')
  const filled = await fill(database.ownerUrl, people, count)
  const own = filled.processes[0]?.values() ?? [].values()
  const take = (n: number) => Array.from({ length: n }, () => own.next().value ?? fail())
  const send = { act: 'sendProcess', input: { unitIds: [receiver.unitId], keepOpen: false } }

  const timed: Timed[] = []
  const warm = take(lanes * 10)
  await worked(sender, 'warming up', send, warm)

  const bare = await bareSends(database.url, people, filled.processes[0] ?? [])
  timed.push(bare)
  timed.push(await rehearsed(sender, send, take(batches.rehearsalLimit)))
  const sent = take(acts)
  timed.push(await worked(sender, 'send', send, sent))
  timed.push(await worked(sender, 'send, half of them refused', send, [...sent.slice(0, acts / 2), ...take(acts / 2)]))
  timed.push(await worked(sender, 'conclude', { act: 'concludeProcess', input: {} }, take(acts)))
  timed.push(await worked(sender, 'send, as many as one batch holds', send, take(batches.batchLimit)))

  const text = printed(timed)
  if (options.print) console.log(text)
  else writeSection('bench:batch', text)
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

function fail(): never {
  throw new Error('the database was filled with too little: raise --processes')
}

/** From the order to its last item, as the person who watches the progress sees it. */
async function worked(person: Person, what: string, order: { act: string; input: object }, processIds: string[]): Promise<Timed> {
  const begun = performance.now()
  const { batchId } = await person.call(batches.startBatch, { ...order, input: { ...order.input }, ids: processIds, key: `bench-${begun}` })
  for (;;) {
    const { finishedAt, done, refused, failed } = await person.call(batches.showBatch, { batchId })
    const seconds = (performance.now() - begun) / 1000
    if (failed > 0) throw new Error(`${failed} items of ${what} failed`)
    if (finishedAt) return { what, items: processIds.length, seconds, came: `${done} done, ${refused} refused` }
    await sleep(20)
  }
}

async function rehearsed(person: Person, order: { act: string; input: object }, processIds: string[]): Promise<Timed> {
  const begun = performance.now()
  const { items } = await person.call(batches.rehearseBatch, { ...order, input: { ...order.input }, ids: processIds })
  const refused = items.filter((item) => item.refusal).length
  return {
    what: 'rehearse sends, one call',
    items: processIds.length,
    seconds: (performance.now() - begun) / 1000,
    came: `${items.length - refused} would be done`,
  }
}

/** The yardstick: the statements of a send alone, on as many connections as the batch has. They take from the end of the list. */
async function bareSends(url: string, people: Person[], own: readonly string[]): Promise<Timed> {
  const db = openDatabase(url, { max: lanes })
  const type = (await people[0]?.call(processes.findProcessTypes, { text: '' }))?.items[0]?.id ?? ''
  const code = (await people[0]?.call(processes.findClassificationCodes, { text: '' }))?.items[0]?.id ?? ''
  const fromTheEnd = [...own].reverse()
  const take = { process: oncePerPerson([fromTheEnd, []]), draft: oncePerPerson([[], []]) }
  const { sendProcess } = await sqlWork(db, people, { processes: [fromTheEnd, []], drafts: [[], []] }, take, {
    typeId: type,
    classificationId: code,
  })
  for (let i = 0; i < lanes * 10; i++) await sendProcess(0)
  const begun = performance.now()
  let left = acts
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (left-- > 0) await sendProcess(0)
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  await db.destroy()
  return { what: 'yardstick: a send as bare SQL', items: acts, seconds, came: `${lanes} connections` }
}

function printed(timed: readonly Timed[]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}; Node ${process.versions.node}; fsync on; ${count.toLocaleString('en')} processes; client, server and PostgreSQL on this machine.`,
    '',
    line(['order', 'processes', 'seconds', 'per second', 'came out']),
    line(['---', '--:', '--:', '--:', '---']),
    ...timed.map(({ what, items, seconds, came }) =>
      line([what, items.toLocaleString('en'), seconds.toFixed(2), Math.round(items / seconds), came]),
    ),
    '',
  ].join('\n')
}
