/** SQL of sendings and of the desk. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { visibleTo } from '../access/index.ts'

export interface DestinationRow {
  id: string
  code: string
  name: string
  agencyCode: string
  receives: boolean
}

export async function selectDestinations(tx: Tx, unitIds: readonly string[]): Promise<DestinationRow[]> {
  const { rows } = await sql<DestinationRow>`
    select u.id, u.code, u.name, g.code as "agencyCode", u.active and g.active and u.receives_processes as receives
    from unit u join agency g on g.id = u.agency_id where u.id = any(${unitIds as string[]}::bigint[]) order by u.code`.execute(tx)
  return rows
}

/** With how the process stood at both ends: to be called before anything of the sending is done. @returns their ids. */
export async function insertRoutings(
  tx: Tx,
  row: { processId: string; fromUnitId: string; toUnitIds: readonly string[]; userId: string; at: Date; keptOpen: boolean },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into routing (process_id, from_unit_id, to_unit_id, sent_by, sent_at, kept_open, before, sender_before)
    select ${row.processId}, ${row.fromUnitId}, u, ${row.userId}, ${row.at}, ${row.keptOpen},
      (select to_jsonb(w) from process_unit w where w.process_id = ${row.processId} and w.unit_id = u),
      (select to_jsonb(w) from process_unit w where w.process_id = ${row.processId} and w.unit_id = ${row.fromUnitId})
    from unnest(${row.toUnitIds as string[]}::bigint[]) u returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function setLockedDocuments(tx: Tx, routingIds: readonly string[], numbers: readonly string[]): Promise<void> {
  await sql`update routing set locked_documents = ${numbers as string[]}::bigint[] where id = any(${routingIds as string[]}::bigint[])`.execute(
    tx,
  )
}

export interface SentRow {
  id: string
  unit: { id: string; code: string; name: string; agencyCode: string }
  sent_at: Date
  kept_open: boolean
  before: object | null
  sender_before: object | null
  locked_documents: string[]
  /** Nobody there has opened, received or been given it since. */
  untouched: boolean
}

/** The last sending of a unit that was not called back, one row per destination. */
export async function selectLastSending(tx: Tx, processId: string, fromUnitId: string): Promise<SentRow[]> {
  const { rows } = await sql<SentRow>`
    select r.id, r.sent_at, r.kept_open, r.before, r.sender_before, r.locked_documents::text[] as locked_documents,
      json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) as unit,
      coalesce(w.state = 'open' and w.received_at is null and w.opened_at = r.sent_at, false) as untouched
    from routing r join unit u on u.id = r.to_unit_id join agency g on g.id = u.agency_id
    left join process_unit w on w.process_id = r.process_id and w.unit_id = r.to_unit_id
    where r.process_id = ${processId} and r.from_unit_id = ${fromUnitId} and r.recalled_at is null and r.sender_before is not null
      and r.sent_at = (select max(l.sent_at) from routing l where l.process_id = ${processId} and l.from_unit_id = ${fromUnitId} and l.recalled_at is null)
    order by u.code`.execute(tx)
  return rows
}

export async function setRecalled(tx: Tx, routingIds: readonly string[], userId: string, at: Date): Promise<void> {
  await sql`update routing set recalled_at = ${at}, recalled_by = ${userId} where id = any(${routingIds as string[]}::bigint[])`.execute(tx)
}

export async function selectColleague(tx: Tx, userId: string, unitId: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, coalesce(u.social_name, u.name) as name from app_user u
    where u.id = ${userId} and u.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = ${unitId})`.execute(tx)
  return rows[0] ?? null
}

export interface DeskFilter {
  situation: 'all' | 'received' | 'created' | 'mine' | 'unread' | 'unassigned'
  text: string
  assigneeId: string | null
  typeId: string | null
  before: { at: string; id: string } | null
  limit: number
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

/** Conditions of the domain are literals, so that the partial index of open rows serves every plan. */
function situationOf(actor: Actor, situation: DeskFilter['situation']): RawBuilder<unknown> {
  switch (situation) {
    case 'all':
      return sql`true`
    case 'received':
      return sql`w.origin = 'received'`
    case 'created':
      return sql`w.origin = 'created'`
    case 'mine':
      return sql`w.assignee_id = ${actor.userId}`
    case 'unread':
      return sql`w.received_at is null`
    case 'unassigned':
      return sql`w.assignee_id is null`
  }
}

/** One page of the desk: the rows are chosen from process_unit first, what they show is fetched for those rows only. */
export async function selectDesk(tx: Tx, actor: Actor, filter: DeskFilter): Promise<DeskRow[]> {
  const { before, text } = filter
  const digits = text.replace(/\D/g, '')
  const { rows } = await sql<DeskRow>`
    with page as materialized (
      select w.process_id, w.origin, w.received_at, w.from_unit_id, w.assignee_id, w.opened_at, w.last_activity_at
      from process_unit w join process p on p.id = w.process_id
      where w.unit_id = ${actor.unitId} and w.state = 'open' and ${situationOf(actor, filter.situation)} and ${visibleTo(actor)}
        ${filter.assigneeId ? sql`and w.assignee_id = ${filter.assigneeId}` : sql``}
        ${filter.typeId ? sql`and p.type_id = ${filter.typeId}` : sql``}
        ${
          text
            ? sql`and (plain(p.summary) like '%' || plain(${literally(text)}) || '%' ${digits.length > 2 ? sql`or p.digits like '%' || ${digits} || '%'` : sql``}
                or exists (select from process_type t where t.id = p.type_id and plain(t.name) like '%' || plain(${literally(text)}) || '%')
                or exists (select from process_party pp join contact c on c.id = pp.contact_id
                  where pp.process_id = p.id and plain(c.name) like '%' || plain(${literally(text)}) || '%'))`
            : sql``
        }
        ${before ? sql`and (w.last_activity_at, w.process_id) < (${before.at}::timestamptz, ${before.id}::bigint)` : sql``}
      order by w.last_activity_at desc, w.process_id desc limit ${filter.limit}
    )
    select p.id, p.number, t.name as type, p.summary, p.level, w.origin, w.received_at is null as unread, f.code as from,
      case when a.id is not null then json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) end as assignee,
      coalesce((select array_agg(c.name order by pp.position) from process_party pp join contact c on c.id = pp.contact_id
        where pp.process_id = p.id and pp.position <= 3), '{}') as parties,
      d.documents, d.drafts, w.opened_at, w.last_activity_at, w.last_activity_at::text as place
    from page w
    join process p on p.id = w.process_id join process_type t on t.id = p.type_id
    left join unit f on f.id = w.from_unit_id left join app_user a on a.id = w.assignee_id
    cross join lateral (
      select count(*) filter (where d.published_at is not null)::int as documents,
        count(*) filter (where d.published_at is null and d.creating_unit_id = ${actor.unitId})::int as drafts
      from (select d.published_at, d.creating_unit_id from document d where d.process_id = p.id and d.deleted_at is null limit 1000) d
    ) d
    order by w.last_activity_at desc, w.process_id desc`.execute(tx)
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

/** Counts over at most `cap` + 1 open rows of the unit. */
export async function selectCounts(tx: Tx, actor: Actor, cap: number): Promise<CountRow> {
  const { rows } = await sql<CountRow>`
    select count(*)::int as all, count(*) filter (where origin = 'received')::int as received, count(*) filter (where origin = 'created')::int as created,
      count(*) filter (where assignee_id = ${actor.userId})::int as mine, count(*) filter (where received_at is null)::int as unread,
      count(*) filter (where assignee_id is null)::int as unassigned
    from (select w.origin, w.assignee_id, w.received_at from process_unit w join process p on p.id = w.process_id
      where w.unit_id = ${actor.unitId} and w.state = 'open' and ${visibleTo(actor)} order by w.last_activity_at desc limit ${cap}) w`.execute(
    tx,
  )
  return rows[0]!
}

export async function selectPassedUnits(
  tx: Tx,
  processId: string,
): Promise<{ id: string; code: string; name: string; agencyCode: string }[]> {
  const { rows } = await sql<{ id: string; code: string; name: string; agencyCode: string }>`
    select u.id, u.code, u.name, g.code as "agencyCode" from process_unit w join unit u on u.id = w.unit_id join agency g on g.id = u.agency_id
    where w.process_id = ${processId} order by w.opened_at desc limit 200`.execute(tx)
  return rows
}

export async function selectPreflight(tx: Tx, processId: string, unitId: string, activeSince: Date) {
  const { rows } = await sql<{ number: string; title: string; editor: string | null }>`
    select d.number::text as number, t.name || coalesce(' ' || d.type_number, '') as title, coalesce(u.social_name, u.name) as editor
    from document d join document_type t on t.id = d.type_id
    left join document_editor e on e.document_id = d.id and e.seen_at > ${activeSince} left join app_user u on u.id = e.user_id
    where d.process_id = ${processId} and d.deleted_at is null and d.published_at is null and d.creating_unit_id = ${unitId}
    order by d.position limit 50`.execute(tx)
  return rows
}
