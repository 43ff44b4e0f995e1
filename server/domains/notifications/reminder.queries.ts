/** SQL of reminders: what is due where, whom it concerns, and that it was told. */
import type { ReminderStage } from '@lavra/contract/notifications.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { Concerned } from './people.queries.ts'
import type { ReminderDay } from './reminder.rules.ts'

export interface AgencyTime {
  id: string
  timeZone: string
}

export async function selectAgencyTimes(tx: Tx): Promise<AgencyTime[]> {
  const { rows } = await sql<AgencyTime>`select id, time_zone as "timeZone" from agency where active order by id`.execute(tx)
  return rows
}

export interface DueItem {
  kind: 'deadline' | 'return'
  id: string
  processId: string
  /** The unit that has to act. */
  unitId: string
  /** The unit that waits for a return. */
  otherUnitId: string | null
  dueOn: string
  /** Whoever set or asked for it. */
  saidBy: string
}

/**
 * What is due in the units of an agency and was not told of in its present stage. Who has set it today knows; what they set is not said to
 * them on the same day.
 */
export async function selectDueItems(
  tx: Tx,
  agency: AgencyTime,
  day: ReminderDay,
  after: string | null,
  limit: number,
): Promise<DueItem[]> {
  const { rows } = await sql<DueItem>`
    select n.kind, n.id, n.process_id as "processId", n.unit_id as "unitId", n.other_unit_id as "otherUnitId", n.due_on::text as "dueOn",
      n.said_by as "saidBy"
    from (select 'deadline' as kind, d.id, d.process_id, d.unit_id, null::bigint as other_unit_id, d.due_on, d.set_by as said_by, d.set_at as said_at
      from deadline d where d.concluded_at is null and d.due_on between ${day.from}::date and ${day.to}::date
      union all select 'return', s.id, s.process_id, s.owing_unit_id, s.demanding_unit_id, s.due_on, s.asked_by, s.asked_at
      from scheduled_return s where s.returned_at is null and s.removed_at is null and s.due_on between ${day.from}::date and ${day.to}::date) n
    join unit u on u.id = n.unit_id and u.agency_id = ${agency.id} and u.active
    where (n.due_on < ${day.today}::date or (n.said_at at time zone ${agency.timeZone})::date < ${day.today}::date)
      and (${after}::text is null or n.kind || '-' || n.id > ${after}::text)
      and not exists (select from reminder r where r.kind = n.kind and r.item_id = n.id and r.due_on = n.due_on
        and r.stage = case when n.due_on < ${day.today}::date then 'late' when n.due_on = ${day.today}::date then 'today' else 'soon' end)
    order by n.kind || '-' || n.id limit ${limit}`.execute(tx)
  return rows
}

/** Still as it was found. @returns false when it was met, moved or taken away meanwhile. */
export async function isStillDue(tx: Tx, { kind, id, dueOn }: DueItem): Promise<boolean> {
  const { rows } =
    kind === 'deadline'
      ? await sql`select from deadline where id = ${id} and due_on = ${dueOn} and concluded_at is null for key share`.execute(tx)
      : await sql`
        select from scheduled_return where id = ${id} and due_on = ${dueOn} and returned_at is null and removed_at is null for key share`.execute(
          tx,
        )
  return rows.length > 0
}

/** @returns false when it was told before: another node was quicker, or this is the second run. */
export async function insertReminder(tx: Tx, item: DueItem, stage: ReminderStage, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into reminder (kind, item_id, due_on, stage, told_at) values (${item.kind}, ${item.id}, ${item.dueOn}, ${stage}, ${at})
    on conflict do nothing returning item_id`.execute(tx)
  return rows.length > 0
}

/** Who answers for the process in the unit; where nobody does, `otherwise` of them, or everybody there (null). */
export async function selectReminded(tx: Tx, processId: string, unitId: string, otherwise: string | null): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    with who as (select v.assignee_id as user_id from process_unit v
      where v.process_id = ${processId} and v.unit_id = ${unitId} and v.assignee_id is not null and v.state <> 'concluded')
    select a.user_id as "userId", a.unit_id as "unitId", array_agg(a.role) as roles
    from assignment a join app_user u on u.id = a.user_id and u.active join unit o on o.id = a.unit_id and o.active
    where a.unit_id = ${unitId} and (a.user_id in (select user_id from who)
      or (not exists (select from who) and (${otherwise}::bigint is null or a.user_id = ${otherwise}::bigint)))
    group by a.user_id, a.unit_id order by a.user_id`.execute(tx)
  return rows
}

export async function deleteOldReminders(tx: Tx, before: Date): Promise<void> {
  await sql`delete from reminder where due_on < ${before}::timestamptz::date`.execute(tx)
}
