/** SQL of what a protocol unit has to know before it includes a file (P-16). The door was asked before. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { PassedUnit } from './protocol-inclusion.rules.ts'

export interface PassedUnitRow extends PassedUnit {
  name: string
  agencyCode: string
  since: Date
}

/** `lock`: the units stay active until the end. One in which it is open stands first, then the latest. */
export async function selectUnitsOf(tx: Tx, processId: string, lock: boolean): Promise<PassedUnitRow[]> {
  const { rows } = await sql<PassedUnitRow>`
    select u.id, u.code, u.name, g.code as "agencyCode", w.state, u.active and g.active as active,
      coalesce(w.concluded_at, w.opened_at) as since
    from process_unit w join unit u on u.id = w.unit_id join agency g on g.id = u.agency_id
    where w.process_id = ${processId} order by w.state = 'concluded', w.last_activity_at desc, u.code ${lock ? sql`for share of u` : sql``}`.execute(
    tx,
  )
  return rows
}

export async function selectInclusion(
  tx: Tx,
  processId: string,
): Promise<{ type: string; levels: AccessLevel[]; legalBasisId: string | null }> {
  const { rows } = await sql<{ type: string; levels: AccessLevel[]; legalBasisId: string | null }>`
    select t.name as type, t.levels::text[] as levels, p.legal_basis_id as "legalBasisId"
    from process p join process_type t on t.id = p.type_id where p.id = ${processId}`.execute(tx)
  return rows[0]!
}
