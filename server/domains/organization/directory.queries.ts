/** SQL of what people look up while they work: units, colleagues, contacts. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { contactsNamed } from './contact-name.queries.ts'

export interface UnitRefRow {
  id: string
  code: string
  name: string
  agencyCode: string
}

/** Active units by code or name, accent-blind; those of the own agency first. */
export async function selectUnits(
  tx: Tx,
  filter: { text: string; receiving: boolean; agencyId: string | null; ownAgencyId: string | null; limit: number },
): Promise<UnitRefRow[]> {
  const { rows } = await sql<UnitRefRow>`
    select u.id, u.code, u.name, g.code as "agencyCode" from unit u join agency g on g.id = u.agency_id
    where u.active and g.active and (u.receives_processes or not ${filter.receiving}) and (${filter.agencyId}::bigint is null or u.agency_id = ${filter.agencyId}::bigint)
      and (${filter.text} = '' or plain(u.code || ' ' || u.name) like '%' || plain(${literally(filter.text)}) || '%')
    order by u.agency_id = ${filter.ownAgencyId}::bigint desc, plain(u.code) like plain(${literally(filter.text)}) || '%' desc, u.code limit ${filter.limit}`.execute(
    tx,
  )
  return rows
}

export async function selectActiveAgencies(tx: Tx, ownAgencyId: string | null): Promise<{ id: string; code: string; name: string }[]> {
  const { rows } = await sql<{ id: string; code: string; name: string }>`
    select id, code, name from agency where active order by id = ${ownAgencyId}::bigint desc, code`.execute(tx)
  return rows
}

export async function selectColleagues(tx: Tx, unitId: string): Promise<{ id: string; name: string; login: string }[]> {
  const { rows } = await sql<{ id: string; name: string; login: string }>`
    select u.id, coalesce(u.social_name, u.name) as name, u.login from app_user u
    where u.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = ${unitId}) order by name limit 500`.execute(
    tx,
  )
  return rows
}

export interface ContactRow {
  id: string
  name: string
  kind: 'person' | 'organization'
}

export async function selectContacts(tx: Tx, text: string, limit: number): Promise<ContactRow[]> {
  const { rows } = text
    ? await sql<ContactRow>`
        with ${contactsNamed(text, limit)}
        select c.id, c.name, c.kind from named join contact c on c.id = named.id order by named.place, c.name, c.id`.execute(tx)
    : await sql<ContactRow>`select id, name, kind from contact where active order by name, id limit ${limit}`.execute(tx)
  return rows
}

export async function insertContact(
  tx: Tx,
  row: {
    kind: 'person' | 'organization'
    name: string
    cpfCnpj: string | null
    email: string | null
    city: string | null
    agencyId: string
  },
): Promise<ContactRow> {
  return tx
    .insertInto('contact')
    .values({ kind: row.kind, name: row.name, cpf_cnpj: row.cpfCnpj, email: row.email, city: row.city, agency_id: row.agencyId })
    .returning(['id', 'name', sql<'person' | 'organization'>`kind`.as('kind')])
    .executeTakeFirstOrThrow()
}
