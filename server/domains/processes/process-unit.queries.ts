/** The changes of where a process is open (process_unit); routing and documents call these through the domain's face. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** Registers the receipt once, and moves nothing on the desk; whoever is second changes nothing. @returns whether this was the receipt. */
export async function markReceived(tx: Tx, processId: string, unitId: string, userId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update process_unit set received_at = ${at}, received_by = ${userId}
    where process_id = ${processId} and unit_id = ${unitId} and state = 'open' and received_at is null returning unit_id`.execute(tx)
  return rows.length > 0
}

/** Opens the process in units it is sent to, and what it took in comes with it; a unit where it is concluded gets it anew, unread and unassigned. */
export async function openInUnits(tx: Tx, processId: string, unitIds: readonly string[], fromUnitId: string, at: Date): Promise<void> {
  await sql`
    with brought as (
      insert into process_unit (process_id, unit_id, state, origin, opened_at, received_at, concluded_at, from_unit_id, last_activity_at)
      select a.process_id, u, 'concluded', 'received', ${at}::timestamptz, ${at}, ${at}, ${fromUnitId}::bigint, ${at}
      from process_attachment a cross join unnest(${unitIds as string[]}::bigint[]) u where a.main_id = ${processId} and a.detached_at is null
      on conflict do nothing)
    insert into process_unit (process_id, unit_id, state, origin, opened_at, from_unit_id, last_activity_at)
    select ${processId}, u, 'open', 'received', ${at}, ${fromUnitId}, ${at} from unnest(${unitIds as string[]}::bigint[]) u
    on conflict (process_id, unit_id) do update set state = 'open', origin = 'received', opened_at = excluded.opened_at,
      from_unit_id = excluded.from_unit_id, received_at = null, received_by = null, assignee_id = null, concluded_at = null, concluded_by = null,
      last_activity_at = excluded.last_activity_at
    where process_unit.state = 'concluded'`.execute(tx)
}

/** It comes back to units where it was open meanwhile: unread there, and with whoever had it. */
export async function arriveBackIn(tx: Tx, processId: string, unitIds: readonly string[], fromUnitId: string, at: Date): Promise<void> {
  await sql`
    update process_unit set opened_at = ${at}, from_unit_id = ${fromUnitId}, received_at = null, received_by = null, last_activity_at = ${at}
    where process_id = ${processId} and unit_id = any(${unitIds as string[]}::bigint[]) and state = 'open'`.execute(tx)
}

export async function concludeIn(tx: Tx, processId: string, unitId: string, userId: string, at: Date): Promise<void> {
  await sql`
    update process_unit set state = 'concluded', concluded_at = ${at}, concluded_by = ${userId}, assignee_id = null, last_activity_at = ${at}
    where process_id = ${processId} and unit_id = ${unitId} and state = 'open'`.execute(tx)
}

/** Whoever reopens gets it. */
export async function reopenIn(tx: Tx, processId: string, unitId: string, userId: string | null, at: Date): Promise<void> {
  await sql`
    update process_unit set state = 'open', opened_at = ${at}, received_at = coalesce(received_at, ${at}), received_by = coalesce(received_by, ${userId}),
      assignee_id = ${userId}, concluded_at = null, concluded_by = null, last_activity_at = ${at}
    where process_id = ${processId} and unit_id = ${unitId} and state = 'concluded'`.execute(tx)
}

/** Attributing an unread process counts as its receipt. */
export async function assignIn(
  tx: Tx,
  processId: string,
  unitId: string,
  assigneeId: string | null,
  userId: string,
  at: Date,
): Promise<void> {
  await sql`
    update process_unit set assignee_id = ${assigneeId}, received_at = coalesce(received_at, ${at}), received_by = coalesce(received_by, ${userId}),
      last_activity_at = ${at}
    where process_id = ${processId} and unit_id = ${unitId} and state = 'open'`.execute(tx)
}

/** Something happened in the process: it rises on the desks where it is open. @returns those units. */
export async function stirDesks(tx: Tx, processId: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    update process_unit set last_activity_at = ${at} where process_id = ${processId} and state = 'open' returning unit_id`.execute(tx)
  return rows.map((r) => r.unit_id)
}

/** Puts a unit's row back as a sending found it; `before` null: the process was never there, and is there no more. */
export async function restoreUnit(tx: Tx, processId: string, unitId: string, before: object | null, at: Date): Promise<void> {
  if (!before) {
    await sql`
      with gone as (delete from process_unit where process_id = ${processId} and unit_id = ${unitId} returning opened_at)
      delete from process_unit w using gone, process_attachment a
      where a.main_id = ${processId} and a.detached_at is null and w.process_id = a.process_id and w.unit_id = ${unitId}
        and w.opened_at = gone.opened_at and w.state = 'concluded'`.execute(tx)
    return
  }
  await sql`
    update process_unit w set state = b.state, origin = b.origin, opened_at = b.opened_at, from_unit_id = b.from_unit_id,
      received_at = b.received_at, received_by = b.received_by, assignee_id = b.assignee_id, concluded_at = b.concluded_at,
      concluded_by = b.concluded_by, last_activity_at = ${at}
    from jsonb_populate_record(null::process_unit, ${JSON.stringify(before)}::jsonb) b
    where w.process_id = ${processId} and w.unit_id = ${unitId}`.execute(tx)
}

/**
 * A confidential process travels to no unit: where it was only because somebody there held a credential, it is no more when the level is
 * lowered. It stays where it was made or sent, where a document of it was made, and where the level is changed.
 */
export async function deleteUnitsByGrant(tx: Tx, processId: string, actingUnitId: string | null): Promise<void> {
  await sql`
    delete from process_unit w using process p
    where p.id = ${processId} and w.process_id = p.id and w.unit_id <> p.creating_unit_id and w.unit_id is distinct from ${actingUnitId}::bigint
      and not exists (select from routing r where r.process_id = p.id and r.recalled_at is null and w.unit_id in (r.from_unit_id, r.to_unit_id))
      and not exists (select from document d where d.process_id = p.id and d.creating_unit_id = w.unit_id and d.deleted_at is null)`.execute(
    tx,
  )
}
