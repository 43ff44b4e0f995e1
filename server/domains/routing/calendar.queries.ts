/** SQL of the calendar: deadlines, returns, reopenings and ends of stays of some units, by day. */
import type { CalendarKind } from '@lavra/contract/calendar.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo, visibleToPersonIn } from '../access/index.ts'

export interface CalendarRow {
  id: string
  kind: CalendarKind
  day: string
  process: { id: string; number: string; type: string; summary: string; level: AccessLevel }
  own_unit: string
  unit: { id: string; code: string } | null
  assignee: { id: string; name: string; login: string } | null
  is_done: boolean
  said_at: Date
}

export interface CalendarSpan {
  from: string
  to: string
  /** Only what the actor is responsible for, or has said where nobody is. */
  mine: boolean
  /** Also what is concluded or back. */
  doneToo: boolean
  limit: number
}

/** Of the unit in which the actor stands. */
export function selectCalendar(tx: Tx, actor: Actor, span: CalendarSpan): Promise<CalendarRow[]> {
  return select(tx, actor, { ...span, units: sql`(${actor.unitId}::bigint)`, visible: visibleTo(actor) })
}

/** Of one unit of a person who is not there, or of all of theirs (null): as far as they may read there now. */
export function selectCalendarOf(tx: Tx, actor: Actor, unitId: string | null, span: CalendarSpan): Promise<CalendarRow[]> {
  const units = unitId ? sql`(${unitId}::bigint)` : sql`(select y.unit_id from assignment y where y.user_id = ${actor.userId})`
  return select(tx, actor, { ...span, units, visible: visibleToPersonIn(actor, sql`due.unit_id`) })
}

async function select(
  tx: Tx,
  actor: Actor,
  { from, to, mine, doneToo, limit, units, visible }: CalendarSpan & { units: RawBuilder<unknown>; visible: RawBuilder<boolean> },
): Promise<CalendarRow[]> {
  const within = (day: RawBuilder<unknown>) => sql`${day} between ${from}::date and ${to}::date`
  const side = (kind: CalendarKind, own: RawBuilder<unknown>, other: RawBuilder<unknown>) => sql`
    select ${sql.lit(kind)}, s.id, s.process_id, ${own}, ${other}, s.due_on, s.asked_by, s.asked_at, s.returned_at is not null
    from scheduled_return s
    where ${own} in ${units} and s.removed_at is null and ${within(sql`s.due_on`)} ${doneToo ? sql`` : sql`and s.returned_at is null`}`
  const { rows } = await sql<CalendarRow>`
    with due(kind, id, process_id, unit_id, other_unit_id, day, said_by, said_at, is_done) as (
    select 'deadline', d.id, d.process_id, d.unit_id, null::bigint, d.due_on, d.set_by, d.set_at, d.concluded_at is not null
    from deadline d where d.unit_id in ${units} and ${within(sql`d.due_on`)} ${doneToo ? sql`` : sql`and d.concluded_at is null`}
    union all ${side('return-owed', sql`s.owing_unit_id`, sql`s.demanding_unit_id`)}
    union all ${side('return-awaited', sql`s.demanding_unit_id`, sql`s.owing_unit_id`)}
    union all select 'reopening', o.id, o.process_id, o.unit_id, null, o.reopen_on, o.asked_by, o.asked_at, false
    from scheduled_reopening o where o.unit_id in ${units} and o.ended_at is null and ${within(sql`o.reopen_on`)}
    union all select 'stay-end', s.id, s.process_id, s.unit_id, null, s.until, s.suspended_by, s.suspended_at, false
    from suspension s where s.unit_id in ${units} and s.lifted_at is null and ${within(sql`s.until`)})
    select due.kind || '-' || due.id as id, due.kind, due.day::text as day, due.is_done, due.said_at, w.code as own_unit,
      json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'level', p.level,
        'summary', case when p.level = 'confidential' then '' else p.summary end) as process,
      case when x.id is not null then json_build_object('id', x.id::text, 'code', x.code) end as unit,
      case when a.id is not null then json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) end as assignee
    from due join process p on p.id = due.process_id join process_type t on t.id = p.type_id join unit w on w.id = due.unit_id
    left join unit x on x.id = due.other_unit_id
    left join process_unit v on v.process_id = due.process_id and v.unit_id = due.unit_id left join app_user a on a.id = v.assignee_id
    where ${visible} ${mine ? sql`and coalesce(v.assignee_id, due.said_by) = ${actor.userId}` : sql``}
    order by due.day, due.kind, due.id limit ${limit}`.execute(tx)
  return rows
}
