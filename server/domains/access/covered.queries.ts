/**
 * What the criteria of internal control cover, as conditions on a restricted row of `process` under the alias `p`. They are evaluated
 * whenever somebody asks, over tables of a few rows: nothing is worked out beforehand, so nothing lags behind (decision 0024). The rule
 * itself is `criterion_covers` in the database.
 */
import { type RawBuilder, sql } from 'kysely'

/** Whether some criterion lets the unit read the restricted process. For a unit without any this is one look into an index. */
export function controlledBy(unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from control_criterion_reader k join control_criterion c on c.id = k.criterion_id
    where k.unit_id = ${unit} and c.active and criterion_reads(c.id, p.id))`
}

/** The units that read the process by a criterion, with its name, as JSON; of what is not restricted, none. */
export const readersByCriterion = sql<{ unitId: string; id: string; name: string }[]>`case when p.level = 'restricted' then coalesce((
  select json_agg(json_build_object('unitId', k.unit_id::text, 'id', c.id::text, 'name', c.name) order by c.id)
  from control_criterion c join control_criterion_reader k on k.criterion_id = c.id
  where c.active and criterion_reads(c.id, p.id)), '[]') else '[]' end`
