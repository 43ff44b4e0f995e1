/** SQL of moving a file to another process (P-36). */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'

export type MoveRule = 'off' | 'protocol' | 'all'

/** Which units the installation lets move files, and whether this is one of them. */
export async function selectMayMove(tx: Tx, unitId: string): Promise<{ rule: MoveRule; isProtocol: boolean }> {
  const { rows } = await sql<{ rule: MoveRule; isProtocol: boolean }>`
    select ${settingText('document.move')} as rule,
      u.is_protocol as "isProtocol" from unit u where u.id = ${unitId}`.execute(tx)
  return rows[0] ?? { rule: 'off', isProtocol: false }
}

/** The document goes to the end of the other tree and leaves a trace where it stood. Both processes are locked. */
export async function insertMove(
  tx: Tx,
  move: { documentId: string; fromId: string; toId: string; title: string; reason: string; unitId: string; userId: string; at: Date },
): Promise<void> {
  await sql`
    insert into document_trace (process_id, position, document_id, title, to_process_id, reason, unit_id, moved_by, moved_at)
    select d.process_id, d.position, d.id, ${move.title}, ${move.toId}, ${move.reason}, ${move.unitId}, ${move.userId}, ${move.at}
    from document d where d.id = ${move.documentId} and d.process_id = ${move.fromId}`.execute(tx)
  await sql`
    update document set process_id = ${move.toId},
      position = (select coalesce(max(e.position), 0) + 1 from document e where e.process_id = ${move.toId})
    where id = ${move.documentId} and process_id = ${move.fromId}`.execute(tx)
}
