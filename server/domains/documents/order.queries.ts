/** SQL of the order of a tree (P-35). */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo } from '../access/index.ts'

export interface PlacedRow {
  id: string
  position: string
  visible: boolean
}

/** All that ever stood in the tree, deleted ones and drafts of others included: their places are taken too. */
export async function selectPlaces(tx: Tx, actor: Actor, processId: string): Promise<PlacedRow[]> {
  const { rows } = await sql<PlacedRow>`
    select d.id, d.position, ${documentVisibleTo(actor)} as visible from document d where d.process_id = ${processId} order by d.position`.execute(
    tx,
  )
  return rows
}

export interface OrderRow {
  revision: number
  by: string
  userId: string
  changedAt: Date
}

export async function selectOrder(tx: Tx, processId: string): Promise<OrderRow | null> {
  const { rows } = await sql<OrderRow>`
    select o.revision, coalesce(u.social_name, u.name) as by, o.changed_by as "userId", o.changed_at as "changedAt"
    from tree_order o join app_user u on u.id = o.changed_by
    where o.process_id = ${processId}`.execute(tx)
  return rows[0] ?? null
}

/** @returns the revision now. */
export async function placeDocuments(
  tx: Tx,
  processId: string,
  places: { ids: readonly string[]; positions: readonly string[] },
  by: { userId: string; at: Date },
): Promise<number> {
  await sql`
    update document d set position = n.position
    from unnest(${places.ids as string[]}::bigint[], ${places.positions as string[]}::bigint[]) as n(id, position)
    where d.id = n.id and d.process_id = ${processId}`.execute(tx)
  const { rows } = await sql<{ revision: number }>`
    insert into tree_order (process_id, revision, changed_at, changed_by) values (${processId}, 1, ${by.at}, ${by.userId})
    on conflict (process_id) do update set revision = tree_order.revision + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
    returning revision`.execute(tx)
  return rows[0]!.revision
}
