/** Is everything there that was acknowledged, and does what is there agree with itself? Each check names what it found wrong. */
import { join } from 'node:path'
import * as signatures from '@lavra/contract/signatures.ts'
import { Client } from 'pg'
import { openDiskStorage } from '../../server/kernel/disk-storage.ts'
import type { Person } from '../load/person.ts'
import type { Acknowledged } from './acknowledged.ts'
import { foldHistory } from './fold-history.ts'

export interface Check {
  what: string
  looked: number
  wrong: string[]
}

export async function verdict(ownerUrl: string, dataDir: string, anybody: Person, acts: readonly Acknowledged[]): Promise<Check[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return [
      await everyActIsThere(client, acts),
      await numbersWithoutGap(client),
      await typeNumbersWithoutGap(client),
      await foldHistory(client),
      await documentsAgree(client),
      await filesHold(client, dataDir),
      await signaturesVerify(client, anybody),
    ]
  } finally {
    await client.end()
  }
}

/** One question per kind of act: true when the row that proves it is there. */
const proof: { [A in Acknowledged['act']]: { sql: string; values(act: Extract<Acknowledged, { act: A }>): unknown[] } } = {
  start: { sql: 'select from process where id = $1 and number = $2', values: (a) => [a.processId, a.number] },
  create: { sql: 'select from document where id = $1 and number = $2', values: (a) => [a.documentId, a.number] },
  save: { sql: 'select from document_draft where document_id = $1 and revision >= $2', values: (a) => [a.documentId, a.revision] },
  sign: {
    sql: `select from signature s join log_leaf l on l.signature_id = s.id join frozen_content f on f.id = s.frozen_content_id
      where s.id = $1 and s.document_id = $2 and f.checksum = $3`,
    values: (a) => [a.signatureId, a.documentId, a.checksum],
  },
  upload: { sql: 'select from document where id = $1 and file_sha256 = $2', values: (a) => [a.documentId, a.sha256] },
  send: {
    sql: 'select from routing where process_id = $1 and from_unit_id = $2 and to_unit_id = $3',
    values: (a) => [a.processId, a.fromUnitId, a.toUnitId],
  },
  receive: {
    sql: `select from history_event where kind = 'process.received' and process_id = $1 and unit_id = $2`,
    values: (a) => [a.processId, a.unitId],
  },
  conclude: {
    sql: `select from history_event where kind = 'process.concluded' and process_id = $1 and unit_id = $2`,
    values: (a) => [a.processId, a.unitId],
  },
}

async function everyActIsThere(client: Client, acts: readonly Acknowledged[]): Promise<Check> {
  const wrong: string[] = []
  for (const act of acts) {
    const { sql, values } = proof[act.act] as { sql: string; values(act: Acknowledged): unknown[] }
    if ((await client.query(sql, values(act))).rowCount === 0) wrong.push(JSON.stringify(act))
  }
  return { what: 'acknowledged acts are there', looked: acts.length, wrong }
}

async function numbersWithoutGap(client: Client): Promise<Check> {
  const { rows } = await client.query<{ scope: string; last: number; given: number; highest: number }>(`
    select s.scope, s.last::int as last, count(distinct n.seq)::int as given, coalesce(max(n.seq), 0)::int as highest
    from number_sequence s left join (select (string_to_array(number, '.'))[1] as agency, split_part((string_to_array(number, '.'))[3], '/', 1)::int as seq,
      substring(number from '/(\\d{4})-') as year from process) n on s.scope = 'agency:' || n.agency || ':' || n.year
    where s.scope like 'agency:%' group by s.scope, s.last`)
  const wrong = rows.filter((r) => r.last !== r.given || r.last !== r.highest).map((r) => JSON.stringify(r))
  return { what: 'process numbers neither repeat nor miss', looked: rows.reduce((sum, r) => sum + r.last, 0), wrong }
}

async function typeNumbersWithoutGap(client: Client): Promise<Check> {
  const { rows } = await client.query<{ unit: string; numbers: number; highest: number; documents: number }>(`
    select creating_unit_id as unit, count(distinct type_number)::int as numbers, max(type_number::int) as highest, count(*)::int as documents
    from document where type_number is not null group by 1`)
  const wrong = rows.filter((r) => r.numbers !== r.highest || r.numbers !== r.documents).map((r) => JSON.stringify(r))
  return { what: 'letter numbers neither repeat nor miss', looked: rows.reduce((sum, r) => sum + r.documents, 0), wrong }
}

/** Every document has the event that made it, every signature the event of its act, and the other way round. */
async function documentsAgree(client: Client): Promise<Check> {
  const { rows } = await client.query<{ id: string; made: number; signed: number; signatures: number; published: boolean; kind: string }>(`
    select d.id, d.kind, d.published_at is not null as published,
      (select count(*)::int from history_event e where e.document_id = d.id and e.kind in ('document.created', 'document.uploaded')) as made,
      (select count(*)::int from history_event e where e.document_id = d.id and e.kind = 'document.signed') as signed,
      (select count(*)::int from signature s where s.document_id = d.id) as signatures
    from document d`)
  const wrong = rows
    .filter((d) => d.made !== 1 || d.signed !== d.signatures || d.published !== (d.kind === 'uploaded' || d.signatures > 0))
    .map((d) => JSON.stringify(d))
  return { what: 'history and documents agree', looked: rows.length, wrong }
}

async function filesHold(client: Client, dataDir: string): Promise<Check> {
  const storage = await openDiskStorage(join(dataDir, 'files'))
  const { rows } = await client.query<{ sha256: string }>('select sha256 from file order by sha256')
  const wrong: string[] = []
  for (const { sha256 } of rows) if (!(await storage.verify(sha256))) wrong.push(sha256)
  return { what: 'files are what their hash says', looked: rows.length, wrong }
}

async function signaturesVerify(client: Client, anybody: Person): Promise<Check> {
  const { rows } = await client.query<{ number: string; checksum: string; id: string }>(`
    select d.number::text as number, f.checksum, s.id from signature s join document d on d.id = s.document_id join frozen_content f on f.id = s.frozen_content_id`)
  const wrong: string[] = []
  for (const { number, checksum, id } of rows) {
    const found = await anybody.call(signatures.verifyDocument, { code: number, checksum })
    if (found.state !== 'authentic') wrong.push(`signature ${id} of ${number}: ${found.state}`)
  }
  return { what: 'signatures verify', looked: rows.length, wrong }
}
