/** Put another file in the place of a document's (D-13), as long as nobody outside its unit has seen it. The old bytes stay. */
import * as contract from '@lavra/contract/document-files.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { openDocument, openDocumentTo } from './document.door.ts'
import { whyNotReplaceFile } from './document.policy.ts'
import { upsertFile } from './document.queries.ts'
import { type TakenIn, takeInUpload } from './files/take-in-upload.ts'
import { selectCurrentFile, updateFile } from './replace.queries.ts'
import { throwAway } from './throw-away.ts'

export const replaceFile = command(contract.replaceFile, {
  async prepare(world: World, actor, input): Promise<TakenIn | null> {
    const isDone = await world.db.transaction().execute(async (tx) => {
      const { document, process } = await openDocument({ tx, actor }, input.documentId)
      if ((await selectCurrentFile(tx, document.id))?.uploadId === input.uploadId) return true
      refuseIf(whyNotReplaceFile(actor, document, process), { unit: document.creatingUnitCode })
      return false
    })
    return isDone ? null : takeInUpload(world, input.uploadId, person(actor).userId)
  },
  async run(ctx, input, file) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, () => null)
    const before = await selectCurrentFile(ctx.tx, document.id)
    if (before?.uploadId === input.uploadId) {
      ctx.unchanged()
      return {}
    }
    refuseIf(whyNotReplaceFile(ctx.actor, document, process), { unit: document.creatingUnitCode })
    if (!file || !before) throw new Refusal('upload-not-found')
    if (before.sha256 !== input.replaces) throw new Refusal('file-changed', { name: before.by })
    if (before.sha256 === file.sha256) throw new Refusal('file-is-the-same')
    await upsertFile(ctx.tx, { sha256: file.sha256, size: file.size, mime: file.mime, at: ctx.now })
    await throwAway(ctx, { documentId: document.id, cause: 'replaced', file: { sha256: before.sha256, name: before.name } })
    await updateFile(ctx.tx, document.id, { sha256: file.sha256, name: file.name, uploadId: input.uploadId })
    ctx.record({
      kind: 'document.file-replaced',
      processId: process.id,
      documentId: document.id,
      data: {
        documentNumber: document.number,
        title: document.title,
        fileName: file.name,
        sha256: file.sha256,
        size: file.size,
        wasFileName: before.name,
        wasSha256: before.sha256,
        wasSize: Number(before.size),
      },
    })
    return {}
  },
})
