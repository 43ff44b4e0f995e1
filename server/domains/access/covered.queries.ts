/**
 * What a criterion of internal control covers (A-13), as conditions on a restricted row of `process` under the alias `p`. They are evaluated
 * whenever somebody asks, over tables of a few rows: nothing is worked out beforehand, so nothing lags behind (decision 0024).
 */
import { type RawBuilder, sql } from 'kysely'

/** Four lists of ids, each as a select of one column `id`. */
export interface CriterionParts {
  agencies: RawBuilder<unknown>
  units: RawBuilder<unknown>
  processTypes: RawBuilder<unknown>
  documentTypes: RawBuilder<unknown>
}

/**
 * An empty list asks for nothing. With types of document the process must hold one of them, made where the criterion says and published:
 * that there is a draft must not show.
 */
export function coveredBy({ agencies, units, processTypes, documentTypes }: CriterionParts): RawBuilder<boolean> {
  const holds = (list: RawBuilder<unknown>, id: RawBuilder<unknown>) => sql`exists (select from (${list}) l where l.id = ${id})`
  const none = (list: RawBuilder<unknown>) => sql`not exists (${list})`
  const madeIn = (unit: RawBuilder<unknown>, agency: RawBuilder<unknown>) =>
    sql`(${holds(units, unit)} or ${holds(agencies, agency)} or (${none(units)} and ${none(agencies)}))`
  return sql<boolean>`((${holds(processTypes, sql`p.type_id`)} or ${none(processTypes)})
    and ${madeIn(sql`p.creating_unit_id`, sql`p.agency_id`)}
    and (${none(documentTypes)} or exists (
      select from document o join unit ou on ou.id = o.creating_unit_id
      where o.process_id = p.id and o.published_at is not null and o.deleted_at is null and ${holds(documentTypes, sql`o.type_id`)}
        and ${madeIn(sql`o.creating_unit_id`, sql`ou.agency_id`)})))`
}

/** Of the criterion under the alias `c`. */
const kept: CriterionParts = {
  agencies: sql`select s.agency_id as id from control_criterion_source s where s.criterion_id = c.id and s.agency_id is not null`,
  units: sql`select s.unit_id as id from control_criterion_source s where s.criterion_id = c.id and s.unit_id is not null`,
  processTypes: sql`select t.process_type_id as id from control_criterion_process_type t where t.criterion_id = c.id`,
  documentTypes: sql`select t.document_type_id as id from control_criterion_document_type t where t.criterion_id = c.id`,
}

/** Whether some criterion lets the unit read the restricted process. For a unit without any this is one look into an index. */
export function controlledBy(unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from control_criterion_reader k join control_criterion c on c.id = k.criterion_id
    where k.unit_id = ${unit} and c.active and ${coveredBy(kept)})`
}

/** The units that read the process by a criterion, with its name, as JSON; of what is not restricted, none. */
export const readersByCriterion = sql<{ unitId: string; id: string; name: string }[]>`case when p.level = 'restricted' then coalesce((
  select json_agg(json_build_object('unitId', k.unit_id::text, 'id', c.id::text, 'name', c.name) order by c.id)
  from control_criterion c join control_criterion_reader k on k.criterion_id = c.id
  where c.active and ${coveredBy(kept)}), '[]') else '[]' end`
