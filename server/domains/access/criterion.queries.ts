/** SQL of the criteria of internal control as administrators keep them. What they open is in `covered.queries.ts`. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

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
        from control_criterion_source s join agency g on g.id = s.agency_id where s.criterion_id = c.id), '[]') as agencies,
      coalesce((select json_agg(${unit} order by g.code, u.code) from control_criterion_source s join unit u on u.id = s.unit_id
        join agency g on g.id = u.agency_id where s.criterion_id = c.id), '[]') as units,
      coalesce((select json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name)
        from control_criterion_process_type x join process_type t on t.id = x.process_type_id where x.criterion_id = c.id), '[]') as "processTypes",
      coalesce((select json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name)
        from control_criterion_document_type x join document_type t on t.id = x.document_type_id where x.criterion_id = c.id), '[]') as "documentTypes",
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

/** The criterion whole: what is not named is no part of it any more. */
export async function upsertCriterion(
  tx: Tx,
  id: string | null,
  values: CriterionValues,
  by: { userId: string; at: Date },
): Promise<string> {
  const { rows } = id
    ? await sql<{ id: string }>`update control_criterion set name = ${values.name}, active = ${values.active}, revision = revision + 1,
        changed_at = ${by.at}, changed_by = ${by.userId} where id = ${id} returning id`.execute(tx)
    : await sql<{ id: string }>`insert into control_criterion (name, active, created_at, created_by, changed_at, changed_by)
        values (${values.name}, ${values.active}, ${by.at}, ${by.userId}, ${by.at}, ${by.userId}) returning id`.execute(tx)
  const criterionId = rows[0]!.id
  await sql`
    with readers as (delete from control_criterion_reader where criterion_id = ${criterionId}),
      sources as (delete from control_criterion_source where criterion_id = ${criterionId}),
      process_types as (delete from control_criterion_process_type where criterion_id = ${criterionId})
    delete from control_criterion_document_type where criterion_id = ${criterionId}`.execute(tx)
  const each = (ids: readonly string[]) => sql`(select distinct unnest(${ids as string[]}::bigint[]) as id) x`
  await sql`
    with readers as (insert into control_criterion_reader (criterion_id, unit_id) select ${criterionId}::bigint, x.id from ${each(values.readerIds)}),
      agencies as (insert into control_criterion_source (criterion_id, agency_id) select ${criterionId}::bigint, x.id from ${each(values.agencyIds)}),
      units as (insert into control_criterion_source (criterion_id, unit_id) select ${criterionId}::bigint, x.id from ${each(values.unitIds)}),
      process_types as (insert into control_criterion_process_type (criterion_id, process_type_id)
        select ${criterionId}::bigint, x.id from ${each(values.processTypeIds)})
    insert into control_criterion_document_type (criterion_id, document_type_id)
    select ${criterionId}::bigint, x.id from ${each(values.documentTypeIds)}`.execute(tx)
  return criterionId
}

/** Until it is certain that there are more. */
export const countedUpTo = 1000
/** How many of the newest processes are looked at, so that asking costs the same however many there are. */
export const lookedThrough = 50_000

/** Of the newest processes, how many the criterion would open if it were saved so. */
export async function countCovered(tx: Tx, values: Omit<CriterionValues, 'name' | 'active' | 'readerIds'>): Promise<number> {
  const list = (ids: readonly string[]) => sql`${[...ids]}::bigint[]`
  const lists = sql.join([values.agencyIds, values.unitIds, values.processTypeIds, values.documentTypeIds].map(list))
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from (select p.id, p.level, p.deleted_at from process p order by p.id desc limit ${sql.lit(lookedThrough)}) p
      where p.level = 'restricted' and p.deleted_at is null and criterion_covers(p.id, ${lists}) limit ${sql.lit(countedUpTo + 1)}) c`.execute(
    tx,
  )
  return rows[0]!.count
}
