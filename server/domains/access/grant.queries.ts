/** SQL of credentials (access_grant) and of what a session has opened by password. */
import { rolesWith } from '@lavra/contract/abilities.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'
import { endSignatureGrants } from './signature-grant.queries.ts'

/** For how long a password opens a confidential process in the session that gave it. */
const openMinutes = 60

export interface Holder {
  processId: string
  userId: string
  unitId: string
}

/** Which of these are confidential and open to this credential, in their order. */
export async function selectHeld(db: Reader, holder: Omit<Holder, 'processId'>, processIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from unnest(${processIds as string[]}::bigint[]) with ordinality as w(id, place)
    join process p on p.id = w.id and p.level = 'confidential' and p.deleted_at is null
    join access_grant g on g.process_id = p.id and g.user_id = ${holder.userId} and g.unit_id = ${holder.unitId} and g.ended_at is null
    order by w.place`.execute(db)
  return rows.map(({ id }) => id)
}

/** @returns until when; what is over by now is forgotten on the way. */
export async function openInSession(tx: Tx, sessionId: string, processIds: readonly string[], at: Date): Promise<Date> {
  const until = new Date(at.getTime() + openMinutes * 60_000)
  await sql`delete from confidential_opening where ctid = any(array(
    select ctid from confidential_opening where until < ${at} limit 200 for update skip locked))`.execute(tx)
  await sql`
    insert into confidential_opening (session_id, process_id, until)
    select ${sessionId}, p, ${until} from unnest(${processIds as string[]}::bigint[]) p
    on conflict (session_id, process_id) do update set until = excluded.until`.execute(tx)
  return until
}

/** The first opening since the credential was given or renewed: from now on its number is black. */
export async function markOpened(tx: Tx, holder: Omit<Holder, 'processId'>, processIds: readonly string[], at: Date): Promise<void> {
  await sql`
    update access_grant set opened_at = ${at}
    where process_id = any(${processIds as string[]}::bigint[]) and user_id = ${holder.userId} and unit_id = ${holder.unitId}
      and ended_at is null and opened_at is null`.execute(tx)
}

/** The credential of whoever makes a process confidential: they are in it already. */
export async function insertFirstGrant(tx: Tx, holder: Holder, at: Date): Promise<void> {
  await sql`
    insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at, opened_at)
    values (${holder.processId}, ${holder.userId}, ${holder.unitId}, ${holder.userId}, ${at}, ${at})
    on conflict (process_id, user_id, unit_id) where ended_at is null do nothing`.execute(tx)
}

/** A process that is confidential no more has no credentials: who sees it is said by its level. */
export async function endGrantsOf(tx: Tx, processId: string, by: { userId: string | null; at: Date }): Promise<void> {
  await sql`
    update access_grant set ended_at = ${by.at}, ended_by = ${by.userId}, ended_why = 'level-lowered'
    where process_id = ${processId} and ended_at is null`.execute(tx)
  await endSignatureGrants(tx, { processId, holder: null, givenToo: true }, { ...by, why: 'level-lowered' })
}

/** Concludes for one holder or takes that back. @returns how many others of the same unit still have it on their desk. */
export async function setGrantConcluded(tx: Tx, holder: Holder, at: Date | null): Promise<number> {
  await sql`
    update access_grant set concluded_at = ${at}
    where process_id = ${holder.processId} and user_id = ${holder.userId} and unit_id = ${holder.unitId} and ended_at is null`.execute(tx)
  const { rows } = await sql<{ others: number }>`
    select count(*)::int as others from access_grant
    where process_id = ${holder.processId} and unit_id = ${holder.unitId} and user_id <> ${holder.userId} and ended_at is null
      and concluded_at is null`.execute(tx)
  return rows[0]!.others
}

export interface HeldRow {
  id: string
  process_id: string
  number: string
  type: string
  summary: string | null
  opened: 'never' | 'before' | 'now'
  concluded: boolean
  granted_at: Date
  granted_by: string
}

/** What somebody holds a credential of in their unit, the latest first; the summary is shown where the process is open to them now. */
export async function selectHeldPage(
  tx: Tx,
  holder: { userId: string; unitId: string; opened: ReadonlySet<string> },
  page: { beforeId: string | null; limit: number },
): Promise<HeldRow[]> {
  const opened = sql`p.id = any(${[...holder.opened]}::bigint[])`
  const { rows } = await sql<HeldRow>`
    select g.id, p.id as process_id, p.number, t.name as type, case when ${opened} then p.summary end as summary,
      case when g.opened_at is null then 'never' when ${opened} then 'now' else 'before' end as opened,
      g.concluded_at is not null as concluded, g.granted_at, coalesce(b.social_name, b.name) as granted_by
    from access_grant g join process p on p.id = g.process_id and p.level = 'confidential' and p.deleted_at is null join process_type t on t.id = p.type_id
    join app_user b on b.id = g.granted_by
    where g.user_id = ${holder.userId} and g.unit_id = ${holder.unitId} and g.ended_at is null
      and (${page.beforeId}::bigint is null or g.id < ${page.beforeId}::bigint)
    order by g.id desc limit ${page.limit}`.execute(tx)
  return rows
}

/** The condition that its holder may still read in the unit of credential `g`; else it is inactive: kept, and of no use. */
export const grantIsActive = sql<boolean>`exists (select from app_user u join unit n on n.id = g.unit_id and n.active
  where u.id = g.user_id and u.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = g.unit_id
    and a.role = any(${rolesWith('process.read')}::text[])))`

export interface GrantRow {
  id: string
  user: { id: string; name: string; login: string }
  unit: { id: string; code: string }
  granted_by: { id: string; name: string }
  granted_at: Date
  opened_at: Date | null
  concluded_at: Date | null
  renewed_at: Date | null
  renewed_by: string | null
  ended_at: Date | null
  ended_by: string | null
  ended_why: 'revoked' | 'renounced' | 'cancelled' | 'level-lowered' | null
  active: boolean
}

/** All there were of a process, the current ones first; one of them when its id is named. */
export async function selectGrants(tx: Tx, processId: string, grantId: string | null): Promise<GrantRow[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, json_build_object('id', h.id::text, 'name', coalesce(h.social_name, h.name), 'login', h.login) as user,
      json_build_object('id', n.id::text, 'code', n.code) as unit,
      json_build_object('id', b.id::text, 'name', coalesce(b.social_name, b.name)) as granted_by,
      g.granted_at, g.opened_at, g.concluded_at, g.renewed_at, coalesce(r.social_name, r.name) as renewed_by,
      g.ended_at, coalesce(e.social_name, e.name) as ended_by, g.ended_why, ${grantIsActive} as active
    from access_grant g join app_user h on h.id = g.user_id join unit n on n.id = g.unit_id join app_user b on b.id = g.granted_by
    left join app_user r on r.id = g.renewed_by left join app_user e on e.id = g.ended_by
    where g.process_id = ${processId} and (${grantId}::bigint is null or g.id = ${grantId}::bigint)
    order by g.ended_at is not null, g.id desc limit 500`.execute(tx)
  return rows
}

