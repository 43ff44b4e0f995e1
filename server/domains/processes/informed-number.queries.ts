/** SQL of numbers informed by hand. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'

export interface InformingRow {
  rule: string
  masks: string
  isProtocol: boolean
  agencyMask: string
}

/** What the installation decided, and what the unit is. */
export async function selectInforming(tx: Tx, unitId: string): Promise<InformingRow> {
  const { rows } = await sql<InformingRow>`
    select ${settingText('number.informed')} as rule, ${settingText('number.masks')} as masks, u.is_protocol as "isProtocol", g.number_mask as "agencyMask"
    from unit u join agency g on g.id = u.agency_id where u.id = ${unitId}`.execute(tx)
  return rows[0]!
}

/** @returns the day of filing as it was told; null when the number was generated here. */
export async function selectFiledOn(tx: Tx, processId: string): Promise<string | null> {
  const { rows } = await sql<{ filed_on: string | null }>`select filed_on::text as filed_on from process where id = ${processId}`.execute(
    tx,
  )
  return rows[0]?.filed_on ?? null
}

export async function updateNumber(tx: Tx, row: { processId: string; number: string; digits: string; filedOn: string }): Promise<void> {
  await sql`update process set number = ${row.number}, digits = ${row.digits}, filed_on = ${row.filedOn} where id = ${row.processId}`.execute(
    tx,
  )
}
