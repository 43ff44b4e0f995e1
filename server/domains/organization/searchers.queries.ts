/** SQL of which agencies find what is of an agency by searching. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** Of the agency under the alias or name `of`, as a column. */
export const searchersOf = (of: RawBuilder<unknown>) => sql<{ id: string; code: string; name: string }[]>`
  coalesce((select json_agg(json_build_object('id', o.id::text, 'code', o.code, 'name', o.name) order by o.code)
    from agency_searcher y join agency o on o.id = y.searcher_id where y.agency_id = ${of}), '[]')`

async function selectCodes(tx: Tx, agencyId: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select o.code from agency_searcher y join agency o on o.id = y.searcher_id where y.agency_id = ${agencyId} order by o.code`.execute(tx)
  return rows.map(({ code }) => code)
}

/** One that was deactivated since may stay. @returns the codes before and after. */
export async function replaceSearchers(tx: Tx, agencyId: string, wished: readonly string[]): Promise<{ from: string[]; to: string[] }> {
  const ids = [...wished]
  const from = await selectCodes(tx, agencyId)
  await sql`delete from agency_searcher where agency_id = ${agencyId} and searcher_id <> all(${ids}::bigint[])`.execute(tx)
  await sql`
    insert into agency_searcher (agency_id, searcher_id)
    select ${agencyId}, o.id from agency o where o.id = any(${ids}::bigint[]) and o.active
    on conflict do nothing`.execute(tx)
  return { from, to: await selectCodes(tx, agencyId) }
}