/** @returns whether they had none there before. */
export async function insertGrant(tx: Tx, holder: Holder, by: { userId: string; at: Date }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${holder.processId}, ${holder.userId}, ${holder.unitId}, ${by.userId}, ${by.at})
    on conflict (process_id, user_id, unit_id) where ended_at is null do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** As new to its holder: never opened, not concluded, and asked for the password again in every session. */
export async function updateRenewed(tx: Tx, grantId: string, by: { userId: string; at: Date }): Promise<void> {
  await sql`
    update access_grant set renewed_at = ${by.at}, renewed_by = ${by.userId}, opened_at = null, concluded_at = null
    where id = ${grantId}`.execute(tx)
}

export async function endGrant(
  tx: Tx,
  grantId: string,
  end: { userId: string; at: Date; why: 'revoked' | 'renounced' | 'cancelled' },
): Promise<void> {
  await sql`update access_grant set ended_at = ${end.at}, ended_by = ${end.userId}, ended_why = ${end.why} where id = ${grantId}`.execute(
    tx,
  )
}

/** @returns whose they were. */
export async function endInactiveGrants(
  tx: Tx,
  of: { processId: string; unitId: string },
  by: { userId: string; at: Date },
): Promise<{ userId: string; name: string; unit: string }[]> {
  const { rows } = await sql<{ userId: string; name: string; unit: string }>`
    update access_grant g set ended_at = ${by.at}, ended_by = ${by.userId}, ended_why = 'cancelled' from app_user h, unit o
    where g.process_id = ${of.processId} and g.unit_id = ${of.unitId} and g.ended_at is null and not ${grantIsActive}
      and h.id = g.user_id and o.id = g.unit_id
    returning g.user_id as "userId", coalesce(h.social_name, h.name) as name, o.code as unit`.execute(tx)
  return rows
}

/** Whoever has it open by password anywhere has to give the password again. */
export async function closeOpenings(tx: Tx, processId: string, userId: string): Promise<void> {
  await sql`
    delete from confidential_opening o using session s
    where o.process_id = ${processId} and s.id = o.session_id and s.user_id = ${userId}`.execute(tx)
}

/** How many read the process beside this one, and how many of those still have it on the desk of that unit. */
export async function countOthers(tx: Tx, processId: string, grantId: string, unitId: string): Promise<{ active: number; here: number }> {
  const { rows } = await sql<{ active: number; here: number }>`
    select count(*) filter (where ${grantIsActive})::int as active,
      count(*) filter (where g.unit_id = ${unitId} and g.concluded_at is null)::int as here
    from access_grant g where g.process_id = ${processId} and g.id <> ${grantId} and g.ended_at is null`.execute(tx)
  return rows[0]!
}
