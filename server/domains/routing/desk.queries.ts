/** SQL of the unit's desk: a page of it, and how many there are of each situation. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, wordsToldTo } from '../access/index.ts'
import { type DeskNarrowing, onDesk, type Situation, situationOf } from './desk-filter.queries.ts'
import { beyond, comparisons, type Direction, inOrder, type Order } from './desk-order.queries.ts'

export interface DeskFilter extends DeskNarrowing {
  situation: Situation
  order: Order
  direction: Direction
  after: { at: string; id: string } | null
  limit: number
  /** How many of its parties a row names. */
  parties: number
}

export interface DeskRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
  origin: 'created' | 'received'
  unread: boolean
  from: string | null
  assignee: { id: string; name: string; login: string } | null
  parties: string[]
  documents: number
  drafts: number
  opened_at: Date
  last_activity_at: Date
  /** Microseconds as text: the page's cursor must not lose what a Date rounds away. */
  place: string
}

/** One page of the desk: the rows are chosen from process_unit first, what they show is fetched for those rows only. */
export async function selectDesk(tx: Tx, actor: Actor, filter: DeskFilter): Promise<DeskRow[]> {
  const { after, order, direction } = filter
  const { rows } = await sql<DeskRow>`
    with page as materialized (
      select w.process_id, w.origin, w.received_at, w.from_unit_id, w.assignee_id, w.opened_at, w.last_activity_at,
        ${comparisons[order].value} as place
      from process_unit w join process p on p.id = w.process_id ${comparisons[order].join?.(actor) ?? sql``}
      where ${onDesk(actor, filter)} and ${situationOf(actor, filter.situation)}
        ${after ? sql`and ${beyond(order, direction, after)}` : sql``}
      order by ${inOrder(order, direction)} limit ${filter.limit}
    )
    select p.id, p.number, t.name as type, ${summaryToldTo(actor)} as summary, p.level, w.origin, w.received_at is null as unread, f.code as from,
      case when a.id is not null then json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) end as assignee,
      coalesce((select array_agg(c.name order by pp.position) from process_party pp join contact c on c.id = pp.contact_id
        where pp.process_id = p.id and pp.position <= ${filter.parties}::int and ${wordsToldTo(actor)}), '{}') as parties,
      d.documents, d.drafts, w.opened_at, w.last_activity_at, w.place::text
    from page w
    join process p on p.id = w.process_id join process_type t on t.id = p.type_id
    left join unit f on f.id = w.from_unit_id left join app_user a on a.id = w.assignee_id
    cross join lateral (
      select count(*) filter (where d.published_at is not null)::int as documents,
        count(*) filter (where d.published_at is null and d.creating_unit_id = ${actor.unitId})::int as drafts
      from (select d.published_at, d.creating_unit_id from document d where d.process_id = p.id and d.deleted_at is null limit 1000) d
    ) d
    order by ${inOrder(order, direction, sql`w.place`)}`.execute(tx)
  return rows
}

export interface CountRow {
  all: number
  received: number
  created: number
  mine: number
  unread: number
  unassigned: number
}

/** Counts over at most `cap` open rows of the unit. */
export async function selectCounts(tx: Tx, actor: Actor, filter: DeskNarrowing, cap: number): Promise<CountRow> {
  const { rows } = await sql<CountRow>`
    select count(*)::int as all, count(*) filter (where origin = 'received')::int as received, count(*) filter (where origin = 'created')::int as created,
      count(*) filter (where assignee_id = ${actor.userId})::int as mine, count(*) filter (where received_at is null)::int as unread,
      count(*) filter (where assignee_id is null)::int as unassigned
    from (select w.origin, w.assignee_id, w.received_at from process_unit w join process p on p.id = w.process_id
      where ${onDesk(actor, filter)} order by w.last_activity_at desc limit ${cap}) w`.execute(tx)
  return rows[0]!
}
