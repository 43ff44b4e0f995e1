/** SQL of agencies, units and users as administrators keep them. */
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { searchersOf } from './searchers.queries.ts'

export async function selectAgencies(tx: Tx) {
  return tx
    .selectFrom('agency')
    .select([
      'id',
      'code',
      'name',
      'number_code',
      'number_mask',
      'time_zone',
      'city',
      'address',
      'letterhead',
      'letterhead_image',
      'signature_law',
      'active',
      searchersOf(sql`agency.id`).as('searchers'),
    ])
    .orderBy('code')
    .execute()
}

export interface AgencyValues {
  code: string
  name: string
  number_code: string
  number_mask: string
  time_zone: string
  city: string
  address: string
  letterhead: string[]
  letterhead_image: string | null
  signature_law: string
  active: boolean
}

export async function upsertAgency(tx: Tx, id: string | undefined, values: AgencyValues): Promise<string | null> {
  const saved = id
    ? await tx.updateTable('agency').set(values).where('id', '=', id).returning('id').executeTakeFirst()
    : await tx.insertInto('agency').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}

/** Whether this picture may head an agency's documents: brought by this person, or a letterhead already. */
export async function isLetterheadFor(tx: Tx, sha256: string, userId: string | null): Promise<boolean> {
  const { rows } = await sql`
    select from picture where sha256 = ${sha256} and (user_id = ${userId} or agency_id is not null)
    union all select from agency where letterhead_image = ${sha256} limit 1`.execute(tx)
  return rows.length > 0
}

export interface UnitTreeRow {
  id: string
  agency_id: string
  parent_id: string | null
  code: string
  name: string
  number_code: string
  receives_processes: boolean
  is_protocol: boolean
  active: boolean
  depth: number
  people: number
  open: number
}

/** The agency's units in the order of their tree; open processes are counted up to 1,000. */
export async function selectUnitTree(tx: Tx, agencyId: string): Promise<UnitTreeRow[]> {
  const { rows } = await sql<UnitTreeRow>`
    with recursive tree as (
      select u.id, array[u.code] as path, 0 as depth from unit u where u.agency_id = ${agencyId} and u.parent_id is null
      union all
      select u.id, t.path || u.code, t.depth + 1 from unit u join tree t on u.parent_id = t.id where t.depth < 30
    )
    select u.id, u.agency_id, u.parent_id, u.code, u.name, u.number_code, u.receives_processes, u.is_protocol, u.active, t.depth,
      (select count(distinct a.user_id)::int from assignment a where a.unit_id = u.id) as people,
      (select count(*)::int from (select from process_unit w where w.unit_id = u.id and w.state = 'open' limit 1000) w) as open
    from tree t join unit u on u.id = t.id order by t.path`.execute(tx)
  return rows
}

export interface UnitValues {
  agency_id: string
  parent_id: string | null
  code: string
  name: string
  number_code: string
  receives_processes: boolean
  is_protocol: boolean
  active: boolean
}

/** Saves a unit, which stays in its agency, and, when it is called differently from now on, its name since when (G-05). */
export async function upsertUnit(tx: Tx, id: string | undefined, values: UnitValues, at: Date): Promise<string | null> {
  const saved = id
    ? await tx
        .updateTable('unit')
        .set(values)
        .where('id', '=', id)
        .where('agency_id', '=', values.agency_id)
        .returning('id')
        .executeTakeFirst()
    : await tx.insertInto('unit').values(values).returning('id').executeTakeFirst()
  if (!saved) return null
  await sql`
    insert into unit_name (unit_id, valid_from, code, name)
    select ${saved.id}, ${at}, ${values.code}, ${values.name}
    where not exists (
      select from (select code, name from unit_name where unit_id = ${saved.id} order by valid_from desc limit 1) n
      where n.code = ${values.code} and n.name = ${values.name})
    on conflict (unit_id, valid_from) do update set code = excluded.code, name = excluded.name`.execute(tx)
  return saved.id
}

export async function isUnitOf(tx: Tx, unitId: string, agencyId: string): Promise<boolean> {
  return (await sql`select from unit where id = ${unitId} and agency_id = ${agencyId}`.execute(tx)).rows.length > 0
}

