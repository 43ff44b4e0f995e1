/** SQL of copying documents into a new process (P-34): a fixed number of statements, however many they are. */
import type { Content, DocumentPage, PageTemplate } from '@lavra/contract/content/model.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import { titleSql } from './title.queries.ts'
import type { Numbering } from './type.queries.ts'

export interface CopyableRow {
  id: string
  number: string
  title: string
  kind: 'authored' | 'uploaded'
  level: AccessLevel
  isDraft: boolean
  whyNot: 'draft-of-another-unit' | 'document-cancelled' | null
}

const whyNotCopied = (actor: Actor) => sql<CopyableRow['whyNot']>`case when d.cancelled_at is not null then 'document-cancelled'
  when d.published_at is null and d.creating_unit_id <> ${actor.unitId} then 'draft-of-another-unit' end`

/** In the order of the tree, as far as the actor sees them. */
export async function selectCopyable(tx: Tx, actor: Actor, processId: string, limit: number): Promise<CopyableRow[]> {
  const { rows } = await sql<CopyableRow>`
    select d.id, d.number::text as number, ${titleSql} as title, d.kind, d.local_level as level, d.published_at is null as "isDraft",
      ${whyNotCopied(actor)} as "whyNot"
    from document d join document_type t on t.id = d.type_id join process p on p.id = d.process_id
    where d.process_id = ${processId} and ${visibleTo(actor)} and ${documentVisibleTo(actor)} order by d.position limit ${limit}`.execute(
    tx,
  )
  return rows
}

export interface SourceRow {
  id: string
  kind: 'authored' | 'uploaded'
  typeId: string
  typeName: string
  numbering: Numbering
  template: PageTemplate | null
  typeNumber: string | null
  treeName: string
  description: string
  level: AccessLevel
  header: Content | null
  body: Content | null
  footer: Content | null
  interested: string[]
  recipients: string[]
  file: { name: string; sha256: string; size: number } | null
}

/** What is copied of those that may be copied, in the order of the tree. */
export async function selectSources(tx: Tx, actor: Actor, processId: string, documentIds: readonly string[]): Promise<SourceRow[]> {
  const named = (role: string) => sql`array(select c.name from document_party y join contact c on c.id = y.contact_id
    where y.document_id = d.id and y.role = ${sql.lit(role)} order by y.position)`
  const { rows } = await sql<SourceRow>`
    select d.id, d.kind, d.type_id as "typeId", t.name as "typeName", t.numbering, case when d.kind = 'authored' then t.template end as template,
      d.type_number as "typeNumber", d.tree_name as "treeName", d.description, d.local_level as level, w.header, w.body, w.footer,
      ${named('interested')} as interested, ${named('recipient')} as recipients,
      case when f.sha256 is not null then json_build_object('name', d.file_name, 'sha256', f.sha256, 'size', f.size) end as file
    from document d join document_type t on t.id = d.type_id join process p on p.id = d.process_id
    left join document_draft w on w.document_id = d.id left join file f on f.sha256 = d.file_sha256
    where d.process_id = ${processId} and d.id = any(${documentIds as string[]}::bigint[]) and ${visibleTo(actor)} and ${documentVisibleTo(actor)}
      and ${whyNotCopied(actor)} is null
    order by d.position`.execute(tx)
  return rows
}

export interface CopyRow {
  sourceId: string
  id: string
  number: string
}

/** Rows and parties. The first position is the first of the process, which holds nothing yet. @returns them in the order of the tree. */
export async function insertCopies(
  tx: Tx,
  processId: string,
  copies: readonly { sourceId: string; typeNumber: string | null }[],
  by: { unitId: string; userId: string; at: Date; day: string },
): Promise<CopyRow[]> {
  const { rows } = await sql<CopyRow>`
    with wished as (
      select w.id, w.type_number, w.place from unnest(${copies.map((c) => c.sourceId)}::bigint[], ${copies.map((c) => c.typeNumber)}::text[])
        with ordinality as w(id, type_number, place)
    ), made as (
      insert into document (number, process_id, position, kind, type_id, type_number, tree_name, description, creating_unit_id, created_by, created_at,
        document_date, local_level, legal_basis_id, file_sha256, file_name, source, published_at)
      select next_document_number(), ${processId}, w.place, d.kind, d.type_id, w.type_number, d.tree_name, d.description, ${by.unitId}, ${by.userId},
        ${by.at}, case when d.kind = 'authored' then ${by.day}::date else d.document_date end, d.local_level, d.legal_basis_id, d.file_sha256,
        d.file_name, d.source, case when d.kind = 'uploaded' then ${by.at}::timestamptz end
      from wished w join document d on d.id = w.id order by w.place
      returning id, number, position
    ), paired as (
      select m.id, m.number, m.position, w.id as source_id from made m join wished w on w.place = m.position
    ), involved as (
      insert into document_party (document_id, contact_id, role, position, unit_id)
      select x.id, y.contact_id, y.role, y.position, ${by.unitId} from paired x join document_party y on y.document_id = x.source_id
    )
    select source_id as "sourceId", id, number::text as number from paired order by position`.execute(tx)
  return rows
}

/** The first version of each, written by whoever copies. */
export async function insertDrafts(
  tx: Tx,
  drafts: readonly { documentId: string; page: DocumentPage }[],
  by: { unitId: string; userId: string; at: Date },
): Promise<void> {
  if (drafts.length === 0) return
  const part = (name: 'header' | 'body' | 'footer') => drafts.map(({ page }) => JSON.stringify(page[name]))
  await sql`
    with draft as (
      insert into document_draft (document_id, header, body, footer, revision, version, saved_at, saved_by, dirty)
      select w.id, w.header::jsonb, w.body::jsonb, w.footer::jsonb, 1, 1, ${by.at}, ${by.userId}, false
      from unnest(${drafts.map((d) => d.documentId)}::bigint[], ${part('header')}::text[], ${part('body')}::text[], ${part('footer')}::text[])
        as w(id, header, body, footer)
      returning document_id, body
    )
    insert into document_version (document_id, version, body, created_at, created_by, unit_id, reason)
    select document_id, 1, body, ${by.at}, ${by.userId}, ${by.unitId}, 'created' from draft`.execute(tx)
}
