/** SQL of the control panel: everything counted under the visibility condition, in a fixed number of statements whatever there is. */

import type { saveDashboard, showDashboard } from '@lavra/contract/dashboard.ts'
import type { Input, Output } from '@lavra/contract/endpoint.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, onDeskOf, visibleTo, wordsToldTo } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'

type Shown = Output<typeof showDashboard>

export interface KeptRow {
  cards: string[]
  hidden: string[]
  is_home: boolean
}

export async function selectKept(tx: Tx, userId: string): Promise<KeptRow | null> {
  const { rows } = await sql<KeptRow>`select cards, hidden, is_home from dashboard where user_id = ${userId}`.execute(tx)
  return rows[0] ?? null
}

export async function upsertDashboard(tx: Tx, userId: string, row: Input<typeof saveDashboard>): Promise<void> {
  await sql`
    insert into dashboard (user_id, cards, hidden, is_home) values (${userId}, ${row.cards}::text[], ${row.hidden}::text[], ${row.isHome})
    on conflict (user_id) do update set cards = excluded.cards, hidden = excluded.hidden, is_home = excluded.is_home`.execute(tx)
}

/** Of each list the longest shares; the desk itself has the rest. */
const shares = 12

/** What is open in the unit, by one look at it. */
export async function selectOpen(tx: Tx, actor: Actor): Promise<Pick<Shown, 'desk' | 'types' | 'assignees' | 'markers'>> {
  const { rows } = await sql<Pick<Shown, 'desk' | 'types' | 'assignees' | 'markers'>>`
    with here as materialized (
      select w.process_id, w.origin, w.received_at is null as unread, w.assignee_id, p.type_id, ${wordsToldTo(actor)} as told
      from process_unit w join process p on p.id = w.process_id
      where w.unit_id = ${actor.unitId} and w.state = 'open' and ${visibleTo(actor)} and ${onDeskOf(actor)}
    ), marked as materialized (
      select h.process_id, m.id, m.name, m.colour from here h
      join process_marker x on x.process_id = h.process_id
      join marker m on m.id = x.marker_id and m.unit_id = ${actor.unitId} and (m.user_id is null or m.user_id = ${actor.userId})
      where h.told
    )
    select
      (select json_build_object('all', count(*), 'received', count(*) filter (where origin = 'received'),
          'created', count(*) filter (where origin = 'created'), 'unread', count(*) filter (where unread),
          'unassigned', count(*) filter (where assignee_id is null), 'mine', count(*) filter (where assignee_id = ${actor.userId}),
          'attention', count(*) filter (where exists (
            select from attention_sign s where s.process_id = here.process_id and s.unit_id = ${actor.unitId}))) from here) as desk,
      coalesce((select json_agg(json_build_object('id', x.id::text, 'name', x.name, 'open', x.open) order by x.open desc, x.name) from (
        select t.id, t.name, count(*) as open from here h join process_type t on t.id = h.type_id group by t.id, t.name
        order by count(*) desc, t.name limit ${shares}) x), '[]') as types,
      coalesce((select json_agg(json_build_object('id', x.id::text, 'name', x.name, 'open', x.open) order by x.id is null, x.open desc, x.name) from (
        select u.id, coalesce(u.social_name, u.name) as name, count(*) as open from here h left join app_user u on u.id = h.assignee_id
        group by u.id order by count(*) desc, u.id limit ${shares}) x), '[]') as assignees,
      coalesce((select json_agg(json_build_object('id', x.id::text, 'name', x.name, 'colour', x.colour, 'open', x.open)
          order by x.id is null, x.open desc, x.name) from (
        (select id, name, colour, count(*) as open from marked group by id, name, colour order by count(*) desc, name limit ${shares})
        union all
        select null, null, null, count(*) from here h where not exists (select from marked k where k.process_id = h.process_id)
          having exists (select from marked)) x), '[]') as markers`.execute(tx)
  return rows[0]!
}

/** So many are named on a card; its figures count all. */
const named = 30

type KeptByUnit = Pick<Shown, 'followUps' | 'suspended' | 'drafts' | 'deadlines' | 'returns' | 'blocks' | 'blockGroups'>

