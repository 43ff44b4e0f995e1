/** A file that was inspected becomes a document of an opened process: what including by its own unit and by a protocol unit have in common. */
import type { uploadDocument } from '@lavra/contract/documents.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import type { Context } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { ProcessFacts } from '../processes/index.ts'
import { insertDocument, insertDocumentParties, upsertFile } from './document.queries.ts'
import type { TakenIn } from './files/take-in-upload.ts'
import { requireRegistration } from './include.ts'
import { selectDocumentTypes } from './type.queries.ts'

export type UploadInput = Omit<Input<typeof uploadDocument>, 'processId'>

export async function becomeDocument(
  ctx: Context,
  process: ProcessFacts,
  input: UploadInput,
  file: TakenIn | null,
): Promise<{ id: string; number: string }> {
  const { unitId, userId } = person(ctx.actor)
  if (!file) throw new Refusal('upload-not-found')
  const [type] = await selectDocumentTypes(ctx.tx, { text: '', for: 'uploaded', unitId: null, activeOnly: true, id: input.typeId })
  if (!type) throw new Refusal('document-type-unknown')
  if (type.numbering === 'informed' && !input.typeNumber) throw new Refusal('type-number-missing')
  if (input.documentDate > dayIn(ctx.actor.timeZone, ctx.now)) throw new Refusal('date-in-future')
  const senders = input.senderId ? [input.senderId] : []
  const { legalBasisId, degree } = await requireRegistration(ctx, process, input, [...input.interestedIds, ...senders])
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
    legalBasisId,
    degree,
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
  return document
}
