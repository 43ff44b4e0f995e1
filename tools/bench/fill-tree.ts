/** One process with as many documents as asked for: written and uploaded, drafts and signed, of several units, some cancelled. */
import { Client } from 'pg'

export async function fillTree(
  ownerUrl: string,
  person: { userId: string; unitId: string },
  documents: number,
): Promise<{ id: string; number: string }> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; number: string }>(
      `insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
       select '7777.00.' || lpad($3::int::text, 7, '0'), '777700' || lpad($3::int::text, 7, '0'), u.agency_id, (select min(id) from process_type), 'Obra com muitos anexos', u.id, $1, now(), 'public', 'public'
       from unit u where u.id = $2 returning id, number`,
      [person.userId, person.unitId, documents],
    )
    const process = rows[0]
    if (!process) throw new Error('no process was made')
    await client.query(
      `insert into process_unit (process_id, unit_id, state, origin, opened_at, received_at, received_by, last_activity_at)
       values ($1, $2, 'open', 'created', now(), now(), $3, now())`,
      [process.id, person.unitId, person.userId],
    )
    await client.query(
      `insert into file (sha256, size, mime, created_at) values (repeat('cd', 32), 1000, 'application/pdf', now()) on conflict do nothing`,
    )
    await client.query(
      `with written as (select array_agg(id order by id) as ids from document_type where template is not null),
         brought as (select array_agg(id order by id) as ids from document_type where applies_to <> 'authored'),
         units as (select array_agg(id order by id) as ids from (select id from unit where id <> $2 limit 12) u)
       insert into document (number, process_id, position, kind, type_id, tree_name, creating_unit_id, created_by, created_at, document_date, local_level,
         file_sha256, file_name, source, published_at, locked_at, cancelled_at, cancelled_by, cancel_reason)
       select nextval('document_number'), $1, n, case when n % 5 < 2 then 'authored' else 'uploaded' end,
         case when n % 5 < 2 then w.ids[n % cardinality(w.ids) + 1] else b.ids[n % cardinality(b.ids) + 1] end, 'lote ' || n,
         case when n % 3 = 0 then $2 else u.ids[n % cardinality(u.ids) + 1] end, $3, now(), current_date, 'public',
         case when n % 5 >= 2 then repeat('cd', 32) end, case when n % 5 >= 2 then 'nota.pdf' end, case when n % 5 >= 2 then 'born-digital' end,
         case when n % 30 <> 0 then now() end, case when n % 30 <> 0 then now() end,
         case when n % 50 = 1 then now() end, case when n % 50 = 1 then $3::bigint end, case when n % 50 = 1 then 'Incluído por engano' end
       from generate_series(1, $4::int) n, written w, brought b, units u`,
      [process.id, person.unitId, person.userId, documents],
    )
    await client.query('analyze')
    return process
  } finally {
    await client.end()
  }
}
