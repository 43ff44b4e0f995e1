/** SQL of what goes with a document to another process. That its old process was acknowledged through it stays said there. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

interface Move {
  documentId: string
  fromProcessId: string
  toProcessId: string
}

export async function carryComments(tx: Tx, { documentId, fromProcessId, toProcessId }: Move): Promise<void> {
  await sql`update comment set process_id = ${toProcessId} where process_id = ${fromProcessId} and document_id = ${documentId}`.execute(tx)
}

export async function carryAcknowledgements(tx: Tx, { documentId, fromProcessId, toProcessId }: Move): Promise<void> {
  await sql`update acknowledgement set process_id = ${toProcessId} where process_id = ${fromProcessId} and document_id = ${documentId}`.execute(
    tx,
  )
}

export async function carryFavorites(tx: Tx, { documentId, toProcessId }: Move): Promise<void> {
  await sql`update favorite set process_id = ${toProcessId} where document_id = ${documentId}`.execute(tx)
}
