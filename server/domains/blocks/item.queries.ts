/** SQL of what is in a block. What the unit may no longer see is neither listed nor counted. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'
import { type Person, personSql } from './block.queries.ts'

/** @returns whether it was not there before. */
export async function insertItem(
  tx: Tx,
  row: { blockId: string; processId: string; documentId: string | null; userId: string; at: Date },
): Promise<boolean> {
  const result = await sql`
    insert into block_item (block_id, process_id, document_id, added_at, added_by)
    values (${row.blockId}, ${row.processId}, ${row.documentId}, ${row.at}, ${row.userId}) on conflict do nothing`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** @returns whether it was there. */
export async function deleteItem(tx: Tx, blockId: string, what: { processId: string; documentId: string | null }): Promise<boolean> {
  const result = await sql`
    delete from block_item
    where block_id = ${blockId} and process_id = ${what.processId} and document_id is not distinct from ${what.documentId}::bigint`.execute(
    tx,
  )
  return Boolean(result.numAffectedRows)
}

/** Each word stands in the text, or is part of one of the numbers. */
function wordsIn(text: string, inside: RawBuilder<string>, numbers: RawBuilder<string>): RawBuilder<unknown> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 10)
  return sql.join(
    words.map((word) => {
      const digits = word.replace(/\D/g, '')
      const number = digits.length >= 3 ? sql`or ${numbers} like '%' || ${digits} || '%'` : sql``
      return sql`and (plain(${inside}) like '%' || plain(${literally(word)}) || '%' ${number})`
    }),
    sql` `,
  )
}

/** Who wrote the note and in which unit, over `block_item i`. */
const notedSql = sql<{ by: string; unit: string } | null>`(
  select json_build_object('by', coalesce(w.social_name, w.name), 'unit', nu.code) from app_user w, unit nu where w.id = i.noted_by and nu.id = i.noted_in)`

interface NotedRow {
  item_id: string
  note: string
  noted: { by: string; unit: string } | null
}

export interface BlockProcessRow extends NotedRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
  openHere: boolean
  by: Person
  added_at: Date
}

interface ItemFilter {
  blockId: string
  text: string
  /** The item or process after which the page begins. */
  after: string | null
  limit: number
}

/** One page, the latest filed first. */
export async function selectBlockProcesses(tx: Tx, actor: Actor, filter: ItemFilter): Promise<BlockProcessRow[]> {
  const { rows } = await sql<BlockProcessRow>`
    select p.id, i.id as item_id, i.note, ${notedSql} as noted, p.number, t.name as type, p.summary, p.level, i.added_at, ${personSql} as by,
      coalesce((select w.state = 'open' from process_unit w where w.process_id = p.id and w.unit_id = ${actor.unitId}), false) as "openHere"
    from block_item i join process p on p.id = i.process_id join process_type t on t.id = p.type_id join app_user u on u.id = i.added_by
    where i.block_id = ${filter.blockId} and i.document_id is null and p.level <> 'confidential' and ${visibleTo(actor)}
      ${wordsIn(filter.text, sql`p.summary`, sql`p.digits`)}
      ${filter.after ? sql`and i.process_id < ${filter.after}` : sql``}
    order by i.process_id desc limit ${filter.limit}`.execute(tx)
  return rows
}

export interface BlockDocumentRow extends NotedRow {
  id: string
  number: string
  title: string
  process: { id: string; number: string; type: string; level: AccessLevel }
  unit: string
  level: AccessLevel
  published: boolean
  cancelled: boolean
  signatures: { signer: string; unit: string; at: string }[]
  signedByYou: boolean
  revision: number
  by: Person
  added_at: Date
}

/** One page, in the order in which they were put in. */
export async function selectBlockDocuments(tx: Tx, actor: Actor, filter: ItemFilter): Promise<BlockDocumentRow[]> {
  const { rows } = await sql<BlockDocumentRow>`
    select i.id as item_id, i.note, ${notedSql} as noted, d.id, d.number::text as number, ${titleSql} as title, o.code as unit, d.local_level as level, i.added_at, ${personSql} as by,
      json_build_object('id', p.id::text, 'number', p.number, 'type', y.name, 'level', p.level) as process,
      d.published_at is not null as published, d.cancelled_at is not null as cancelled, r.revision,
      coalesce(s.all, '[]') as signatures, coalesce(s.yours, false) as "signedByYou"
    from block_item i join process p on p.id = i.process_id join process_type y on y.id = p.type_id
    join document d on d.id = i.document_id join document_type t on t.id = d.type_id join unit o on o.id = d.creating_unit_id
    join document_draft r on r.document_id = d.id join app_user u on u.id = i.added_by
    cross join lateral (
      select json_agg(json_build_object('signer', s.signer_name, 'unit', su.code, 'at', s.signed_at) order by s.id) as all,
        bool_or(s.signer_id = ${actor.userId}) as yours
      from signature s join unit su on su.id = s.unit_id
      where s.document_id = d.id and not exists (select from signature_cancellation c where c.signature_id = s.id)
    ) s
    where i.block_id = ${filter.blockId} and p.level <> 'confidential' and ${visibleTo(actor)} and ${documentVisibleTo(actor)}
      ${wordsIn(filter.text, sql`(${titleSql} || ' ' || y.name)`, sql`(d.number || ' ' || p.digits)`)}
      ${filter.after ? sql`and i.id > ${filter.after}` : sql``}
    order by i.id limit ${filter.limit}`.execute(tx)
  return rows
}

/** One item as the person sees it, kept as it is until the transaction ends. */
export async function selectItemNote(tx: Tx, actor: Actor, blockId: string, itemId: string): Promise<{ note: string } | null> {
  const { rows } = await sql<{ note: string }>`
    select i.note from block_item i join process p on p.id = i.process_id left join document d on d.id = i.document_id
    where i.id = ${itemId} and i.block_id = ${blockId} and p.level <> 'confidential' and ${visibleTo(actor)}
      and (i.document_id is null or ${documentVisibleTo(actor)})
    for no key update of i`.execute(tx)
  return rows[0] ?? null
}

export async function updateItemNote(tx: Tx, itemId: string, note: string, by: { userId: string; unitId: string } | null): Promise<void> {
  await sql`
    update block_item set note = ${note}, noted_by = ${by?.userId ?? null}, noted_in = ${by?.unitId ?? null} where id = ${itemId}`.execute(
    tx,
  )
}
