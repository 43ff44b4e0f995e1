/** SQL of who may be given a credential. */
import { rolesWith } from '@lavra/contract/abilities.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** A credential is of use where a role lets its holder read. */
const readsIn = (unit: RawBuilder<unknown>) => sql<boolean>`exists (select from assignment a
  where a.user_id = u.id and a.unit_id = ${unit} and a.role = any(${rolesWith('process.read')}::text[]))`

export interface Grantee {
  unit: string
  receives: boolean
  /** As shown to others; null: they do not act there. */
  name: string | null
}

export async function selectGrantee(tx: Tx, userId: string, unitId: string): Promise<Grantee | null> {
  const { rows } = await sql<Grantee>`
    select n.code as unit, n.active and g.active and n.receives_processes as receives,
      (select coalesce(u.social_name, u.name) from app_user u where u.id = ${userId} and u.active
        and ${readsIn(sql`n.id`)}) as name
    from unit n join agency g on g.id = n.agency_id where n.id = ${unitId}`.execute(tx)
  return rows[0] ?? null
}

/** Active people of the unit without a current credential there. */
export async function selectGrantees(tx: Tx, processId: string, unitId: string): Promise<{ id: string; name: string; login: string }[]> {
  const { rows } = await sql<{ id: string; name: string; login: string }>`
    select u.id, coalesce(u.social_name, u.name) as name, u.login from app_user u
    where u.active and ${readsIn(sql`${unitId}`)}
      and not exists (select from access_grant g
        where g.process_id = ${processId} and g.user_id = u.id and g.unit_id = ${unitId} and g.ended_at is null)
    order by name limit 500`.execute(tx)
  return rows
}
