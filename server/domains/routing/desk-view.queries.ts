/** SQL of the saved views of a desk and of how a person arranged it. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'

/** The unit's and one's own; another person's do not exist here. */
const viewsOf = (actor: Actor) => sql`(v.unit_id = ${actor.unitId} and (v.user_id is null or v.user_id = ${actor.userId}))`

export interface ViewRow {
  id: string
  name: string
  query: Record<string, string>
  personal: boolean
}

export interface ViewsRow {
  items: ViewRow[]
  startViewId: string | null
  columns: string[] | null
}

export async function selectViews(tx: Tx, actor: Actor): Promise<ViewsRow> {
  const { rows } = await sql<ViewsRow>`
    select coalesce((select json_agg(json_build_object('id', v.id::text, 'name', v.name, 'query', v.query, 'personal', v.user_id is not null)
        order by v.user_id is not null, v.position, v.id) from desk_view v where ${viewsOf(actor)}), '[]') as items,
      a.start_view_id::text as "startViewId", a.columns
    from (select) one left join desk_arrangement a on a.user_id = ${actor.userId} and a.unit_id = ${actor.unitId}`.execute(tx)
  return rows[0]!
}

/** Locked until the transaction ends. */
export async function selectView(tx: Tx, actor: Actor, viewId: string): Promise<ViewRow | null> {
  const { rows } = await sql<ViewRow>`
    select v.id, v.name, v.query, v.user_id is not null as personal from desk_view v where v.id = ${viewId} and ${viewsOf(actor)} for update`.execute(
    tx,
  )
  return rows[0] ?? null
}

export interface NewView {
  unitId: string
  userId: string | null
  name: string
  query: Record<string, string>
}

/** Behind the others. @returns its id; null when there are as many as there may be. */
export async function insertView(tx: Tx, v: NewView, atMost: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into desk_view (unit_id, user_id, name, query, position)
    select ${v.unitId}, ${v.userId}::bigint, ${v.name}, ${JSON.stringify(v.query)}::jsonb, coalesce(max(o.position), 0) + 1
    from desk_view o where o.unit_id = ${v.unitId} and o.user_id is not distinct from ${v.userId}::bigint
    having count(*) < ${atMost}::int returning id`.execute(tx)
  return rows[0]?.id ?? null
}

export async function updateView(tx: Tx, viewId: string, v: { name: string; query: Record<string, string> }): Promise<void> {
  await sql`update desk_view set name = ${v.name}, query = ${JSON.stringify(v.query)}::jsonb where id = ${viewId}`.execute(tx)
}

export async function deleteView(tx: Tx, viewId: string): Promise<void> {
  await sql`delete from desk_view where id = ${viewId}`.execute(tx)
}

/** How many of these there are for the person, and how many of them are the unit's. */
export async function selectViewKinds(tx: Tx, actor: Actor, viewIds: readonly string[]): Promise<{ known: number; ofUnit: number }> {
  const { rows } = await sql<{ known: number; ofUnit: number }>`
    select count(*)::int as known, (count(*) filter (where v.user_id is null))::int as "ofUnit"
    from desk_view v where v.id = any(${viewIds as string[]}::bigint[]) and ${viewsOf(actor)}`.execute(tx)
  return rows[0]!
}

export async function setViewOrder(tx: Tx, viewIds: readonly string[]): Promise<void> {
  await sql`update desk_view v set position = o.position
    from unnest(${viewIds as string[]}::bigint[]) with ordinality as o(id, position) where v.id = o.id`.execute(tx)
}

export async function upsertArrangement(
  tx: Tx,
  a: { userId: string; unitId: string; columns?: readonly string[] | undefined; startViewId?: string | null | undefined },
): Promise<void> {
  const columns = a.columns ? sql`${a.columns as string[]}::text[]` : sql`null`
  await sql`
    insert into desk_arrangement (user_id, unit_id, columns, start_view_id) values (${a.userId}, ${a.unitId}, ${columns}, ${a.startViewId ?? null})
    on conflict (user_id, unit_id) do update set columns = ${a.columns ? sql`excluded.columns` : sql`desk_arrangement.columns`},
      start_view_id = ${a.startViewId === undefined ? sql`desk_arrangement.start_view_id` : sql`excluded.start_view_id`}`.execute(tx)
}
