/** SQL of sessions, passwords and who acts where. */
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'

export interface IdentityRow {
  session_id: string | null
  key_id: string | null
  user_id: string
  name: string
  login: string
  unit_id: string | null
  agency_id: string
  time_zone: string
  roles: string[]
  seen_at: Date
  /** Confidential processes opened by password in this session. */
  opened: string[]
}

/** The person behind a session token, acting in `wishedUnit` if given, else in the session's unit. One statement per request. */
export async function selectBySession(
  db: Reader,
  tokenHash: Buffer,
  wishedUnit: string | null,
  { idleSince, now }: { idleSince: Date; now: Date },
): Promise<IdentityRow | null> {
  const { rows } = await sql<IdentityRow>`
    select s.id as session_id, null as key_id, s.seen_at, u.id as user_id, coalesce(u.social_name, u.name) as name, u.login,
      n.id as unit_id, coalesce(n.agency_id, u.agency_id) as agency_id, g.time_zone,
      coalesce((select array_agg(a.role) from assignment a where a.user_id = u.id and a.unit_id = n.id), '{}') as roles,
      array(select o.process_id::text from confidential_opening o where o.session_id = s.id and o.until > ${now}) as opened
    from session s
    join app_user u on u.id = s.user_id and u.active
    left join unit n on n.id = coalesce(${wishedUnit}::bigint, s.unit_id) and n.active
      and exists (select from assignment a where a.user_id = u.id and a.unit_id = n.id)
    join agency g on g.id = coalesce(n.agency_id, u.agency_id)
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.seen_at > ${idleSince}`.execute(db)
  return rows[0] ?? null
}

/** The person behind a personal key; a key always acts in its unit. */
export async function selectByKey(db: Reader, tokenHash: Buffer): Promise<IdentityRow | null> {
  const { rows } = await sql<IdentityRow>`
    select null as session_id, k.id as key_id, coalesce(k.used_at, 'epoch') as seen_at, u.id as user_id, coalesce(u.social_name, u.name) as name, u.login,
      n.id as unit_id, n.agency_id, g.time_zone,
      coalesce((select array_agg(a.role) from assignment a where a.user_id = u.id and a.unit_id = n.id), '{}') as roles, '{}'::text[] as opened
    from api_key k
    join app_user u on u.id = k.user_id and u.active
    join unit n on n.id = k.unit_id and n.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = n.id)
    join agency g on g.id = n.agency_id
    where k.token_hash = ${tokenHash} and k.ended_at is null`.execute(db)
  return rows[0] ?? null
}

/** An active person in an active unit where they have a role; the session only while it lasts. */
export async function selectInUnit(
  db: Reader,
  userId: string,
  unitId: string,
  { sessionId, now }: { sessionId: string | null; now: Date },
): Promise<IdentityRow | null> {
  const { rows } = await sql<IdentityRow>`
    select (select s.id from session s where s.id = ${sessionId}::bigint and s.ended_at is null) as session_id, null as key_id, u.created_at as seen_at,
      u.id as user_id, coalesce(u.social_name, u.name) as name, u.login, n.id as unit_id, n.agency_id, g.time_zone,
      (select array_agg(a.role) from assignment a where a.user_id = u.id and a.unit_id = n.id) as roles,
      array(select o.process_id::text from confidential_opening o join session s on s.id = o.session_id
        where o.session_id = ${sessionId}::bigint and s.ended_at is null and o.until > ${now}) as opened
    from app_user u join unit n on n.id = ${unitId} and n.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = n.id)
    join agency g on g.id = n.agency_id
    where u.id = ${userId} and u.active`.execute(db)
  return rows[0] ?? null
}

export async function touchSession(db: Reader, sessionId: string, at: Date): Promise<void> {
  await sql`update session set seen_at = ${at} where id = ${sessionId} and ended_at is null and seen_at < ${at}`.execute(db)
}

export async function touchKey(db: Reader, keyId: string, at: Date): Promise<void> {
  await sql`update api_key set used_at = ${at} where id = ${keyId} and (used_at is null or used_at < ${at})`.execute(db)
}

export async function selectSignIn(db: Reader, login: string): Promise<{ user_id: string; hash: string | null; active: boolean } | null> {
  const { rows } = await sql<{ user_id: string; hash: string | null; active: boolean }>`
    select u.id as user_id, p.hash, u.active from app_user u left join password p on p.user_id = u.id where u.login = ${login}`.execute(db)
  return rows[0] ?? null
}

