/** SQL of a unit's favorites. What the unit may no longer see is not there (P-45). */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'
import { type KeptFilter, type ProcessRefRow, processRefSql, saidSql, wordsIn } from './kept-list.queries.ts'
import { type PersonRef, personSql } from './person.queries.ts'

export interface FavoriteRow {
  id: string
  processId: string
  documentId: string | null
  documentNumber: string | null
  groupId: string | null
  description: string
}

/** Locked for changing it. */
export async function selectFavorite(tx: Tx, actor: Actor, favoriteId: string): Promise<FavoriteRow | null> {
  const { rows } = await sql<FavoriteRow>`
    select v.id, v.process_id as "processId", v.document_id as "documentId", d.number::text as "documentNumber", v.group_id as "groupId", v.description
    from favorite v join process p on p.id = v.process_id left join document d on d.id = v.document_id
    where v.id = ${favoriteId} and v.unit_id = ${actor.unitId} and ${visibleTo(actor)} and (v.document_id is null or ${documentVisibleTo(actor)})
    for no key update of v`.execute(tx)
  return rows[0] ?? null
}

export interface NewFavorite {
  unitId: string
  processId: string
  documentId: string | null
  groupId: string | null
  description: string
  userId: string
  at: Date
}

/** @returns its id, and whether it was not there before. */
export async function insertFavorite(tx: Tx, v: NewFavorite): Promise<{ id: string; added: boolean }> {
  const { rows } = await sql<{ id: string }>`
    insert into favorite (unit_id, process_id, document_id, group_id, description, added_at, added_by)
    values (${v.unitId}, ${v.processId}, ${v.documentId}, ${v.groupId}, ${v.description}, ${v.at}, ${v.userId})
    on conflict do nothing returning id`.execute(tx)
  if (rows[0]) return { id: rows[0].id, added: true }
  const there = await sql<{ id: string }>`
    select id from favorite where unit_id = ${v.unitId} and process_id = ${v.processId} and document_id is not distinct from ${v.documentId}::bigint`.execute(
    tx,
  )
  return { id: there.rows[0]!.id, added: false }
}

export async function updateFavorite(tx: Tx, v: { id: string; groupId: string | null; description: string }): Promise<void> {
  await sql`update favorite set group_id = ${v.groupId}, description = ${v.description} where id = ${v.id}`.execute(tx)
}

export async function deleteFavorite(tx: Tx, favoriteId: string): Promise<void> {
  await sql`delete from favorite where id = ${favoriteId}`.execute(tx)
}

export interface FavoriteListRow {
  id: string
  process: ProcessRefRow
  document: { id: string; number: string; title: string; kind: 'authored' | 'uploaded'; published: boolean; cancelled: boolean } | null
  description: string
  group: { id: string; name: string } | null
  by: PersonRef
  added_at: Date
}

const kinds = {
  all: sql`true`,
  processes: sql`v.document_id is null`,
  documents: sql`v.document_id is not null`,
  // What a new document can begin with: written in the editor, and with a content still (D-03).
  models: sql`d.kind = 'authored' and d.cancelled_at is null`,
}

/** One page, the latest added first. */
export async function selectFavorites(tx: Tx, actor: Actor, filter: KeptFilter & { kind: keyof typeof kinds }): Promise<FavoriteListRow[]> {
  const said = sql<string>`v.description || ' ' || coalesce(${titleSql} || ' ' || d.number, '')`
  const { rows } = await sql<FavoriteListRow>`
    select v.id, ${processRefSql(actor)} as process, ${saidSql(actor, sql`v.description`)} as description, v.added_at, ${personSql('u')} as by,
      case when d.id is not null then json_build_object('id', d.id::text, 'number', d.number::text, 'title', ${saidSql(actor, titleSql)}, 'kind', d.kind,
        'published', d.published_at is not null, 'cancelled', d.cancelled_at is not null) end as document,
      case when g.id is not null then json_build_object('id', g.id::text, 'name', g.name) end as "group"
    from favorite v join process p on p.id = v.process_id join process_type y on y.id = p.type_id join app_user u on u.id = v.added_by
    left join document d on d.id = v.document_id left join document_type t on t.id = d.type_id left join note_group g on g.id = v.group_id
    where v.unit_id = ${actor.unitId} and ${visibleTo(actor)} and (v.document_id is null or ${documentVisibleTo(actor)}) and ${kinds[filter.kind]}
      and ${wordsIn(actor, filter.text, said)}
      ${filter.groupId ? sql`and v.group_id = ${filter.groupId}` : sql``}
      ${filter.beforeId ? sql`and v.id < ${filter.beforeId}` : sql``}
    order by v.id desc limit ${filter.limit}`.execute(tx)
  return rows
}
