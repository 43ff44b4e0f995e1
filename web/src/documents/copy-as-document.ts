/** A person's text beside the one that somebody else saved: a second draft of the same type in the same process. */
import type { Content } from '@lavra/contract/content/model.ts'
import { closeDraft, createDocument, openDraft, saveDraft } from '@lavra/contract/documents.ts'
import { listLegalBases } from '@lavra/contract/processes.ts'
import { ApiError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { sentOf } from '../processes/level-choice.ts'
import type { ShownDocument } from './viewer/address.ts'
import { writerName } from './writer-tab.ts'

/** Rejects when the copy could not be made; then nothing may replace the text on the screen. */
export async function copyAsDocument(document: ShownDocument | null, content: Content): Promise<string> {
  if (!document) throw new ApiError('no-connection', 0)
  const { asked } = await call(listLegalBases, {})
  const { documentId, number } = await call(createDocument, {
    processId: document.processId,
    typeId: document.type.id,
    typeNumber: document.typeNumber ?? '',
    description: document.description,
    treeName: `${document.treeName} (cópia de ${document.number})`.trim().slice(-50),
    interestedIds: document.interested.map(({ id }) => id),
    recipientIds: document.recipients.map(({ id }) => id),
    ...sentOf({ level: document.level, legalBasisId: document.legalBasis?.id ?? null, degree: document.degree }, asked),
  })
  const here = { documentId, tab: writerName() }
  const { revision } = await call(openDraft, here)
  await call(saveDraft, { ...here, baseRevision: revision, body: content as unknown as Record<string, unknown>, keep: true })
  await call(closeDraft, here)
  return number
}
