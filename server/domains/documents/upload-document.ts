/** Include a file (registrar documento externo, D-12): finished upload → inspected → stored under its SHA-256 → document. */
import * as contract from '@lavra/contract/documents.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { openProcess, openProcessTo, type ProcessFacts, whyNotInclude } from '../processes/index.ts'
import { raiseAttention } from './attention.ts'
import { insertDocument, insertDocumentParties, selectByUpload, upsertFile } from './document.queries.ts'
import { type TakenIn, takeInUpload } from './files/take-in-upload.ts'
import { included, requireRegistration } from './include.ts'
import { selectDocumentTypes } from './type.queries.ts'

export const uploadDocument = command(contract.uploadDocument, {
  async prepare(world: World, actor: Actor, input): Promise<TakenIn | null> {
    const { userId } = person(actor)
    const used = await world.db.transaction().execute(async (tx) => {
      const process = await openProcess({ tx, actor }, input.processId)
      const before = await selectByUpload(tx, input.uploadId, process.id, userId)
      if (!before) refuseIf(whyNotUpload(actor, process))
      return before !== null
    })
    return used ? null : takeInUpload(world, input.uploadId, userId)
  },
  async run(ctx, input, file) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, () => null)
    const before = await selectByUpload(ctx.tx, input.uploadId, process.id, userId)
    if (before) {
      ctx.unchanged()
      return { documentId: before.id, number: before.number }
    }
    refuseIf(whyNotUpload(ctx.actor, process))
    if (!file) throw new Refusal('upload-not-found')
    const [type] = await selectDocumentTypes(ctx.tx, { text: '', for: 'uploaded', unitId: null, activeOnly: true, id: input.typeId })
    if (!type) throw new Refusal('document-type-unknown')
    if (type.numbering === 'informed' && !input.typeNumber) throw new Refusal('type-number-missing')
    if (input.documentDate > dayIn(ctx.actor.timeZone, ctx.now)) throw new Refusal('date-in-future')
    const senders = input.senderId ? [input.senderId] : []
    await requireRegistration(ctx, process, input, [...input.interestedIds, ...senders])
    await upsertFile(ctx.tx, { sha256: file.sha256, size: file.size, mime: file.mime, at: ctx.now })
    const document = await insertDocument(ctx.tx, {
      processId: process.id,
      kind: 'uploaded',
      typeId: type.id,
      typeNumber: input.typeNumber || null,
      treeName: input.treeName,
      description: input.description,
      unitId,
      userId,
      at: ctx.now,
      documentDate: input.documentDate,
      level: input.level,
      legalBasisId: input.legalBasisId,
      file: { sha256: file.sha256, name: file.name, source: input.source, uploadId: input.uploadId },
    })
    await insertDocumentParties(
      ctx.tx,
      document.id,
      [
        { role: 'interested', ids: input.interestedIds },
        { role: 'sender', ids: senders },
      ],
      unitId,
    )
    const title = [type.name, input.typeNumber, input.treeName].filter(Boolean).join(' ')
    ctx.record({
      kind: 'document.uploaded',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title, fileName: file.name, sha256: file.sha256, size: file.size },
    })
    await included(ctx, process, input.level)
    await raiseAttention(ctx, { processId: process.id, documentId: document.id, ofUnitId: unitId, cause: 'included' })
    return { documentId: document.id, number: document.number }
  },
})

function whyNotUpload(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'document.upload') ? whyNotInclude(actor, process) : 'may-not-include'
}
