/** SQL of when something is due on the desk, and of how long ago something came: by the calendar day of the unit's zone. */
import type { DueWhen, Period } from '@lavra/contract/desk.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { wordsToldTo } from '../access/index.ts'

/** By process, the first day by which the unit has something to do: its own deadline, or a return that it owes (P-20, P-21). */
export function dueHere({ unitId }: Actor): RawBuilder<unknown> {
  return sql`(select x.process_id, min(x.due_on) as due_on from (
      select t.process_id, t.due_on from deadline t where t.unit_id = ${unitId} and t.concluded_at is null
      union all
      select r.process_id, r.due_on from scheduled_return r
      where r.owing_unit_id = ${unitId} and r.returned_at is null and r.removed_at is null) x group by x.process_id)`
}

/** To be joined to `process_unit w` and `process p` as `y`; of a confidential process nothing before its password. */
export function withDue(actor: Actor): RawBuilder<unknown> {
  return sql`left join ${dueHere(actor)} y on y.process_id = w.process_id and ${wordsToldTo(actor)}`
}

/** Null of what is not due at all. */
export function dueWhen(today: string): RawBuilder<DueWhen | null> {
  return sql<DueWhen | null>`case when y.due_on < ${today}::date then 'late' when y.due_on = ${today}::date then 'today'
    when y.due_on <= ${today}::date + 7 then 'week' when y.due_on is not null then 'later' end`
}

export function isDue(actor: Actor, when: DueWhen | 'any' | 'none', today: string): RawBuilder<unknown> {
  const here = (condition: RawBuilder<unknown>) =>
    sql`w.process_id in (select y.process_id from ${dueHere(actor)} y where ${condition}) and ${wordsToldTo(actor)}`
  if (when === 'none') return sql`not (${here(sql`true`)})`
  return here(when === 'any' ? sql`true` : sql`${dueWhen(today)} = ${when}`)
}

/** How long ago an instant was, in days that begin at midnight there. */
export function periodOf({ timeZone }: Actor, instant: RawBuilder<unknown>, today: string): RawBuilder<Period> {
  const midnight = (days: number) => sql`((${today}::date - ${days}::int)::timestamp at time zone ${timeZone})`
  return sql<Period>`case when ${instant} >= ${midnight(0)} then 'today' when ${instant} >= ${midnight(7)} then 'week'
    when ${instant} >= ${midnight(30)} then 'month' else 'earlier' end`
}
