/** SQL of scheduled returns. Pending: neither returned nor removed. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, visibleTo } from '../access/index.ts'

interface UnitRef {
  id: string
  code: string
  name: string
  agencyCode: string
}

const unitOf = sql<UnitRef>`json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code)`

/** One for each destination of a sending. */
export async function insertReturns(tx: Tx, routingIds: readonly string[], dueOn: string, userId: string, at: Date): Promise<void> {
  await sql`
    insert into scheduled_return (process_id, demanding_unit_id, owing_unit_id, due_on, routing_id, asked_by, asked_at)
    select r.process_id, r.from_unit_id, r.to_unit_id, ${dueOn}, r.id, ${userId}, ${at} from routing r where r.id = any(${routingIds as string[]}::bigint[])
    on conflict (process_id, owing_unit_id, demanding_unit_id) where returned_at is null and removed_at is null
    do update set due_on = excluded.due_on, routing_id = excluded.routing_id, asked_by = excluded.asked_by, asked_at = excluded.asked_at`.execute(
    tx,
  )
}

/** What a sending gives back. @returns the units that expected it. */
export async function updateReturned(tx: Tx, routingIds: readonly string[], at: Date): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    update scheduled_return s set returned_at = ${at}, returned_by_routing_id = r.id from routing r join unit u on u.id = r.to_unit_id
    where r.id = any(${routingIds as string[]}::bigint[]) and s.process_id = r.process_id and s.owing_unit_id = r.from_unit_id
      and s.demanding_unit_id = r.to_unit_id and s.returned_at is null and s.removed_at is null
    returning u.code`.execute(tx)
  return rows.map(({ code }) => code).sort()
}

/** A recalled sending demanded nothing and gave nothing back. */
export async function undoReturns(tx: Tx, routingIds: readonly string[], userId: string, at: Date): Promise<void> {
  await sql`
    update scheduled_return set removed_at = ${at}, removed_by = ${userId}
    where routing_id = any(${routingIds as string[]}::bigint[]) and returned_at is null and removed_at is null`.execute(tx)
  await sql`
    update scheduled_return set returned_at = null, returned_by_routing_id = null
    where returned_by_routing_id = any(${routingIds as string[]}::bigint[])`.execute(tx)
}

export interface ReturnRow {
  id: string
  process_id: string
  demanding_unit_id: string
  due_on: string
  returned_at: Date | null
  unit: string
}

/** Kept from being changed until the transaction ends. */
export async function selectReturn(tx: Tx, returnId: string): Promise<ReturnRow | null> {
  const { rows } = await sql<ReturnRow>`
    select s.id, s.process_id, s.demanding_unit_id, s.due_on::text as due_on, s.returned_at, u.code as unit
    from scheduled_return s join unit u on u.id = s.owing_unit_id where s.id = ${returnId} and s.removed_at is null for no key update of s`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function updateReturnDay(tx: Tx, returnId: string, dueOn: string): Promise<void> {
  await sql`update scheduled_return set due_on = ${dueOn} where id = ${returnId}`.execute(tx)
}

export async function updateReturnRemoved(tx: Tx, returnId: string, userId: string, at: Date): Promise<void> {
  await sql`update scheduled_return set removed_at = ${at}, removed_by = ${userId} where id = ${returnId}`.execute(tx)
}

export interface ReturnFilter {
  side: 'owed' | 'awaited'
  situation: 'pending' | 'late' | 'returned' | 'all'
  today: string
  after: { day: string; id: string } | null
  limit: number
}

export interface ListedReturnRow {
  id: string
  due_on: string
  asked_at: Date
  returned_at: Date | null
  unit: UnitRef
  by: { id: string; name: string; login: string }
  process: { id: string; number: string; type: string; summary: string; level: AccessLevel }
}

export async function selectReturns(tx: Tx, actor: Actor, filter: ReturnFilter): Promise<ListedReturnRow[]> {
  const { after, side } = filter
  const [own, other]: [RawBuilder<string>, RawBuilder<string>] =
    side === 'owed' ? [sql`s.owing_unit_id`, sql`s.demanding_unit_id`] : [sql`s.demanding_unit_id`, sql`s.owing_unit_id`]
  const situation = {
    all: sql`true`,
    pending: sql`s.returned_at is null`,
    late: sql`s.returned_at is null and s.due_on < ${filter.today}::date`,
    returned: sql`s.returned_at is not null`,
  }[filter.situation]
  const { rows } = await sql<ListedReturnRow>`
    select s.id, s.due_on::text as due_on, s.asked_at, s.returned_at, ${unitOf} as unit,
      json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) as by,
      json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level) as process
    from scheduled_return s join process p on p.id = s.process_id join process_type t on t.id = p.type_id
    join unit u on u.id = ${other} join agency g on g.id = u.agency_id join app_user a on a.id = s.asked_by
    where ${own} = ${actor.unitId} and s.removed_at is null and ${situation} and ${visibleTo(actor)}
      ${after ? sql`and (s.due_on, s.id) > (${after.day}::date, ${after.id}::bigint)` : sql``}
    order by s.due_on, s.id limit ${filter.limit}`.execute(tx)
  return rows
}

export interface PendingReturn {
  id: string
  unit: UnitRef
  dueOn: string
}

export interface TimingRow {
  deadline: string | null
  reopen_on: string | null
  owed: PendingReturn[]
  awaited: PendingReturn[]
}

/** What is due in a process for a unit; the door has opened it. */
export async function selectTiming(tx: Tx, processId: string, unitId: string): Promise<TimingRow> {
  const returns = (own: RawBuilder<string>, other: RawBuilder<string>) => sql<PendingReturn[]>`
    coalesce((select json_agg(json_build_object('id', s.id::text, 'unit', ${unitOf}, 'dueOn', s.due_on) order by s.due_on, s.id)
      from scheduled_return s join unit u on u.id = ${other} join agency g on g.id = u.agency_id
      where s.process_id = ${processId} and ${own} = ${unitId} and s.returned_at is null and s.removed_at is null), '[]')`
  const { rows } = await sql<TimingRow>`
    select (select d.due_on::text from deadline d where d.process_id = ${processId} and d.unit_id = ${unitId} and d.concluded_at is null) as deadline,
      (select o.reopen_on::text from scheduled_reopening o where o.process_id = ${processId} and o.unit_id = ${unitId} and o.ended_at is null) as reopen_on,
      ${returns(sql`s.owing_unit_id`, sql`s.demanding_unit_id`)} as owed, ${returns(sql`s.demanding_unit_id`, sql`s.owing_unit_id`)} as awaited`.execute(
    tx,
  )
  return rows[0]!
}
