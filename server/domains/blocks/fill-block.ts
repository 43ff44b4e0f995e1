/** What is put into a block and taken out of it: processes, or documents to be signed (B-01, B-03, B-06). */
import * as contract from '@lavra/contract/block-items.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { createDocument, type DocumentFacts, openDocument, whyNotPutDocumentInBlock } from '../documents/index.ts'
import { openProcessTo, whyNotPutInBlock } from '../processes/index.ts'
import { openBlockTo } from './block.door.ts'
import { type BlockFacts, whyNotChangeBlock, whyNotKeepBlocks, whyNotTakeDocuments, whyNotTakeProcesses } from './blocks.policy.ts'
import { deleteItem, insertItem } from './item.queries.ts'
import { release } from './release-block.ts'

export const includeInBlock = command(contract.includeInBlock, {
  async run(ctx, { processId, blockId }) {
    const { userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotPutInBlock)
    const block = await openBlockTo(ctx, blockId, whyNotTakeProcesses)
    if (await insertItem(ctx.tx, { blockId, processId: process.id, documentId: null, userId, at: ctx.now }))
      ctx.record({
        kind: block.kind === 'meeting' ? 'block.meeting-included' : 'block.process-included',
        processId: process.id,
        data: { blockNumber: blockId },
      })
    else ctx.unchanged()
    return {}
  },
})

/** Wherever the process is by now: it was the unit's to include, so it is the unit's to take out. */
export const removeFromBlock = command(contract.removeFromBlock, {
  async run(ctx, { processId, blockId }) {
    const process = await openProcessTo(ctx, processId, whyNotKeepBlocks)
    const block = await openBlockTo(ctx, blockId, whyNotChangeBlock)
    if (await deleteItem(ctx.tx, blockId, { processId: process.id, documentId: null }))
      ctx.record({
        kind: block.kind === 'meeting' ? 'block.meeting-removed' : 'block.process-removed',
        processId: process.id,
        data: { blockNumber: blockId },
      })
    else ctx.unchanged()
    return {}
  },
})

export const includeDocuments = command(contract.includeDocuments, {
  async run(ctx, { processId, blockId, documentIds, release: atOnce }) {
    const { userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotKeepBlocks)
    const block = await openBlockTo(ctx, blockId, whyNotTakeDocuments)
    let included = 0
    for (const documentId of [...new Set(documentIds)]) {
      const { document } = await openDocument(ctx, documentId)
      if (document.processId !== process.id) throw new Refusal('document-not-found')
      refuseIf(whyNotPutDocumentInBlock(ctx.actor, document, process))
      if (await putDocument(ctx, block, document, userId)) included++
    }
    if (atOnce) await release(ctx, block)
    else if (included === 0) ctx.unchanged()
    return { included }
  },
})

/** Says so in the history. @returns whether it was not in the block before. */
async function putDocument(ctx: Context, block: BlockFacts, document: DocumentFacts, userId: string): Promise<boolean> {
  const { id: documentId, processId, number: documentNumber, title } = document
  if (!(await insertItem(ctx.tx, { blockId: block.id, processId, documentId, userId, at: ctx.now }))) return false
  ctx.record({ kind: 'block.document-included', processId, documentId, data: { blockNumber: block.id, documentNumber, title } })
  return true
}

/** A document is made and put into a signature block: both or neither, so that a batch leaves no draft lying outside (P-37). */
export const createDocumentInBlock = command(contract.createDocumentInBlock, {
  async run(ctx, { blockId, ...input }) {
    const { userId } = person(ctx.actor)
    const made = await createDocument.run(ctx, input, undefined)
    const block = await openBlockTo(ctx, blockId, whyNotTakeDocuments)
    const { document, process } = await openDocument(ctx, made.documentId)
    refuseIf(whyNotPutDocumentInBlock(ctx.actor, document, process))
    await putDocument(ctx, block, document, userId)
    return made
  },
})

export const removeDocument = command(contract.removeDocument, {
  async run(ctx, { blockId, documentId }) {
    const { document, process } = await openDocument(ctx, documentId)
    await openBlockTo(ctx, blockId, whyNotChangeBlock)
    if (await deleteItem(ctx.tx, blockId, { processId: process.id, documentId }))
      ctx.record({
        kind: 'block.document-removed',
        processId: process.id,
        documentId,
        data: { blockNumber: blockId, documentNumber: document.number, title: document.title },
      })
    else ctx.unchanged()
    return {}
  },
})
