/** SQL of document types and of what a new document's template is filled with. */
import type { PageTemplate } from '@lavra/contract/content/model.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'

export type Numbering = 'none' | 'unit' | 'agency' | 'unit-yearly' | 'agency-yearly' | 'informed'
export interface DocumentTypeRow {
  id: string
  name: string
  applies_to: 'authored' | 'uploaded' | 'both'
  numbering: Numbering
  takes_parties: boolean
  active: boolean
  template_version: number
}

export async function selectDocumentTypes(
  tx: Tx,
  filter: { text: string; for: 'authored' | 'uploaded' | null; unitId: string | null; activeOnly: boolean; id?: string },
): Promise<(DocumentTypeRow & { used: boolean })[]> {
  const { rows } = await sql<DocumentTypeRow & { used: boolean }>`
    select t.id, t.name, t.applies_to, t.numbering, t.takes_parties, t.active, t.template_version,
      exists (select from document d join process p on p.id = d.process_id and p.level <> 'confidential'
        where d.creating_unit_id = ${filter.unitId}::bigint and d.type_id = t.id) as used
    from document_type t
    where (t.active or not ${filter.activeOnly}) and (${filter.id ?? null}::bigint is null or t.id = ${filter.id ?? null}::bigint)
      and (${filter.for}::text is null or t.applies_to in (${filter.for}::text, 'both'))
      and (${filter.text} = '' or plain(t.name) like '%' || plain(${literally(filter.text)}) || '%')
    order by used desc, t.name limit 500`.execute(tx)
  return rows
}

export async function selectTemplate(tx: Tx, typeId: string): Promise<PageTemplate | null> {
  const row = await tx.selectFrom('document_type').select('template').where('id', '=', typeId).executeTakeFirst()
  // Written by saveDocumentType only, which validates it.
  return (row?.template ?? null) as PageTemplate | null
}

export async function upsertDocumentType(
  tx: Tx,
  row: {
    id?: string | undefined
    name: string
    appliesTo: DocumentTypeRow['applies_to']
    numbering: Numbering
    takesParties: boolean
    active: boolean
    template: PageTemplate | null
  },
): Promise<string | null> {
  const template = row.template ? JSON.stringify(row.template) : null
  const { rows } = row.id
    ? await sql<{ id: string }>`
        update document_type set name = ${row.name}, applies_to = ${row.appliesTo}, numbering = ${row.numbering}, takes_parties = ${row.takesParties},
          active = ${row.active}, template = ${template}::jsonb,
          template_version = template_version + (template is distinct from ${template}::jsonb)::int
        where id = ${row.id} returning id`.execute(tx)
    : await sql<{ id: string }>`
        insert into document_type (name, applies_to, numbering, takes_parties, active, template)
        values (${row.name}, ${row.appliesTo}, ${row.numbering}, ${row.takesParties}, ${row.active}, ${template}::jsonb) returning id`.execute(
        tx,
      )
  return rows[0]?.id ?? null
}

export interface FillingRow {
  process_number: string
  process_type: string
  process_summary: string
  unit_code: string
  unit_name: string
  unit_number_code: string
  unit_hierarchy: string
  agency_id: string
  agency_code: string
  agency_name: string
  agency_city: string
  agency_address: string
  agency_letterhead: string[]
  agency_letterhead_image: string | null
  agency_number_code: string
  time_zone: string
  user_name: string
  user_email: string | null
}

/** What the variables of a template are filled from (D-07). */
export async function selectFilling(tx: Tx, processId: string, unitId: string, userId: string): Promise<FillingRow> {
  const { rows } = await sql<FillingRow>`
    select p.number as process_number, t.name as process_type, p.summary as process_summary, u.code as unit_code, u.name as unit_name,
      u.number_code as unit_number_code,
      (with recursive up as (
        select id, parent_id, code, 0 as depth from unit where id = u.id
        union all select x.id, x.parent_id, x.code, up.depth + 1 from unit x join up on x.id = up.parent_id where up.depth < 20
      ) select string_agg(code, ' / ' order by depth desc) from up) as unit_hierarchy,
      g.id as agency_id, g.code as agency_code, g.name as agency_name, g.city as agency_city, g.address as agency_address,
      g.letterhead as agency_letterhead, g.letterhead_image as agency_letterhead_image, g.number_code as agency_number_code, g.time_zone,
      coalesce(w.social_name, w.name) as user_name, w.email as user_email
    from process p join process_type t on t.id = p.type_id, unit u join agency g on g.id = u.agency_id, app_user w
    where p.id = ${processId} and u.id = ${unitId} and w.id = ${userId}`.execute(tx)
  return rows[0]!
}

export async function selectContactNames(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.name from unnest(${ids as string[]}::bigint[]) with ordinality as w(id, n) join contact c on c.id = w.id order by w.n`.execute(
    tx,
  )
  return rows.map((r) => r.name)
}
