/** What the units keep about a document goes with it when it is moved to another process (P-36). */
import type { Tx } from '../../kernel/db.ts'
import { carryAcknowledgements, carryComments, carryFavorites } from './carry.queries.ts'

export async function carryNotes(tx: Tx, move: { documentId: string; fromProcessId: string; toProcessId: string }): Promise<void> {
  await carryComments(tx, move)
  await carryAcknowledgements(tx, move)
  await carryFavorites(tx, move)
}
