/** SQL of the lock on a process. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export async function insertLock(
  tx: Tx,
  row: { processId: string; reason: string; unitId: string; userId: string; at: Date },
): Promise<void> {
  await sql`insert into process_lock (process_id, reason, unit_id, locked_by, locked_at)
    values (${row.processId}, ${row.reason}, ${row.unitId}, ${row.userId}, ${row.at})`.execute(tx)
}

export async function deleteLock(tx: Tx, processId: string): Promise<void> {
  await sql`delete from process_lock where process_id = ${processId}`.execute(tx)
}
