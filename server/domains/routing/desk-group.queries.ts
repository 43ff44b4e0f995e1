/** SQL of the desk taken together: how many there are in each group, and all that a filter leaves. */
import { dueWhens, periods } from '@lavra/contract/desk.ts'
import type { MarkerColour } from '@lavra/contract/notes.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, wordsToldTo } from '../access/index.ts'
import { dueWhen, periodOf, withDue } from './desk-due.queries.ts'
import { type DeskNarrowing, onDesk, type Situation, situationOf, withNote } from './desk-filter.queries.ts'

export type Grouping = 'type' | 'assignee' | 'marker' | 'checkpoint' | 'from' | 'due' | 'priority' | 'block' | 'arrived' | 'active'

export interface GroupRow {
  key: string
  name: string
  colour: MarkerColour | null
  personal: boolean
  count: number
}

interface Group {
  /** What tells groups apart, over `process_unit w` and `process p`. */
  key: RawBuilder<unknown>
  /** Besides process_unit and process. */
  also?: RawBuilder<unknown>
  /** What is behind the key `g.key`, as `k`. */
  named: RawBuilder<unknown>
  name: RawBuilder<unknown>
  /** Before the name. */
  order?: RawBuilder<unknown>
  without: 'none' | 'nobody'
  /** Words for keys, in this order. */
  words?: readonly string[]
}

/** Keys that are words of the contract, and stand for themselves. */
const inWords = { named: sql`(values (null::text)) k(id)`, name: sql`null::text`, without: 'none' } as const

function groupOf(actor: Actor, by: Grouping, today: string): Group {
  switch (by) {
    case 'type':
      return { key: sql`p.type_id`, named: sql`process_type k`, name: sql`k.name`, without: 'none' }
    case 'assignee':
      return { key: sql`w.assignee_id`, named: sql`app_user k`, name: sql`coalesce(k.social_name, k.name)`, without: 'nobody' }
    case 'from':
      return { key: sql`w.from_unit_id`, named: sql`unit k`, name: sql`k.code`, without: 'none' }
    case 'checkpoint':
      return {
        key: sql`c.checkpoint_id`,
        also: sql`left join process_checkpoint c on c.process_id = w.process_id and c.unit_id = w.unit_id and ${wordsToldTo(actor)}`,
        named: sql`checkpoint k`,
        name: sql`k.name`,
        order: sql`k.position`,
        without: 'none',
      }
    case 'marker':
      return {
        key: sql`x.marker_id`,
        also: sql`left join (select x.process_id, x.marker_id from marker m join process_marker x on x.marker_id = m.id
            where m.unit_id = ${actor.unitId} and (m.user_id is null or m.user_id = ${actor.userId})) x on x.process_id = w.process_id and ${wordsToldTo(actor)}`,
        named: sql`marker k`,
        name: sql`k.name`,
        without: 'none',
      }
    case 'due':
      return { ...inWords, key: dueWhen(today), also: withDue(actor), words: dueWhens }
    case 'arrived':
      return { ...inWords, key: periodOf(actor, sql`w.opened_at`, today), words: periods }
    case 'active':
      return { ...inWords, key: periodOf(actor, sql`w.last_activity_at`, today), words: periods }
    case 'priority':
      return {
        key: sql`case when ${wordsToldTo(actor)} then p.priority_id end`,
        named: sql`priority k`,
        name: sql`k.name`,
        without: 'none',
      }
    case 'block':
      return {
        key: sql`x.block_id`,
        also: sql`left join (select distinct i.process_id, i.block_id from block b join block_item i on i.block_id = b.id
            where b.unit_id = ${actor.unitId} and b.state <> 'concluded') x on x.process_id = w.process_id and p.level <> 'confidential'`,
        named: sql`block k`,
        name: sql`k.description`,
        without: 'none',
      }
  }
}

/** What has no assignee comes first: it waits for one. What has no marker, or came from nowhere else, is the rest and comes last. */
export async function selectGroups(
  tx: Tx,
  actor: Actor,
  by: Grouping,
  filter: DeskNarrowing & { situation: Situation },
): Promise<GroupRow[]> {
  const { key, also, named, name, order, without, words } = groupOf(actor, by, filter.today)
  const marker = by === 'marker'
  const { rows } = await sql<GroupRow>`
    with g as materialized (
      select ${key} as key, count(*)::int as count from process_unit w join process p on p.id = w.process_id ${also ?? sql``}
      where ${onDesk(actor, filter)} and ${situationOf(actor, filter.situation)} group by 1
    )
    select coalesce(g.key::text, ${sql.lit(without)}) as key, coalesce(${name}, '') as name, ${marker ? sql`k.colour` : sql`null`} as colour,
      ${marker ? sql`k.user_id is not null` : sql`false`} as personal, g.count
    from g left join ${named} on k.id = g.key
    order by ${by === 'assignee' ? sql`g.key is not null` : sql`g.key is null`},
      ${order ? sql`${order},` : sql``} ${words ? sql`array_position(${words}::text[], g.key)` : sql`plain(${name})`}, g.key`.execute(tx)
  return rows
}

export interface ChosenRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
  noted: boolean
}

export async function selectAll(
  tx: Tx,
  actor: Actor,
  filter: DeskNarrowing & { situation: Situation },
  limit: number,
): Promise<ChosenRow[]> {
  const { rows } = await sql<ChosenRow>`
    select p.id, p.number, t.name as type, ${summaryToldTo(actor)} as summary, p.level,
      ${withNote(actor, 'any')} as noted
    from process_unit w join process p on p.id = w.process_id join process_type t on t.id = p.type_id
    where ${onDesk(actor, filter)} and ${situationOf(actor, filter.situation)}
    order by w.last_activity_at desc, w.process_id desc limit ${limit}`.execute(tx)
  return rows
}
