// `npm run bench:commands`: how long the six commonest pieces of work take over HTTP, beside the same work as bare SQL, into docs/benchmarks.md.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as processes from '@lavra/contract/processes.ts'
import { sql } from 'kysely'
import { runningDatabase } from '../server/db/embedded.ts'
import { removeEmbeddedData } from '../server/db/installation.ts'
import { demoPassword } from '../server/demo/accounts.ts'
import { people as demoPeople } from '../server/demo/people.ts'
import { renderDocumentPdf } from '../server/domains/documents/index.ts'
import { closePool } from '../server/domains/documents/pdf/render-document-pdf.ts'
import { hashPassword, passwordMatches } from '../server/domains/organization/password.ts'
import { createUserKey, unlockUserKey } from '../server/domains/signatures/evidence/user-key.ts'
import { openDatabase } from '../server/kernel/db.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'
import { fill, sampleText } from './bench/fill.ts'
import { alone, measure } from './bench/measure.ts'
import { printed, type Row, writeSection } from './bench/report.ts'
import { sqlWork } from './bench/sql-work.ts'
import { httpWork, names, oncePerPerson } from './bench/work.ts'
import { signIn } from './load/person.ts'
import { startServer } from './load/server-process.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3929' },
    seconds: { type: 'string', default: '3' },
    processes: { type: 'string', default: '120000' },
    only: { type: 'string' },
    print: { type: 'boolean', default: false },
  },
})
const seconds = Number(options.seconds)
const count = Number(options.processes)
const clientCounts = [1, 16, 64]
const chosen = names.filter((name) => !options.only || options.only.split(',').includes(name))

const dataDir = temporaryFolder()
// Jobs are not measured: without a worker none runs in the middle of something else.
const server = await startServer({ dataDir, port: Number(options.port), roles: 'http' })
try {
  const database = runningDatabase(dataDir)
  if (!database) throw new Error('the server has no database')
  const workers = demoPeople.filter((p) => p.assignments[0]?.roles.includes('basic')).slice(0, 24)
  const people = await Promise.all(workers.map((p) => signIn(server.address, p.login, demoPassword)))
  const filled = await fill(database.ownerUrl, people, count)
  const take = { process: oncePerPerson(filled.processes), draft: oncePerPerson(filled.drafts) }
  const anybody = people[0]
  if (!anybody) throw new Error('nobody works here')
  const type = (await anybody.call(processes.findProcessTypes, { text: '' })).items[0]
  const code = (await anybody.call(processes.findClassificationCodes, { text: '' })).items[0]
  const given = { typeId: type?.id ?? '', classificationId: code?.id ?? '' }

  const http = await httpWork(people, filled, take, given)
  if (chosen.includes('signDocument')) for (let person = 0; person < people.length; person++) await http.signDocument(person)
  const db = openDatabase(database.url, { max: 20 })
  const bare = await sqlWork(db, people, filled, take, given)
  const postgres = (await sql<{ server_version: string }>`show server_version`.execute(db)).rows[0]?.server_version ?? ''
  const rows: Row[] = []
  for (const name of chosen)
    for (const clients of clientCounts) {
      const row = {
        name,
        http: await measure(http[name], clients, seconds * 1000),
        sql: await measure(bare[name], clients, seconds * 1000),
      }
      rows.push(row)
      console.log(`${name} ${clients}: HTTP p50 ${row.http.p50.toFixed(1)} ms, SQL p50 ${row.sql.p50.toFixed(1)} ms`)
    }
  await db.destroy()
  const text = printed(rows, await deliberateCost(), { postgres, processes: count, seconds })
  if (options.print) console.log(text)
  else writeSection('bench:commands', text)
} finally {
  await server.stop()
  removeEmbeddedData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

/** What signing costs on purpose or by its nature, each alone. */
async function deliberateCost(): Promise<Record<string, number>> {
  const stored = await hashPassword(demoPassword)
  const key = await createUserKey(demoPassword)
  const part = { ...sampleText(0, '') }
  const view = {
    page: { schema: 'lavra-document/1' as const, header: part, body: sampleText(6, 'Despacho.'), footer: part },
    title: 'Despacho',
    author: 'Secretaria de Planejamento e Gestão',
    lang: 'pt-BR' as const,
    date: '2026-03-10T12:00:00Z',
    documentNumber: '1000001',
    processNumber: '1500.01.0000001/2026-00',
    version: 1,
    origin: 'http://localhost:3000',
    draft: false,
  }
  let version = 0
  const cost = {
    'password against its argon2id hash': await alone(() => passwordMatches(stored, demoPassword), 20),
    'opening the personal key (scrypt)': await alone(() => unlockUserKey(key, demoPassword), 20),
    'drawing the PDF/A of one page (Typst, warm)': await alone(
      () => renderDocumentPdf({ ...view, version: ++version }, { images: new Map() }),
      20,
    ),
  }
  await closePool()
  return cost
}