/** Whether `ancestorId` stands above or is `unitId`. */
export async function standsAbove(tx: Tx, ancestorId: string, unitId: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive up as (
      select id, parent_id, 0 as depth from unit where id = ${unitId}
      union all select u.id, u.parent_id, up.depth + 1 from unit u join up on u.id = up.parent_id where up.depth < 50
    ) select from up where id = ${ancestorId}`.execute(tx)
  return rows.length > 0
}

export interface UserRow {
  id: string
  agency_id: string
  login: string
  name: string
  social_name: string | null
  cpf: string | null
  email: string | null
  active: boolean
  assignments: { unitId: string; unit: string; role: string }[]
  units: string[]
  has_password: boolean
}

export async function selectUsers(
  tx: Tx,
  filter: { text: string; after: { name: string; id: string } | null; limit: number },
): Promise<UserRow[]> {
  const { rows } = await sql<UserRow>`
    select u.id, u.agency_id, u.login, u.name, u.social_name, u.cpf, u.email, u.active,
      coalesce((select json_agg(json_build_object('unitId', a.unit_id::text, 'unit', n.code, 'role', a.role) order by a.id)
        from assignment a join unit n on n.id = a.unit_id where a.user_id = u.id), '[]') as assignments,
      coalesce((select array_agg(distinct n.code order by n.code) from assignment a join unit n on n.id = a.unit_id where a.user_id = u.id), '{}') as units,
      exists (select from password p where p.user_id = u.id) as has_password
    from app_user u
    where (${filter.text} = '' or plain(coalesce(u.social_name, u.name) || ' ' || u.login) like '%' || plain(${literally(filter.text)}) || '%')
      ${filter.after ? sql`and (u.name, u.id) > (${filter.after.name}, ${filter.after.id}::bigint)` : sql``}
    order by u.name, u.id limit ${filter.limit}`.execute(tx)
  return rows
}

export interface UserValues {
  agency_id: string
  login: string
  name: string
  social_name: string | null
  cpf: string | null
  email: string | null
  active: boolean
}

export async function upsertUser(tx: Tx, id: string | undefined, values: UserValues): Promise<string | null> {
  const saved = id
    ? await tx.updateTable('app_user').set(values).where('id', '=', id).returning('id').executeTakeFirst()
    : await tx.insertInto('app_user').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}

export async function selectRoles(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.selectFrom('assignment').select('role').distinct().where('user_id', '=', userId).execute()
  return rows.map((r) => r.role)
}

export async function replaceAssignments(tx: Tx, userId: string, assignments: readonly { unitId: string; role: string }[]): Promise<void> {
  const units = assignments.map((a) => a.unitId)
  const roles = assignments.map((a) => a.role)
  await sql`
    delete from assignment a where a.user_id = ${userId} and not exists (
      select from unnest(${units}::bigint[], ${roles}::text[]) as w(unit_id, role) where w.unit_id = a.unit_id and w.role = a.role)`.execute(
    tx,
  )
  await sql`
    insert into assignment (user_id, unit_id, role)
    select ${userId}, w.unit_id, w.role from unnest(${units}::bigint[], ${roles}::text[]) as w(unit_id, role) on conflict do nothing`.execute(
    tx,
  )
}

export async function endSessionsAndKeys(tx: Tx, userId: string, at: Date): Promise<void> {
  await sql`update session set ended_at = ${at} where user_id = ${userId} and ended_at is null`.execute(tx)
  await sql`update api_key set ended_at = ${at} where user_id = ${userId} and ended_at is null`.execute(tx)
}

/** The user, locked; null when there is none. */
export async function lockUser(tx: Tx, userId: string): Promise<{ id: string } | null> {
  return (await tx.selectFrom('app_user').select('id').where('id', '=', userId).forUpdate().executeTakeFirst()) ?? null
}

export async function deletePassword(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('password').where('user_id', '=', userId).execute()
}

/** One change of units or users at a time: the tree stays a tree and somebody stays administrator, whatever two of them do at once. */
export async function lockAdministration(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('lavra administration'))`.execute(tx)
}

/** Whether an active person holds the role in an active unit, which is where they could use it. */
export async function someoneHolds(tx: Tx, role: string): Promise<boolean> {
  const { rows } = await sql`
    select from assignment a join app_user u on u.id = a.user_id join unit n on n.id = a.unit_id
    where a.role = ${role} and u.active and n.active limit 1`.execute(tx)
  return rows.length > 0
}

export async function insertLink(
  tx: Tx,
  row: { hash: Buffer; purpose: 'first-administrator' | 'set-password'; userId: string | null; at: Date; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('one_time_link')
    .values({ token_hash: row.hash, purpose: row.purpose, user_id: row.userId, created_at: row.at, expires_at: row.expiresAt })
    .execute()
}

export async function expireLinks(tx: Tx, which: { purpose: 'first-administrator' } | { userId: string }, at: Date): Promise<void> {
  const update = tx.updateTable('one_time_link').set({ expires_at: at }).where('used_at', 'is', null).where('expires_at', '>', at)
  await ('purpose' in which ? update.where('purpose', '=', which.purpose) : update.where('user_id', '=', which.userId)).execute()
}

export interface LinkRow {
  purpose: 'first-administrator' | 'set-password'
  user_id: string | null
  name: string | null
  login: string | null
}

/** A link that still works; with `use`, it is used up, by one of two who try at once. */
export async function selectLink(db: Reader, hash: Buffer, now: Date): Promise<LinkRow | null> {
  const { rows } = await sql<LinkRow>`
    select l.purpose, l.user_id, coalesce(u.social_name, u.name) as name, u.login
    from one_time_link l left join app_user u on u.id = l.user_id
    where l.token_hash = ${hash} and l.used_at is null and l.expires_at > ${now} and (u.id is null or u.active)`.execute(db)
  return rows[0] ?? null
}

export async function takeLink(tx: Tx, hash: Buffer, now: Date): Promise<LinkRow | null> {
  const { rows } = await sql<LinkRow>`
    update one_time_link set used_at = ${now} where token_hash = ${hash} and used_at is null and expires_at > ${now}
    returning purpose, user_id, null as name, null as login`.execute(tx)
  return rows[0] ?? null
}

export async function someoneExists(tx: Tx): Promise<boolean> {
  return (await sql`select from app_user limit 1`.execute(tx)).rows.length > 0
}
