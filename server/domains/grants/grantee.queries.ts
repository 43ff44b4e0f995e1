/** SQL of who may be given a credential. */
import { type Ability, rolesWith } from '@lavra/contract/abilities.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** A credential is of use where a role lets its holder read. */
const readsIn = (unit: RawBuilder<unknown>) => mayIn(unit, 'process.read')
const mayIn = (unit: RawBuilder<unknown>, ability: Ability) => sql<boolean>`exists (select from assignment a
  where a.user_id = u.id and a.unit_id = ${unit} and a.role = any(${rolesWith(ability)}::text[]))`

export interface Grantee {
  unit: string
  receives: boolean
  /** As shown to others; null: they do not act there. */
  name: string | null
}

export function selectGrantee(tx: Tx, userId: string, unitId: string): Promise<Grantee | null> {
  return selectPerson(tx, userId, unitId, readsIn(sql`n.id`))
}

/** Who reads there and signs. */
export function selectSigner(tx: Tx, userId: string, unitId: string): Promise<Grantee | null> {
  return selectPerson(tx, userId, unitId, sql`${readsIn(sql`n.id`)} and ${mayIn(sql`n.id`, 'document.sign')}`)
}

async function selectPerson(tx: Tx, userId: string, unitId: string, isFit: RawBuilder<unknown>): Promise<Grantee | null> {
  const { rows } = await sql<Grantee>`
    select n.code as unit, n.active and g.active and n.receives_processes as receives,
      (select coalesce(u.social_name, u.name) from app_user u where u.id = ${userId} and u.active
        and ${isFit}) as name
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

/** Active people who sign in the unit and have no active credential to sign this document there. */
export async function selectSigners(tx: Tx, documentId: string, unitId: string): Promise<{ id: string; name: string; login: string }[]> {
  const { rows } = await sql<{ id: string; name: string; login: string }>`
    select u.id, coalesce(u.social_name, u.name) as name, u.login from app_user u
    where u.active and ${readsIn(sql`${unitId}`)} and ${mayIn(sql`${unitId}`, 'document.sign')}
      and not exists (select from signature_grant s where s.document_id = ${documentId} and s.user_id = u.id and s.unit_id = ${unitId}
        and s.used_at is null and s.ended_at is null)
    order by name limit 500`.execute(tx)
  return rows
}
