/** SQL of the recycle bin (D-28): whose it is, until when, and what is left afterwards. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'
import { openedBy } from '../access/index.ts'
import { titleSql } from './title.queries.ts'

export type TrashCause = 'deleted' | 'cancelled' | 'replaced'

/** For how long, the installation says in days. */
export async function insertTrashItem(
  tx: Tx,
  item: {
    documentId: string
    cause: TrashCause
    file: { sha256: string; name: string } | null
    userId: string
    unitId: string
    at: Date
  },
): Promise<void> {
  await sql`
    insert into trash_item (document_id, cause, file_sha256, file_name, user_id, unit_id, thrown_at, expires_at)
    values (${item.documentId}, ${item.cause}, ${item.file?.sha256 ?? null}, ${item.file?.name ?? null}, ${item.userId}, ${item.unitId}, ${item.at},
      ${item.at}::timestamptz + make_interval(days => ${settingText('trash.days')}::int))`.execute(tx)
}

export interface TrashRow {
  id: string
  cause: TrashCause
  documentId: string
  documentNumber: string
  title: string
  fileName: string | null
  processNumber: string
  thrownAt: Date
  expiresAt: Date
}

/**
 * Only the person who did it, in the unit where they did it, while that process is still theirs to open: leaving the unit, losing the
 * process or the password of a confidential one closes the bin as it closes the door.
 */
export async function selectTrash(
  tx: Tx,
  actor: Actor,
  page: { itemId: string | null; beforeId: string | null; now: Date; limit: number },
): Promise<TrashRow[]> {
  const { rows } = await sql<TrashRow>`
    select i.id, i.cause, d.id as "documentId", d.number::text as "documentNumber", ${titleSql} as title,
      coalesce(i.file_name, d.file_name) as "fileName", p.number as "processNumber", i.thrown_at as "thrownAt", i.expires_at as "expiresAt"
    from trash_item i join document d on d.id = i.document_id join document_type t on t.id = d.type_id join process p on p.id = d.process_id
    where i.user_id = ${actor.userId} and i.unit_id = ${actor.unitId} and i.ended_at is null and i.expires_at > ${page.now} and ${openedBy(actor)}
      and (${page.itemId}::bigint is null or i.id = ${page.itemId}::bigint) and (${page.beforeId}::bigint is null or i.id < ${page.beforeId}::bigint)
    order by i.id desc limit ${page.limit}`.execute(tx)
  return rows
}

/** The bytes behind an item: of a replaced file those that stood there before; nothing for what was written here. */
export async function selectTrashFile(
  tx: Tx,
  itemId: string,
): Promise<{ sha256: string; name: string; mime: string; size: string } | null> {
  const { rows } = await sql<{ sha256: string; name: string; mime: string; size: string }>`
    select f.sha256, coalesce(i.file_name, d.file_name) as name, f.mime, f.size::text as size
    from trash_item i join document d on d.id = i.document_id join file f on f.sha256 = coalesce(i.file_sha256, d.file_sha256)
    where i.id = ${itemId}`.execute(tx)
  return rows[0] ?? null
}

/** Takes what is over out of the bins; two workers at once share the rows. @returns the documents that it was about. */
export async function endTrash(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ document_id: string }>`
    update trash_item set ended_at = ${now} where id in (
      select id from trash_item where ended_at is null and expires_at <= ${now} order by expires_at limit ${limit} for update skip locked)
    returning document_id`.execute(tx)
  return rows.map((row) => row.document_id)
}

/**
 * Of a deleted draft that nobody ever signed neither text nor versions nor pictures remain; its row, its number and the history do.
 * What was signed once, was cancelled or came as a file is kept: it is or may be evidence. @returns how many drafts went.
 */
export async function eraseDrafts(tx: Tx, documentIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with never_signed as (
      select d.id from document d
      where d.id = any(${documentIds as string[]}::bigint[]) and d.deleted_at is not null and d.kind = 'authored'
        and not exists (select from frozen_content f where f.document_id = d.id)
    ), versions as (delete from document_version v using never_signed n where v.document_id = n.id),
    pictures as (delete from picture i using never_signed n where i.document_id = n.id),
    drafts as (delete from document_draft r using never_signed n where r.document_id = n.id returning 1)
    select count(*)::int as count from drafts`.execute(tx)
  return rows[0]?.count ?? 0
}
