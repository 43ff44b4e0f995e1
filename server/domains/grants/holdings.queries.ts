/** SQL of the collections of confidential processes: what they say of a process, never what is in it, and what the unit wrote beside it (A-11, A-12). */
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'
import { grantIsActive } from '../access/index.ts'
import type { HoldingFacts } from './holdings.policy.ts'

/** So long one password opens the collections in the session that gave it. */
const openMinutes = 60

export async function openHoldingsIn(tx: Tx, sessionId: string, at: Date): Promise<Date> {
  const until = new Date(at.getTime() + openMinutes * 60_000)
  await sql`
    insert into holdings_opening (session_id, until) values (${sessionId}, ${until})
    on conflict (session_id) do update set until = excluded.until`.execute(tx)
  return until
}

export async function isHoldingsOpen(db: Reader, sessionId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`select from holdings_opening where session_id = ${sessionId} and until > ${at}`.execute(db)
  return rows.length > 0
}

interface NamedRow {
  id: string
  number: string
  type: string
  created_at: Date
}

export interface HoldingRow extends NamedRow {
  remark: string
  followUps: { group: string | null; text: string }[]
  active: string[]
  inactive: string[]
  ended: string[]
  activeAnywhere: boolean
}

interface Page {
  beforeId: string | null
  limit: number
}

const stateOf = sql`case when g.ended_at is not null then 'ended' when ${grantIsActive} then 'active' else 'inactive' end`
const someActive = sql<boolean>`exists (select from access_grant g where g.process_id = p.id and g.ended_at is null and ${grantIsActive})`

/** Those of which a credential was ever given in the unit, the latest process first. A person stands once, in their best state. */
export async function selectHoldings(tx: Tx, unitId: string, only: 'all' | 'inactive', page: Page): Promise<HoldingRow[]> {
  const { rows } = await sql<HoldingRow>`
    with mine as materialized (
      select p.id, p.number, p.created_at, t.name as type
      from (select distinct g.process_id from access_grant g where g.unit_id = ${unitId}
        and (${page.beforeId}::bigint is null or g.process_id < ${page.beforeId}::bigint)
        ${only === 'inactive' ? sql`and g.ended_at is null and not ${grantIsActive}` : sql``}) m
      join process p on p.id = m.process_id and p.level = 'confidential' and p.deleted_at is null
      join process_type t on t.id = p.type_id order by p.id desc limit ${page.limit}
    )
    select p.id, p.number, p.type, p.created_at, ${someActive} as "activeAnywhere", h.active, h.inactive, h.ended,
      coalesce((select r.text from unit_remark r where r.process_id = p.id and r.unit_id = ${unitId}), '') as remark,
      coalesce((select json_agg(json_build_object('group', k.name, 'text', f.text) order by plain(k.name) nulls first, f.id)
        from follow_up f left join note_group k on k.id = f.group_id where f.process_id = p.id and f.unit_id = ${unitId}), '[]') as "followUps"
    from mine p cross join lateral (
      select coalesce(array_agg(s.name order by s.name) filter (where s.state = 'active'), '{}') as active,
        coalesce(array_agg(s.name order by s.name) filter (where s.state = 'inactive'), '{}') as inactive,
        coalesce(array_agg(s.name order by s.name) filter (where s.state = 'ended'), '{}') as ended
      from (select distinct on (g.user_id) coalesce(u.social_name, u.name) as name, ${stateOf} as state
        from access_grant g join app_user u on u.id = g.user_id
        where g.process_id = p.id and g.unit_id = ${unitId} order by g.user_id, g.ended_at is not null) s
    ) h
    order by p.id desc`.execute(tx)
  return rows
}

export interface LostRow extends NamedRow {
  last: { name: string; unit: string; unitId: string; ended: boolean }[]
}

/** Nobody can open them: no credential is active anywhere. Named are those who hold one all the same, or else who held one last. */
export async function selectLost(tx: Tx, page: Page): Promise<LostRow[]> {
  const { rows } = await sql<LostRow>`
    with lost as materialized (
      select p.id, p.number, p.created_at, t.name as type from process p join process_type t on t.id = p.type_id
      where p.level = 'confidential' and p.deleted_at is null and not ${someActive}
        and (${page.beforeId}::bigint is null or p.id < ${page.beforeId}::bigint)
      order by p.id desc limit ${page.limit}
    )
    select p.id, p.number, p.type, p.created_at, coalesce((select json_agg(l.who) from (
        select json_build_object('name', coalesce(u.social_name, u.name), 'unit', n.code, 'unitId', n.id::text, 'ended', g.ended_at is not null) as who
        from access_grant g join app_user u on u.id = g.user_id join unit n on n.id = g.unit_id
        where g.process_id = p.id order by g.ended_at is not null, g.ended_at desc, g.id desc limit 3) l), '[]') as last
    from lost p order by p.id desc`.execute(tx)
  return rows
}

export interface LockedHolding extends HoldingFacts {
  id: string
  /** Who may hear of what happens in it. */
  holderIds: string[]
}

/** With a unit, only what is of its collection. Locked like every process that changes, so that what is read of it after that is true. */
export async function lockHolding(tx: Tx, processId: string, unitId: string | null): Promise<LockedHolding | null> {
  await sql`select id from process where id = ${processId} for no key update`.execute(tx)
  return selectHolding(tx, processId, unitId)
}

export async function selectHolding(tx: Tx, processId: string, unitId: string | null): Promise<LockedHolding | null> {
  const { rows } = await sql<LockedHolding>`
    select p.id, ${someActive} as "activeAnywhere", h."activeHere", h."inactiveHere", h."holderIds"
    from process p cross join lateral (
      select count(*) filter (where g.unit_id = ${unitId} and g.ended_at is null and ${grantIsActive})::int as "activeHere",
        count(*) filter (where g.unit_id = ${unitId} and g.ended_at is null and not ${grantIsActive})::int as "inactiveHere",
        count(*) filter (where g.unit_id = ${unitId})::int as ever,
        coalesce(array_agg(g.user_id::text) filter (where g.ended_at is null), '{}') as "holderIds"
      from access_grant g where g.process_id = p.id
    ) h
    where p.id = ${processId} and p.level = 'confidential' and p.deleted_at is null and (${unitId}::bigint is null or h.ever > 0)`.execute(
    tx,
  )
  return rows[0] ?? null
}
