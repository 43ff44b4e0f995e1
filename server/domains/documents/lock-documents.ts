/** When the pen turns black: the first view by another unit, an external view, sending, concluding. */
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { markReceived, openProcessTo, unitState } from '../processes/index.ts'
import { openDocument, openDocumentTo } from './document.door.ts'
import { lockPublished, unlockUnseen, updateSeenOutside } from './document.queries.ts'
import { lockSeen, updateAllSeenOutside } from './seen.queries.ts'

type Cause = 'viewed' | 'external' | 'sent' | 'concluded'

/** Locks the signed documents and files of a process, or one of them. @returns the numbers of those that were still unlocked. */
export async function lockSignedDocuments(
  ctx: Context,
  which: { processId: string; documentId?: string; onlyOfUnit?: string; cause: Cause },
): Promise<string[]> {
  const documentNumbers = await lockPublished(
    ctx.tx,
    { processId: which.processId, documentId: which.documentId ?? null, onlyOfUnit: which.onlyOfUnit ?? null },
    ctx.now,
  )
  if (documentNumbers.length === 0) return []
  ctx.record({ kind: 'documents.locked', processId: which.processId, data: { documentNumbers, cause: which.cause } })
  return documentNumbers
}

/** The other way, when a sending is called back: only what it locked itself and nobody outside saw (architecture, section 24). */
export async function unlockAfterRecall(ctx: Context, processId: string, numbers: readonly string[], lockedAt: Date): Promise<void> {
  const documentNumbers = await unlockUnseen(ctx.tx, processId, numbers, lockedAt)
  if (documentNumbers.length > 0) ctx.record({ kind: 'documents.unlocked', processId, data: { documentNumbers } })
}

/** @returns whether anything changed: the first look from outside, and the pen that it turned black. */
export async function seenOutside(
  ctx: Context,
  which: { processId: string; documentId: string; cause: 'viewed' | 'external' },
): Promise<boolean> {
  const isFirst = await updateSeenOutside(ctx.tx, which.documentId, ctx.now)
  const locked = await lockSignedDocuments(ctx, which)
  if (isFirst && locked.length === 0) ctx.record({ kind: 'document.seen-outside', ...which, data: { cause: which.cause } })
  return isFirst || locked.length > 0
}

/** Opening registers the receipt of an unread process (P-09) and, from another unit, turns the pen black (D-22). Harmless the second time. */
export const recordView = command(contract.recordView, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const seen = await openDocument(ctx, input.documentId)
    const unread = unitState(seen.process, unitId)?.state === 'open' && !unitState(seen.process, unitId)?.receivedAt
    const outside =
      seen.document.published && seen.document.creatingUnitId !== unitId && !(seen.document.locked && seen.document.seenOutside)
    if (!unread && !outside) {
      ctx.unchanged()
      return {}
    }
    const { document, process } = await openDocumentTo(ctx, input.documentId, () => null)
    const received = unread && (await markReceived(ctx.tx, process.id, unitId, userId, ctx.now))
    if (received) {
      ctx.record({ kind: 'process.received', processId: process.id, data: {} })
      ctx.touch(`desk:${unitId}`)
    }
    const changed = outside && (await seenOutside(ctx, { processId: process.id, documentId: document.id, cause: 'viewed' }))
    if (!received && !changed) ctx.unchanged()
    return {}
  },
})

/** The same for many documents at once, as in a file of the whole process; each has passed its door, `foreignIds` were made by other units. */
export async function recordViews(ctx: Context, processId: string, foreignIds: readonly string[]): Promise<void> {
  const { unitId, userId } = person(ctx.actor)
  const process = await openProcessTo(ctx, processId, () => null)
  const here = unitState(process, unitId)
  if (here?.state === 'open' && !here.receivedAt && (await markReceived(ctx.tx, processId, unitId, userId, ctx.now))) {
    ctx.record({ kind: 'process.received', processId, data: {} })
    ctx.touch(`desk:${unitId}`)
  }
  if (foreignIds.length === 0) return
  const first = await updateAllSeenOutside(ctx.tx, foreignIds, ctx.now)
  const locked = await lockSeen(ctx.tx, foreignIds, ctx.now)
  if (locked.length > 0) ctx.record({ kind: 'documents.locked', processId, data: { documentNumbers: locked, cause: 'viewed' } })
  for (const { id, number } of first)
    if (!locked.includes(number)) ctx.record({ kind: 'document.seen-outside', processId, documentId: id, data: { cause: 'viewed' } })
}
