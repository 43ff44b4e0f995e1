/** SQL of control points: those there are, and the one a process is in. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

type Named = { id: string; name: string }

export interface KeptCheckpointRow extends Named {
  agency: Named
  unit: Named | null
  type: Named | null
  position: number
  active: boolean
  processes: number
}

export async function selectAllCheckpoints(tx: Tx): Promise<KeptCheckpointRow[]> {
  const { rows } = await sql<KeptCheckpointRow>`
    select c.id, c.name, json_build_object('id', a.id::text, 'name', a.code) as agency,
      case when u.id is not null then json_build_object('id', u.id::text, 'name', u.code) end as unit,
      case when t.id is not null then json_build_object('id', t.id::text, 'name', t.name) end as type,
      c.position, c.active, (select count(*)::int from (select from process_checkpoint x where x.checkpoint_id = c.id limit 1000) x) as processes
    from checkpoint c join agency a on a.id = c.agency_id left join unit u on u.id = c.unit_id left join process_type t on t.id = c.process_type_id
    order by a.code, c.position, plain(c.name), c.id limit 2000`.execute(tx)
  return rows
}

export interface CheckpointWish {
  id?: string | undefined
  name: string
  agencyId: string
  unitId: string | null
  processTypeId: string | null
  position: number
  active: boolean
}

/** @returns null when there is none of that agency, or the unit is of another one. */
export async function upsertCheckpoint(tx: Tx, wish: CheckpointWish): Promise<string | null> {
  const ofAgency = sql`(${wish.unitId}::bigint is null or exists (select from unit u where u.id = ${wish.unitId} and u.agency_id = ${wish.agencyId}))`
  const { rows } = wish.id
    ? await sql<{ id: string }>`
        update checkpoint set name = ${wish.name}, unit_id = ${wish.unitId}, process_type_id = ${wish.processTypeId}, position = ${wish.position},
          active = ${wish.active}
        where id = ${wish.id} and agency_id = ${wish.agencyId} and ${ofAgency} returning id`.execute(tx)
    : await sql<{ id: string }>`
        insert into checkpoint (name, agency_id, unit_id, process_type_id, position, active)
        select ${wish.name}, a.id, ${wish.unitId}, ${wish.processTypeId}, ${wish.position}, ${wish.active}
        from agency a where a.id = ${wish.agencyId} and ${ofAgency} returning id`.execute(tx)
  return rows[0]?.id ?? null
}

/** Active ones of the unit, in their order: those that the process's type allows, when one is given. */
export async function selectOfferedCheckpoints(
  tx: Tx,
  unit: { unitId: string; agencyId: string },
  typeId: string | null,
): Promise<(Named & { type: Named | null })[]> {
  const { rows } = await sql<Named & { type: Named | null }>`
    select c.id, c.name, case when t.id is not null then json_build_object('id', t.id::text, 'name', t.name) end as type
    from checkpoint c left join process_type t on t.id = c.process_type_id
    where c.agency_id = ${unit.agencyId} and (c.unit_id is null or c.unit_id = ${unit.unitId}) and c.active
      ${typeId ? sql`and (c.process_type_id is null or c.process_type_id = ${typeId})` : sql``}
    order by c.position, plain(c.name), c.id`.execute(tx)
  return rows
}

export interface PresentRow extends Named {
  by: { id: string; name: string; login: string }
  at: Date
}

export async function selectPresentCheckpoint(tx: Tx, processId: string, unitId: string): Promise<PresentRow | null> {
  const { rows } = await sql<PresentRow>`
    select c.id, c.name, json_build_object('id', u.id::text, 'name', coalesce(u.social_name, u.name), 'login', u.login) as by, x.set_at as at
    from process_checkpoint x join checkpoint c on c.id = x.checkpoint_id join app_user u on u.id = x.set_by
    where x.process_id = ${processId} and x.unit_id = ${unitId}`.execute(tx)
  return rows[0] ?? null
}

export interface CheckpointChangeRow {
  id: string
  at: Date
  by: string
  checkpoint: string | null
}

/** From the unit's own part of the record, the latest first. */
export async function selectCheckpointChanges(tx: Tx, processId: string, unitId: string): Promise<CheckpointChangeRow[]> {
  const { rows } = await sql<CheckpointChangeRow>`
    select e.id, e.at, coalesce(u.social_name, u.name) as by, e.data ->> 'checkpoint' as checkpoint
    from history_event e join app_user u on u.id = e.user_id
    where e.process_id = ${processId} and e.kind = 'process.checkpoint-set' and e.unit_id = ${unitId} order by e.at desc, e.id desc limit 200`.execute(
    tx,
  )
  return rows
}

/** @returns whether it is in another one now. */
export async function upsertProcessCheckpoint(
  tx: Tx,
  row: { processId: string; unitId: string; checkpointId: string; userId: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into process_checkpoint (process_id, unit_id, checkpoint_id, set_by, set_at)
    values (${row.processId}, ${row.unitId}, ${row.checkpointId}, ${row.userId}, ${row.at})
    on conflict (process_id, unit_id) do update
      set checkpoint_id = excluded.checkpoint_id, set_by = excluded.set_by, set_at = excluded.set_at
      where process_checkpoint.checkpoint_id <> excluded.checkpoint_id
    returning process_id`.execute(tx)
  return rows.length > 0
}

export async function deleteProcessCheckpoint(tx: Tx, processId: string, unitId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from process_checkpoint where process_id = ${processId} and unit_id = ${unitId} returning process_id`.execute(tx)
  return rows.length > 0
}
