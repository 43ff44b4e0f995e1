/** SQL of stays: who waits where, why and until when. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, visibleTo, wordsToldTo } from '../access/index.ts'

export async function insertSuspension(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string; reason: string; boundToId: string | null; until: string | null; at: Date },
): Promise<void> {
  await sql`
    with waiting as (
      update process_unit set state = 'suspended', last_activity_at = ${row.at}
      where process_id = ${row.processId} and unit_id = ${row.unitId} and state = 'open')
    insert into suspension (process_id, unit_id, reason, bound_to_id, until, suspended_at, suspended_by)
    values (${row.processId}, ${row.unitId}, ${row.reason}, ${row.boundToId}, ${row.until}, ${row.at}, ${row.userId})`.execute(tx)
}

/** `userId` null: its day has come. @returns the unit where it is open again, or null when it was lifted already. */
export async function updateLifted(tx: Tx, processId: string, userId: string | null, at: Date): Promise<string | null> {
  const { rows } = await sql<{ unit_id: string }>`
    with lifted as (
      update suspension set lifted_at = ${at}, lifted_by = ${userId} where process_id = ${processId} and lifted_at is null returning unit_id)
    update process_unit w set state = 'open', last_activity_at = ${at} from lifted
    where w.process_id = ${processId} and w.unit_id = lifted.unit_id and w.state = 'suspended' returning w.unit_id`.execute(tx)
  return rows[0]?.unit_id ?? null
}

export interface DueSuspension {
  id: string
  until: string
  processId: string
}

/** Processes whose day has come where their agency is, page by page. */
export async function selectDue(tx: Tx, now: Date, after: DueSuspension | null, limit: number): Promise<DueSuspension[]> {
  const { rows } = await sql<DueSuspension>`
    select s.id, s.until::text as until, s.process_id as "processId" from suspension s join unit u on u.id = s.unit_id join agency g on g.id = u.agency_id
    where s.lifted_at is null and not exists (select from process_lock k where k.process_id = s.process_id) and s.until <= (${now}::timestamptz at time zone g.time_zone)::date
      ${after ? sql`and (s.until, s.id) > (${after.until}::date, ${after.id}::bigint)` : sql``}
    order by s.until, s.id limit ${limit}`.execute(tx)
  return rows
}

export interface SuspendedRow {
  id: string
  process: { id: string; number: string; type: string; summary: string; level: AccessLevel }
  reason: string
  boundTo: string | null
  until: string | null
  suspended_at: Date
  by: { id: string; name: string; login: string }
}

/** What the unit's people may not see any more, the process or the one it waits for, is left out. */
export async function selectSuspended(tx: Tx, actor: Actor, before: string | null, limit: number): Promise<SuspendedRow[]> {
  const { rows } = await sql<SuspendedRow>`
    select s.id, case when ${wordsToldTo(actor)} then s.reason else '' end as reason, s.until::text as until, s.suspended_at,
      json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level) as process,
      json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) as by,
      (select b.number from (select p.id, p.number, p.level from process p where p.id = s.bound_to_id and ${visibleTo(actor)}) b) as "boundTo"
    from suspension s join process p on p.id = s.process_id join process_type t on t.id = p.type_id join app_user a on a.id = s.suspended_by
    where s.unit_id = ${actor.unitId} and s.lifted_at is null and (${before}::bigint is null or s.id < ${before}) and ${visibleTo(actor)}
    order by s.id desc limit ${limit}`.execute(tx)
  return rows
}
