// `npm run seed:big -- --processes 400000 --documents 3000000`: a state's worth of processes in a fresh data folder, in minutes, the same every time.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { startEmbedded } from '../server/db/embedded.ts'
import { seededRandom } from '../server/demo/random.ts'
import { startServer } from './load/server-process.ts'
import { advance, copyInto, nextId } from './seed/copy.ts'
import { copyDocuments, storePdfs } from './seed/documents.ts'
import { busiest, makeState } from './seed/people-and-places.ts'
import {
  historyColumns,
  historyRows,
  partyRows,
  placeColumns,
  placeRows,
  planProcesses,
  processColumns,
  processRows,
  routingColumns,
  routingRows,
  subjectRows,
} from './seed/processes.ts'
import { documentCounts } from './seed/skew.ts'

const { values: options } = parseArgs({
  options: {
    processes: { type: 'string', default: '400000' },
    documents: { type: 'string', default: '3000000' },
    open: { type: 'string', default: '5000' },
    data: { type: 'string', default: process.env.LAVRA_DATA ?? 'data-big' },
    port: { type: 'string', default: '3937' },
  },
})
const [processes, documents, mostOpen] = [Number(options.processes), Number(options.documents), Number(options.open)]
const dataDir = resolve(options.data)
const given = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL
const began = Date.now()

// The real server makes folder, schema, accounts and registries as on any first start; only what is many is written past the commands.
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
await server.stop()
const postgres = given ? null : await startEmbedded({ dataDir, log: console.log })
const client = new Client({ connectionString: given ?? inDatabase(postgres?.adminUrl ?? '', postgres?.ownerUrl ?? '') })
await client.connect()
try {
  if ((await nextId(client, 'process')) !== 1) throw new Error(`${dataDir} is not fresh: the seed is for an installation without processes`)
  await client.query(`set timezone = 'UTC'; set synchronous_commit = off`)
  // A superuser may spare the look at each foreign key; what is written here refers to what was written before it.
  if (postgres) await client.query('set session_replication_role = replica')
  await seed(client, new Date(new Date().setUTCHours(15, 0, 0, 0)))
  console.log(
    `Seeded in ${((Date.now() - began) / 1000).toFixed(0)} s: ${dataDir}. Start it with LAVRA_DATA=${options.data} npm start; ${busiest} has the fullest desk (ana.moura).`,
  )
} finally {
  await client.end()
  await postgres?.stop()
}

async function seed(client: Client, today: Date): Promise<void> {
  await client.query('begin')
  const state = await makeState(client, today)
  const plan = [...planProcesses(state, { processes, mostOpen, today, firstId: 1 })]
  const largest = plan.flatMap((p, n) => (p.isOpen && p.path.at(-1)?.code === busiest ? [n] : [])).slice(0, 3)
  const counts = documentCounts(seededRandom(7_000), processes, documents, 5_000, largest)
  const sequences = new Map<string, number>()
  await copyInto(client, 'process', processColumns, processRows(plan, state, sequences))
  await client.query(`insert into number_sequence (scope, last) select * from unnest($1::text[], $2::bigint[])`, [
    [...sequences.keys()],
    [...sequences.values()],
  ])
  await copyInto(client, 'process_unit', placeColumns, placeRows(plan, today))
  await copyInto(client, 'routing', routingColumns, routingRows(plan, today))
  await copyInto(client, 'process_party', ['process_id', 'contact_id', 'unit_id', 'position'], partyRows(plan, state))
  await copyInto(client, 'process_classification', ['process_id', 'classification_id', 'unit_id', 'position'], subjectRows(plan))
  await copyInto(client, 'history_event', historyColumns, historyRows(plan, today))
  const hashes = await storePdfs(client, resolve(dataDir, 'files'), today)
  const { rows } = await client.query<{ last: string }>(`select last_value as last from document_number`)
  const firstNumber = Number(rows[0]?.last) + 1
  await copyDocuments(client, plan, counts, state, hashes, { firstId: 1, firstNumber }, today)
  await client.query(`select setval('document_number', $1)`, [firstNumber + documents])
  await advance(client, ['process', 'document'])
  // Every process of the story counts as told: nobody wants three hundred more, played one by one.
  await client.query(`update setting set value = value || '{"begun": 100000, "played": 1, "steps": 1}' where name = 'demo-progress'`)
  await client.query('commit')
  console.log('Vacuum and analyze…')
  await client.query('vacuum (analyze)')
}

/** The superuser's address names the maintenance database; the rows belong in the owner's. */
function inDatabase(adminUrl: string, ownerUrl: string): string {
  const admin = new URL(adminUrl)
  admin.pathname = new URL(ownerUrl).pathname
  return admin.href
}