/** What the unit keeps besides: what is due, what it waits for, what it still has to sign. */
export async function selectKeptByUnit(tx: Tx, actor: Actor, today: string, soon: string): Promise<KeptByUnit> {
  const { rows } = await sql<KeptByUnit>`
    with due as materialized (
      select t.due_on, p.number from deadline t join process p on p.id = t.process_id
      where t.unit_id = ${actor.unitId} and t.concluded_at is null and ${visibleTo(actor)}
    ), owed as materialized (
      select r.due_on, p.number, u.code as unit from scheduled_return r join process p on p.id = r.process_id
      join unit u on u.id = r.demanding_unit_id
      where r.owing_unit_id = ${actor.unitId} and r.returned_at is null and r.removed_at is null and ${visibleTo(actor)}
    ), unsigned as materialized (
      select d.id, d.number, case when ${wordsToldTo(actor)} then ${titleSql} else '' end as title, p.number as process_number
      from document d join process p on p.id = d.process_id join document_type t on t.id = d.type_id
      where d.creating_unit_id = ${actor.unitId} and d.published_at is null and d.deleted_at is null and d.cancelled_at is null
        and ${visibleTo(actor)} and ${documentVisibleTo(actor)}
    ), received as materialized (
      select o.id, o.kind from block_unit x join block o on o.id = x.block_id where x.unit_id = ${actor.unitId} and x.state = 'released'
    )
    select
      coalesce((select json_agg(json_build_object('id', x.id::text, 'name', x.name, 'open', x.open) order by x.id is null, x.open desc, x.name) from (
        select g.id, g.name, count(*) as open from follow_up f join process p on p.id = f.process_id left join note_group g on g.id = f.group_id
        where f.unit_id = ${actor.unitId} and ${visibleTo(actor)} group by g.id order by count(*) desc, g.id limit ${shares}) x), '[]') as "followUps",
      (select count(*)::int from suspension s join process p on p.id = s.process_id
        where s.unit_id = ${actor.unitId} and s.lifted_at is null and ${visibleTo(actor)}) as suspended,
      (select json_build_object('total', count(*), 'items', coalesce((
        select json_agg(json_build_object('id', x.id::text, 'number', x.number::text, 'title', x.title, 'processNumber', x.process_number) order by x.id desc)
        from (select id, number, title, process_number from unsigned order by id desc limit ${named}) x), '[]')) from unsigned) as drafts,
      (select json_build_object('late', count(*) filter (where due_on < ${today}::date), 'today', count(*) filter (where due_on = ${today}::date),
        'soon', count(*) filter (where due_on > ${today}::date and due_on <= ${soon}::date), 'items', coalesce((
        select json_agg(json_build_object('processNumber', x.number, 'dueOn', x.due_on, 'unit', null) order by x.due_on, x.number)
        from (select due_on, number from due order by due_on, number limit ${named}) x), '[]')) from due) as deadlines,
      (select json_build_object('owed', count(*), 'late', count(*) filter (where due_on < ${today}::date), 'awaited', (
          select count(*) from scheduled_return r join process p on p.id = r.process_id
          where r.demanding_unit_id = ${actor.unitId} and r.returned_at is null and r.removed_at is null and ${visibleTo(actor)}), 'items', coalesce((
        select json_agg(json_build_object('processNumber', x.number, 'dueOn', x.due_on, 'unit', x.unit) order by x.due_on, x.number)
        from (select due_on, number, unit from owed order by due_on, number limit ${named}) x), '[]')) from owed) as returns,
      (select json_build_object('working', count(*) filter (where kind = 'working'), 'signature', count(*) filter (where kind = 'signature'),
        'meeting', count(*) filter (where kind = 'meeting'), 'received', (select count(*) from received where kind = 'signature'),
        'receivedMeeting', (select count(*) from received where kind = 'meeting'))
        from block where unit_id = ${actor.unitId} and state <> 'concluded') as blocks,
      coalesce((select json_agg(json_build_object('id', x.id::text, 'name', x.name, 'kind', x.kind, 'open', x.open) order by x.open desc, x.name, x.kind) from (
        select g.id, g.name, b.kind, count(*) as open
        from (select id, kind from block where unit_id = ${actor.unitId} and state <> 'concluded' union select id, kind from received) b
        join block_arrangement a on a.block_id = b.id and a.unit_id = ${actor.unitId} join note_group g on g.id = a.group_id
        group by g.id, g.name, b.kind order by count(*) desc, g.id limit ${shares}) x), '[]') as "blockGroups"`.execute(tx)
  return rows[0]!
}
