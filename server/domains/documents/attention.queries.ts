/** SQL of attention signs (P-49): raised in every unit that has the process before its eyes, taken away at the first opening there. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'

export type AttentionCause = 'included' | 'signed' | 'moved'

/** Where the process is open or followed, but not in the unit whose document it is. @returns those units. */
export async function raiseSigns(
  tx: Tx,
  sign: { processId: string; documentId: string; ofUnitId: string; cause: AttentionCause; at: Date },
): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    insert into attention_sign (unit_id, process_id, document_id, cause, since)
    select w.unit_id, ${sign.processId}, ${sign.documentId}, ${sign.cause}, ${sign.at} from (
      select unit_id from process_unit where process_id = ${sign.processId} and state <> 'concluded'
      union select unit_id from follow_up where process_id = ${sign.processId}) w
    where w.unit_id <> ${sign.ofUnitId}
    on conflict (unit_id, process_id, document_id) do update set cause = excluded.cause, since = excluded.since
    returning unit_id`.execute(tx)
  return rows.map((row) => row.unit_id)
}

/**
 * Where the installation wants it so, only the opening of the person it is assigned to counts, as long as there is one.
 * @returns how many signs there were.
 */
export async function clearSigns(tx: Tx, seen: { processId: string; unitId: string; userId: string }): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from attention_sign where unit_id = ${seen.unitId} and process_id = ${seen.processId}
      and not exists (select from process_unit w
        where w.process_id = ${seen.processId} and w.unit_id = ${seen.unitId} and w.state = 'open' and w.assignee_id <> ${seen.userId}
          and ${settingText('attention.assignee-only')} = 'true')`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** What is gone or a draft again calls for nobody's attention. */
export async function clearSignsOf(tx: Tx, documentId: string): Promise<void> {
  await sql`delete from attention_sign where document_id = ${documentId}`.execute(tx)
}
