/** Change a document's registration (D-30) or access level, delete it (D-27), cancel it (D-29). */
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requireLevel } from '../access/index.ts'
import { recomputeLevel, selectAllowedLevels, unknownAmong } from '../processes/index.ts'
import { openDocumentTo } from './document.door.ts'
import { whyNotCancel, whyNotChangeDocument, whyNotChangeDocumentLevel, whyNotDelete } from './document.policy.ts'
import { deleteDocumentParties, insertDocumentParties, updateDocument } from './document.queries.ts'

export const changeDocument = command(contract.changeDocument, {
  async run(ctx, input) {
    const { document } = await openDocumentTo(ctx, input.documentId, whyNotChangeDocument)
    const lists = {
      interested: input.interestedIds,
      recipient: input.recipientIds,
      sender: input.senderId === undefined ? undefined : input.senderId === null ? [] : [input.senderId],
    }
    const given = Object.entries(lists).flatMap(([role, ids]) => (ids ? [{ role: role as keyof typeof lists, ids }] : []))
    if (
      (
        await unknownAmong(
          ctx.tx,
          'contact',
          given.flatMap((g) => g.ids),
        )
      ).length > 0
    )
      throw new Refusal('contact-unknown')
    await deleteDocumentParties(
      ctx.tx,
      document.id,
      given.map((g) => g.role),
    )
    await insertDocumentParties(ctx.tx, document.id, given)
    const texts = {
      ...(input.description === undefined ? {} : { description: input.description }),
      ...(input.treeName === undefined ? {} : { tree_name: input.treeName }),
    }
    if (Object.keys(texts).length > 0) await updateDocument(ctx.tx, document.id, texts)
    const fields = [...Object.keys(texts), ...given.map((g) => g.role)]
    if (fields.length === 0) ctx.unchanged()
    else {
      ctx.record({
        kind: 'document.data-changed',
        processId: document.processId,
        documentId: document.id,
        data: { documentNumber: document.number, title: document.title, fields },
      })
    }
    return {}
  },
})

export const changeDocumentLevel = command(contract.changeDocumentLevel, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotChangeDocumentLevel)
    const { basisName } = await requireLevel(ctx.tx, {
      level: input.level,
      legalBasisId: input.legalBasisId,
      allowed: await selectAllowedLevels(ctx.tx, process.id),
    })
    await updateDocument(ctx.tx, document.id, { local_level: input.level, legal_basis_id: input.legalBasisId })
    await recomputeLevel(ctx.tx, process.id)
    ctx.record({
      kind: 'document.level-changed',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title, from: document.localLevel, to: input.level, basis: basisName },
    })
    for (const unit of process.units) ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})

export const deleteDocument = command(contract.deleteDocument, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotDelete)
    await updateDocument(ctx.tx, document.id, { deleted_at: ctx.now })
    await recomputeLevel(ctx.tx, process.id)
    ctx.record({
      kind: 'document.deleted',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title },
    })
    return {}
  },
})

export const cancelDocument = command(contract.cancelDocument, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotCancel)
    await updateDocument(ctx.tx, document.id, {
      cancelled_at: ctx.now,
      cancelled_by: person(ctx.actor).userId,
      cancel_reason: input.reason,
    })
    ctx.record({
      kind: 'document.cancelled',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title, reason: input.reason },
    })
    return {}
  },
})
