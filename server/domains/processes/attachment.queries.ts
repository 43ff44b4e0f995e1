/** SQL of attached processes: which stands in which, and who sees it there. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** Two at once, crosswise: whoever comes second waits at the first row, and finds what the other left. */
export async function lockBoth(tx: Tx, processIds: readonly [string, string]): Promise<void> {
  await sql`select id from process where id = any(${[...processIds]}::bigint[]) order by id for no key update`.execute(tx)
}

/** It is concluded where it was open, and who has the main one has it too. */
export async function insertAttachment(
  tx: Tx,
  row: { processId: string; mainId: string; unitId: string; userId: string; at: Date },
): Promise<void> {
  await sql`
    with attached as (
      insert into process_attachment (process_id, main_id, unit_id, attached_at, attached_by)
      values (${row.processId}, ${row.mainId}, ${row.unitId}, ${row.at}, ${row.userId})
    ), closed as (
      update process_unit set state = 'concluded', concluded_at = ${row.at}, concluded_by = ${row.userId}, assignee_id = null,
        last_activity_at = ${row.at}
      where process_id = ${row.processId} and unit_id = ${row.unitId} and state = 'open')
    insert into process_unit (process_id, unit_id, state, origin, opened_at, received_at, concluded_at, concluded_by, last_activity_at)
    select ${row.processId}, m.unit_id, 'concluded', 'received', ${row.at}, ${row.at}, ${row.at}, ${row.userId}, ${row.at}
    from process_unit m where m.process_id = ${row.mainId} on conflict do nothing`.execute(tx)
}

/** It is open again, unread, in the unit that had attached it. @returns that unit. */
export async function updateDetached(tx: Tx, row: { processId: string; userId: string; reason: string; at: Date }): Promise<string | null> {
  const { rows } = await sql<{ unit_id: string }>`
    with detached as (
      update process_attachment set detached_at = ${row.at}, detached_by = ${row.userId}, detach_reason = ${row.reason}
      where process_id = ${row.processId} and detached_at is null returning unit_id)
    update process_unit w set state = 'open', opened_at = ${row.at}, received_at = null, received_by = null, concluded_at = null,
      concluded_by = null, last_activity_at = ${row.at}
    from detached where w.process_id = ${row.processId} and w.unit_id = detached.unit_id returning w.unit_id`.execute(tx)
  return rows[0]?.unit_id ?? null
}

/** What an attached process holds restricts the main one, which has nobody's credentials and so never becomes confidential by it. */
export async function recomputeMain(tx: Tx, mainId: string): Promise<AccessLevel> {
  const { rows } = await sql<{ level: AccessLevel }>`
    update process p set level = greatest(p.local_level,
      (select max(d.local_level) from document d where d.process_id = p.id and d.deleted_at is null and d.local_level <> 'public'),
      (select max(least(c.level, 'restricted')) from process_attachment a join process c on c.id = a.process_id
        where a.main_id = p.id and a.detached_at is null))
    where p.id = ${mainId} returning level`.execute(tx)
  return rows[0]!.level
}