export async function selectPasswordHash(db: Reader, userId: string): Promise<string | null> {
  const row = await db.selectFrom('password').select('hash').where('user_id', '=', userId).executeTakeFirst()
  return row?.hash ?? null
}

export async function upsertPassword(tx: Tx, userId: string, hash: string, at: Date): Promise<void> {
  await sql`insert into password (user_id, hash, changed_at) values (${userId}, ${hash}, ${at})
    on conflict (user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`.execute(tx)
}

/** Whether the password still is the one that was checked, by an active person; neither changes until the transaction ends. */
export async function lockPassword(tx: Tx, userId: string, provedHash: string): Promise<boolean> {
  const { rows } = await sql`
    select from password p join app_user u on u.id = p.user_id where p.user_id = ${userId} and p.hash = ${provedHash} and u.active
    for update of p for share of u`.execute(tx)
  return rows.length > 0
}

/**
 * Opens a session if the password still is the one that was checked: both rows are locked, so that whoever takes them away at this
 * moment also ends the session. It begins in the unit of the last session, else in the first assignment's. @returns its id, or null.
 */
export async function insertSession(
  tx: Tx,
  row: { tokenHash: Buffer; userId: string; provedHash: string; ip: string; agent: string; at: Date },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with proved as (
      select u.id from app_user u join password p on p.user_id = u.id
      where u.id = ${row.userId} and u.active and p.hash = ${row.provedHash} for share)
    insert into session (token_hash, user_id, unit_id, ip, agent, created_at, seen_at)
    select ${row.tokenHash}, u.id, (
      select a.unit_id from assignment a join unit n on n.id = a.unit_id and n.active
      where a.user_id = u.id
      order by a.unit_id = (select s.unit_id from session s where s.user_id = u.id order by s.id desc limit 1) desc nulls last, a.id
      limit 1), ${row.ip}, ${row.agent}, ${row.at}, ${row.at} from proved u
    returning id`.execute(tx)
  return rows[0]?.id ?? null
}

export async function endSession(tx: Tx, userId: string, sessionId: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('id', '=', sessionId)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Ends all sessions of a user but the one given; keys for programs go on. */
export async function endOtherSessions(tx: Tx, userId: string, keepSessionId: string | null, at: Date): Promise<void> {
  await sql`update session set ended_at = ${at} where user_id = ${userId} and ended_at is null and id is distinct from ${keepSessionId}::bigint`.execute(
    tx,
  )
}

export async function setSessionUnit(tx: Tx, sessionId: string, unitId: string): Promise<void> {
  await tx.updateTable('session').set({ unit_id: unitId }).where('id', '=', sessionId).execute()
}

export interface OwnUnitRow {
  id: string
  code: string
  name: string
  agency_code: string
  roles: string[]
}

export async function selectOwnUnits(tx: Tx, userId: string): Promise<OwnUnitRow[]> {
  const { rows } = await sql<OwnUnitRow>`
    select n.id, n.code, n.name, g.code as agency_code, array_agg(a.role order by a.role) as roles
    from assignment a join unit n on n.id = a.unit_id and n.active join agency g on g.id = n.agency_id
    where a.user_id = ${userId}
    group by n.id, n.code, n.name, g.code order by g.code, n.code`.execute(tx)
  return rows
}

export async function selectOwnSessions(tx: Tx, userId: string, idleSince: Date) {
  return tx
    .selectFrom('session')
    .select(['id', 'ip', 'agent', 'created_at', 'seen_at'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('seen_at', '>', idleSince)
    .orderBy('seen_at', 'desc')
    .execute()
}

export async function selectAgencyOf(tx: Tx, agencyId: string) {
  return tx.selectFrom('agency').select(['id', 'code', 'name']).where('id', '=', agencyId).executeTakeFirstOrThrow()
}

export async function selectUser(tx: Tx, userId: string) {
  return tx
    .selectFrom('app_user')
    .leftJoin('dashboard', 'dashboard.user_id', 'app_user.id')
    .select(['id', 'name', 'social_name', 'login', 'email', 'cpf', 'is_home as begins_at_dashboard'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
}
