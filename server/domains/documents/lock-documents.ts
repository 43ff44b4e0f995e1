/** When the pen turns black: the first view by another unit, an external view, sending, concluding. */
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { markReceived, unitState } from '../processes/index.ts'
import { openDocument, openDocumentTo } from './document.door.ts'
import { lockPublished } from './document.queries.ts'

type Cause = 'viewed' | 'external' | 'sent' | 'concluded'

/** Locks the signed documents and files of a process, or one of them. @returns whether anything was still unlocked. */
export async function lockSignedDocuments(
  ctx: Context,
  which: { processId: string; documentId?: string; onlyOfUnit?: string; cause: Cause },
): Promise<boolean> {
  const documentNumbers = await lockPublished(
    ctx.tx,
    { processId: which.processId, documentId: which.documentId ?? null, onlyOfUnit: which.onlyOfUnit ?? null },
    ctx.now,
  )
  if (documentNumbers.length === 0) return false
  ctx.record({ kind: 'documents.locked', processId: which.processId, data: { documentNumbers, cause: which.cause } })
  return true
}

/** Opening registers the receipt of an unread process (P-09) and, from another unit, turns the pen black (D-22). Harmless the second time. */
export const recordView = command(contract.recordView, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const seen = await openDocument(ctx, input.documentId)
    const unread = unitState(seen.process, unitId)?.state === 'open' && !unitState(seen.process, unitId)?.receivedAt
    const locks = seen.document.published && !seen.document.locked && seen.document.creatingUnitId !== unitId
    if (!unread && !locks) {
      ctx.unchanged()
      return {}
    }
    const { document, process } = await openDocumentTo(ctx, input.documentId, () => null)
    const received = unread && (await markReceived(ctx.tx, process.id, unitId, userId, ctx.now))
    if (received) {
      ctx.record({ kind: 'process.received', processId: process.id, data: {} })
      ctx.touch(`desk:${unitId}`)
    }
    const locked = locks && (await lockSignedDocuments(ctx, { processId: process.id, documentId: document.id, cause: 'viewed' }))
    if (!received && !locked) ctx.unchanged()
    return {}
  },
})
