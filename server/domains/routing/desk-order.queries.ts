/** In which order does the desk stand? What each order compares, over `process_unit w` and `process p`. */
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { withDue } from './desk-due.queries.ts'

export type Order = 'activity' | 'received' | 'number' | 'type' | 'assignee' | 'due'
export type Direction = 'asc' | 'desc'

interface Comparison {
  value: RawBuilder<unknown>
  /**
   * Joined to the open rows: names are made plain once each, and not once per row. One row with all of them, looked up by id: PostgreSQL
   * takes so few names for one, and would go through them all for each open row.
   */
  join?: (actor: Actor) => RawBuilder<unknown>
  /** What a place in it looks like, and how PostgreSQL reads it. */
  shape: 'instant' | 'text'
  direction: Direction
}

/** Times stand in an index of the unit's open rows; for the others those rows are sorted, which is thousands at most. */
export const comparisons: Record<Order, Comparison> = {
  activity: { value: sql`w.last_activity_at`, shape: 'instant', direction: 'desc' },
  received: { value: sql`w.opened_at`, shape: 'instant', direction: 'desc' },
  number: { value: sql`p.digits collate "C"`, shape: 'text', direction: 'asc' },
  type: {
    value: sql`coalesce(o.names ->> p.type_id::text, '') collate "C"`,
    join: () => sql`cross join (select jsonb_object_agg(t.id, plain(t.name)) as names from process_type t) o`,
    shape: 'text',
    direction: 'asc',
  },
  // nobody's come first: they wait for somebody
  assignee: {
    value: sql`coalesce(o.names ->> w.assignee_id::text, '') collate "C"`,
    join: ({ unitId }) => sql`cross join (
        select jsonb_object_agg(a.id, plain(coalesce(a.social_name, a.name))) as names from app_user a
        where a.id in (select x.assignee_id from process_unit x where x.unit_id = ${unitId} and x.state = 'open' and x.assignee_id is not null)) o`,
    shape: 'text',
    direction: 'asc',
  },
  // what is not due comes after all that is: a tilde follows every digit
  due: { value: sql`coalesce(to_char(y.due_on, 'YYYY-MM-DD'), '~') collate "C"`, join: withDue, shape: 'text', direction: 'asc' },
}

/** Beyond the last row of a page. */
export function beyond(order: Order, direction: Direction, place: { at: string; id: string }): RawBuilder<boolean> {
  const { value, shape } = comparisons[order]
  const at = shape === 'instant' ? sql`${place.at}::timestamptz` : sql`${place.at}::text`
  return direction === 'desc'
    ? sql<boolean>`(${value}, w.process_id) < (${at}, ${place.id}::bigint)`
    : sql<boolean>`(${value}, w.process_id) > (${at}, ${place.id}::bigint)`
}

/** @param value what is compared, where it has a name already */
export function inOrder(order: Order, direction: Direction, value = comparisons[order].value): RawBuilder<unknown> {
  return direction === 'desc' ? sql`${value} desc, w.process_id desc` : sql`${value}, w.process_id`
}
