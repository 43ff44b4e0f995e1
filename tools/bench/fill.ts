/** A database that is not empty: processes on the desks of those who will work, with documents and drafts. Written at once, not by commands. */
import { Client } from 'pg'

export interface Filled {
  /** Per person: processes open in their unit. */
  processes: string[][]
  /** Per person: drafts of their unit, never signed. */
  drafts: string[][]
}

export const sampleText = (paragraphs: number, word: string) => ({
  type: 'doc' as const,
  content: Array.from({ length: paragraphs }, (_, i) => ({
    type: 'paragraph' as const,
    attrs: { style: 'justified' as const, align: null },
    content: [
      {
        type: 'text' as const,
        text: `${i + 1}. ${word} ${'Considerando o que consta dos autos, encaminhe-se para providências. '.repeat(4)}`,
      },
    ],
  })),
})

const documentsPerProcess = 3

/** @param count processes in all, shared among the people in turn */
export async function fill(ownerUrl: string, people: readonly { userId: string; unitId: string }[], count: number): Promise<Filled> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const users = people.map((p) => p.userId)
    const units = people.map((p) => p.unitId)
    await client.query('begin')
    await client.query(
      `insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
       select 'B ' || n, '99' || lpad(n::text, 12, '0'), u.agency_id, (select min(id) from process_type) + n % 20, 'Aquisição de material, lote ' || n,
         u.id, ($1::bigint[])[n % $3 + 1], now() - make_interval(secs => n), 'public', 'public'
       from generate_series(1, $4::int) n join unit u on u.id = ($2::bigint[])[n % $3 + 1]`,
      [users, units, people.length, count],
    )
    await client.query(
      `insert into process_unit (process_id, unit_id, state, origin, opened_at, received_at, received_by, assignee_id, last_activity_at)
       select p.id, p.creating_unit_id, 'open', 'created', p.created_at, p.created_at, p.created_by, p.created_by, p.created_at from process p
       where p.number like 'B %'`,
    )
    await client.query(`insert into file (sha256, size, mime, created_at) values (repeat('ab', 32), 1000, 'application/pdf', now())`)
    await client.query(
      `insert into document (number, process_id, position, kind, type_id, creating_unit_id, created_by, created_at, document_date, local_level,
         file_sha256, file_name, source, published_at)
       select nextval('document_number'), p.id, k, case when k = 1 then 'authored' else 'uploaded' end,
         (select min(id) from document_type where (template is not null) = (k = 1)), p.creating_unit_id, p.created_by, p.created_at, current_date, 'public',
         case when k > 1 then repeat('ab', 32) end, case when k > 1 then 'nota.pdf' end, case when k > 1 then 'born-digital' end,
         case when k > 1 then p.created_at end
       from process p, generate_series(1, $1::int) k where p.number like 'B %'`,
      [documentsPerProcess],
    )
    const part = JSON.stringify(sampleText(0, ''))
    await client.query(
      `insert into document_draft (document_id, header, body, footer, revision, version, saved_at, saved_by, dirty)
       select d.id, $1::jsonb, $2::jsonb, $1::jsonb, 1, 1, d.created_at, d.created_by, false from document d where d.kind = 'authored'`,
      [part, JSON.stringify(sampleText(6, 'Despacho.'))],
    )
    await client.query('commit')
    await client.query('analyze')
    const { rows } = await client.query<{ process: string; draft: string; user: string }>(
      `select d.process_id as process, d.id as draft, d.created_by as user from document d where d.kind = 'authored' order by d.id`,
    )
    const of = (userId: string) => rows.filter((row) => row.user === userId)
    return { processes: users.map((u) => of(u).map((row) => row.process)), drafts: users.map((u) => of(u).map((row) => row.draft)) }
  } finally {
    await client.end()
  }
}
