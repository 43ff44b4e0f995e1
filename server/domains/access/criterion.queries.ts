/** SQL of the criteria of internal control as administrators keep them. What they open is in `covered.queries.ts`. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { coveredBy } from './covered.queries.ts'

interface Named {
  id: string
  name: string
}
interface Unit extends Named {
  code: string
  agencyCode: string
}

export interface CriterionRow extends Named {
  active: boolean
  revision: number
  readers: Unit[]
  agencies: (Named & { code: string })[]
  units: Unit[]
  processTypes: Named[]
  documentTypes: Named[]
  changed: { at: string; by: string }
}

const unit = sql`json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code)`

export async function selectCriteria(tx: Tx, id: string | null): Promise<CriterionRow[]> {
  const { rows } = await sql<CriterionRow>`
    select c.id, c.name, c.active, c.revision,
      coalesce((select json_agg(${unit} order by g.code, u.code) from control_criterion_reader k join unit u on u.id = k.unit_id
        join agency g on g.id = u.agency_id where k.criterion_id = c.id), '[]') as readers,
      coalesce((select json_agg(json_build_object('id', g.id::text, 'code', g.code, 'name', g.name) order by g.code)
        from agency g where g.id = any(c.agency_ids)), '[]') as agencies,
      coalesce((select json_agg(${unit} order by g.code, u.code) from unit u join agency g on g.id = u.agency_id
        where u.id = any(c.unit_ids)), '[]') as units,
      coalesce((select json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name)
        from process_type t where t.id = any(c.process_type_ids)), '[]') as "processTypes",
      coalesce((select json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name)
        from document_type t where t.id = any(c.document_type_ids)), '[]') as "documentTypes",
      json_build_object('at', c.changed_at, 'by', coalesce(b.social_name, b.name)) as changed
    from control_criterion c join app_user b on b.id = c.changed_by
    where ${id}::bigint is null or c.id = ${id} order by plain(c.name) limit 500`.execute(tx)
  return rows
}

export interface CriterionValues {
  name: string
  active: boolean
  readerIds: readonly string[]
  agencyIds: readonly string[]
  unitIds: readonly string[]
  processTypeIds: readonly string[]
  documentTypeIds: readonly string[]
}

/** Nobody else changes it until the transaction ends. */
export async function lockCriterion(tx: Tx, id: string): Promise<{ revision: number; active: boolean; by: string } | null> {
  const { rows } = await sql<{ revision: number; active: boolean; by: string }>`
    select c.revision, c.active, coalesce(b.social_name, b.name) as by from control_criterion c join app_user b on b.id = c.changed_by
    where c.id = ${id} for no key update of c`.execute(tx)
  return rows[0] ?? null
}

const each = (ids: readonly string[]) => [...new Set(ids)]

/** Of which list some id is not there. */
export async function selectUnknown(tx: Tx, values: CriterionValues): Promise<'place' | 'process type' | 'document type' | null> {
  const missing = (table: string, ids: readonly string[]) =>
    sql`exists (select from unnest(${each(ids)}::bigint[]) x (id) where not exists (select from ${sql.table(table)} t where t.id = x.id))`
  const { rows } = await sql<{ unknown: 'place' | 'process type' | 'document type' | null }>`select case
    when ${missing('agency', values.agencyIds)} or ${missing('unit', values.unitIds)} then 'place'
    when ${missing('process_type', values.processTypeIds)} then 'process type'
    when ${missing('document_type', values.documentTypeIds)} then 'document type' end as unknown`.execute(tx)
  return rows[0]?.unknown ?? null
}

/** The criterion whole: what is not named is no part of it any more. */
export async function upsertCriterion(
  tx: Tx,
  id: string | null,
  values: CriterionValues,
  by: { userId: string; at: Date },
): Promise<string> {
  const row = {
    name: values.name,
    active: values.active,
    agency_ids: each(values.agencyIds),
    unit_ids: each(values.unitIds),
    process_type_ids: each(values.processTypeIds),
    document_type_ids: each(values.documentTypeIds),
    changed_at: by.at,
    changed_by: by.userId,
  }
  const { id: criterionId } = id
    ? await tx
        .updateTable('control_criterion')
        .set({ ...row, revision: sql`revision + 1` })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirstOrThrow()
    : await tx
        .insertInto('control_criterion')
        .values({ ...row, created_at: by.at, created_by: by.userId })
        .returning('id')
        .executeTakeFirstOrThrow()
  await tx.deleteFrom('control_criterion_reader').where('criterion_id', '=', criterionId).execute()
  await tx
    .insertInto('control_criterion_reader')
    .values(each(values.readerIds).map((unitId) => ({ criterion_id: criterionId, unit_id: unitId })))
    .execute()
  return criterionId
}

/** Until it is certain that there are more. */
export const countedUpTo = 1000
/** How many of the newest processes are looked at, so that asking costs the same however many there are. */
export const lookedThrough = 50_000

/** Of the newest processes, how many the criterion would open if it were saved so. */
export async function countCovered(tx: Tx, values: Omit<CriterionValues, 'name' | 'active' | 'readerIds'>): Promise<number> {
  const list = (ids: readonly string[]) => sql`${each(ids)}::bigint[]`
  const covered = coveredBy({
    agencies: list(values.agencyIds),
    units: list(values.unitIds),
    processTypes: list(values.processTypeIds),
    documentTypes: list(values.documentTypeIds),
  })
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from (select p.id, p.level, p.deleted_at, p.type_id, p.agency_id, p.creating_unit_id from process p order by p.id desc limit ${sql.lit(lookedThrough)}) p
      where p.level = 'restricted' and p.deleted_at is null and ${covered} limit ${sql.lit(countedUpTo + 1)}) c`.execute(tx)
  return rows[0]!.count
}
