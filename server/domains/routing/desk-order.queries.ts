/** In which order does the desk stand? What each order compares, over `process_unit w` and `process p`. */
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'

export type Order = 'activity' | 'received' | 'number' | 'type' | 'assignee'
export type Direction = 'asc' | 'desc'

interface Comparison {
  value: RawBuilder<unknown>
  /** Joined to the open rows: names are made plain once each, and not once per row. */
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
    value: sql`o.value collate "C"`,
    join: () => sql`join (select t.id, plain(t.name) as value from process_type t offset 0) o on o.id = p.type_id`,
    shape: 'text',
    direction: 'asc',
  },
  // nobody's come first: they wait for somebody
  assignee: {
    value: sql`coalesce(o.value, '') collate "C"`,
    join: ({ unitId }) => sql`left join (
        select a.id, plain(coalesce(a.social_name, a.name)) as value from app_user a
        where a.id in (select x.assignee_id from process_unit x where x.unit_id = ${unitId} and x.state = 'open' and x.assignee_id is not null)
        offset 0) o on o.id = w.assignee_id`,
    shape: 'text',
    direction: 'asc',
  },
}

/** Beyond the last row of a page. */
export function beyond(order: Order, direction: Direction, place: { at: string; id: string }): RawBuilder<boolean> {
  const { value, shape } = comparisons[order]
  const at = shape === 'instant' ? sql`${place.at}::timestamptz` : sql`${place.at}::text`
  return direction === 'desc'
    ? sql<boolean>`(${value}, w.process_id) < (${at}, ${place.id}::bigint)`
    : sql<boolean>`(${value}, w.process_id) > (${at}, ${place.id}::bigint)`
}

export function inOrder(order: Order, direction: Direction): RawBuilder<unknown> {
  const { value } = comparisons[order]
  return direction === 'desc' ? sql`${value} desc, w.process_id desc` : sql`${value}, w.process_id`
}
