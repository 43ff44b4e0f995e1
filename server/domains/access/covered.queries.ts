/**
 * What a criterion of internal control covers (A-13), as conditions on a restricted row of `process` under the alias `p`. They are evaluated
 * whenever somebody asks, over tables of a few rows: nothing is worked out beforehand, so nothing lags behind (decision 0024).
 */
import { type RawBuilder, sql } from 'kysely'

/** Four lists of ids, each an array of bigint. */
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
  const madeIn = (unit: RawBuilder<unknown>, agency: RawBuilder<unknown>) =>
    sql`((${agencies} = '{}' and ${units} = '{}') or ${unit} = any(${units}) or ${agency} = any(${agencies}))`
  return sql<boolean>`((${processTypes} = '{}' or p.type_id = any(${processTypes}))
    and ${madeIn(sql`p.creating_unit_id`, sql`p.agency_id`)}
    and (${documentTypes} = '{}' or exists (
      select from document o join unit ou on ou.id = o.creating_unit_id
      where o.process_id = p.id and o.published_at is not null and o.deleted_at is null and o.type_id = any(${documentTypes})
        and ${madeIn(sql`o.creating_unit_id`, sql`ou.agency_id`)})))`
}

/** Of the criterion under the alias `c`. */
const kept: CriterionParts = {
  agencies: sql`c.agency_ids`,
  units: sql`c.unit_ids`,
  processTypes: sql`c.process_type_ids`,
  documentTypes: sql`c.document_type_ids`,
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
