/** SQL of what processes are filled in with: types, subjects, and whether the contacts and codes given exist. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'

export interface TypeRow {
  id: string
  name: string
  description: string
  levels: AccessLevel[]
  suggested_level: AccessLevel
  suggested_legal_basis_id: string | null
  one_per_interested: boolean
  active: boolean
  used: boolean
  classification: { id: string; code: string; name: string }[]
}

/** Types by name, accent-blind; those this unit has used first (P-01), but for what is confidential: that would tell the whole unit. */
export async function selectTypes(
  tx: Tx,
  filter: { text: string; unitId: string | null; activeOnly: boolean; id?: string },
): Promise<TypeRow[]> {
  const { rows } = await sql<TypeRow>`
    select t.id, t.name, t.description, t.levels::text[] as levels, t.suggested_level, t.suggested_legal_basis_id, t.one_per_interested, t.active,
      exists (select from process p where p.creating_unit_id = ${filter.unitId}::bigint and p.type_id = t.id and p.level <> 'confidential') as used,
      coalesce((select json_agg(json_build_object('id', c.id::text, 'code', c.code, 'name', c.name) order by c.code)
        from process_type_classification tc join classification_code c on c.id = tc.classification_id and c.active where tc.type_id = t.id), '[]') as classification
    from process_type t
    where (t.active or not ${filter.activeOnly}) and (${filter.id ?? null}::bigint is null or t.id = ${filter.id ?? null}::bigint)
      and (${filter.text} = '' or plain(t.name) like '%' || plain(${literally(filter.text)}) || '%')
    order by used desc, t.name limit 500`.execute(tx)
  return rows
}

export async function upsertType(
  tx: Tx,
  row: {
    id?: string | undefined
    name: string
    description: string
    levels: AccessLevel[]
    suggestedLevel: AccessLevel
    suggestedBasisId: string | null
    onePerInterested: boolean
    active: boolean
    classificationIds: readonly string[]
  },
): Promise<string | null> {
  const values = {
    name: row.name,
    description: row.description,
    levels: row.levels,
    suggested_level: row.suggestedLevel,
    suggested_legal_basis_id: row.suggestedBasisId,
    one_per_interested: row.onePerInterested,
    active: row.active,
  }
  const saved = row.id
    ? await tx.updateTable('process_type').set(values).where('id', '=', row.id).returning('id').executeTakeFirst()
    : await tx.insertInto('process_type').values(values).returning('id').executeTakeFirst()
  if (!saved) return null
  await sql`delete from process_type_classification where type_id = ${saved.id} and classification_id <> all(${row.classificationIds as string[]}::bigint[])`.execute(
    tx,
  )
  await sql`insert into process_type_classification (type_id, classification_id)
    select ${saved.id}, c from unnest(${row.classificationIds as string[]}::bigint[]) c on conflict do nothing`.execute(tx)
  return saved.id
}

export interface CodeRow {
  id: string
  code: string
  name: string
  active: boolean
}

export async function selectCodes(tx: Tx, filter: { text: string; activeOnly: boolean; limit: number }): Promise<CodeRow[]> {
  const { rows } = await sql<CodeRow>`
    select id, code, name, active from classification_code
    where (active or not ${filter.activeOnly}) and (${filter.text} = '' or plain(code || ' ' || name) like '%' || plain(${literally(filter.text)}) || '%')
    order by code limit ${filter.limit}`.execute(tx)
  return rows
}

export async function upsertCode(
  tx: Tx,
  row: { id?: string | undefined; code: string; name: string; active: boolean },
): Promise<string | null> {
  const values = { code: row.code, name: row.name, active: row.active }
  const saved = row.id
    ? await tx.updateTable('classification_code').set(values).where('id', '=', row.id).returning('id').executeTakeFirst()
    : await tx.insertInto('classification_code').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}

/** The ids among those given that are not active entries. */
export async function unknownAmong(
  tx: Tx,
  table: 'classification_code' | 'contact' | 'process_type',
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', sql<string>`any(${ids as string[]}::bigint[])`)
    .where('active', '=', true)
    .execute()
  const known = new Set(rows.map((r) => r.id))
  return ids.filter((id) => !known.has(id))
}

export interface NumberingRow {
  number_mask: string
  agency_number_code: string
  unit_number_code: string
  time_zone: string
}

export async function selectNumbering(tx: Tx, unitId: string): Promise<NumberingRow> {
  const { rows } = await sql<NumberingRow>`
    select g.number_mask, g.number_code as agency_number_code, u.number_code as unit_number_code, g.time_zone
    from unit u join agency g on g.id = u.agency_id where u.id = ${unitId}`.execute(tx)
  return rows[0]!
}

/** The levels that the type of a process allows; documents in it keep to them. */
export async function selectAllowedLevels(tx: Tx, processId: string): Promise<AccessLevel[]> {
  const { rows } = await sql<{ levels: AccessLevel[] }>`
    select t.levels::text[] as levels from process p join process_type t on t.id = p.type_id where p.id = ${processId}`.execute(tx)
  return rows[0]?.levels ?? []
}
