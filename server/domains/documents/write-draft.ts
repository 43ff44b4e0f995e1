/** Writing: open the draft as its one writer, save over the revision you started from, leave (D-08, D-20…D-24, R-03). */

import { isDeepStrictEqual } from 'node:util'
import { parseContent } from '@lavra/contract/content/parse.ts'
import { imagesIn } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { clearSignsOf } from './attention.queries.ts'
import { openDocumentTo } from './document.door.ts'
import { type DocumentFacts, isLentToSign, whyNotEdit } from './document.policy.ts'
import { updateDocument } from './document.queries.ts'
import {
  cancelSignatures,
  type EditorRow,
  keepVersion,
  releaseEditor,
  selectDraft,
  selectEditor,
  selectStandingSigners,
  takeEditor,
  updateDraft,
} from './draft.queries.ts'
import { keepPictures, unseenPictures } from './picture.queries.ts'
import { writingSince } from './writing.rules.ts'

export const openDraft = command(contract.openDraft, {
  async run(ctx, input) {
    const { userId, unitId } = person(ctx.actor)
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotEdit, 'share')
    const other = await selectEditor(ctx.tx, document.id, writingSince(ctx.now))
    if (other && other.user_id !== userId && !input.takeOver) throw beingEdited(other)
    await takeEditor(ctx.tx, { documentId: document.id, userId, unitId, tab: input.tab, at: ctx.now })
    const draft = await selectDraft(ctx.tx, document.id)
    if (!draft) throw new Error(`document ${document.id} has no draft`)
    const signers = await selectStandingSigners(ctx.tx, document.id)
    ctx.unchanged()
    ctx.touch(`document:${document.id}`)
    return {
      number: document.number,
      title: document.title,
      processId: process.id,
      processNumber: process.number,
      header: { ...draft.header },
      body: { ...draft.body },
      footer: { ...draft.footer },
      revision: draft.revision,
      savedAt: draft.saved_at.toISOString(),
      savedBy: draft.saved_by,
      signers: signers.map((s) => s.name),
    }
  },
})

export const saveDraft = command(contract.saveDraft, {
  async prepare(_world, _actor, input) {
    const parsed = parseContent(input.body)
    if (!parsed.ok)
      throw new Refusal('content-not-valid', {
        detail: parsed.problems
          .map((p) => `${p.code} ${p.at}`)
          .slice(0, 3)
          .join('; '),
      })
    return parsed.content
  },
  async run(ctx, input, body) {
    const { userId, unitId } = person(ctx.actor)
    const { document } = await openDocumentTo(ctx, input.documentId, whyNotEdit, 'share')
    const writer = await selectEditor(ctx.tx, document.id, writingSince(ctx.now))
    if (writer && writer.tab !== input.tab) throw beingEdited(writer)
    if ((await unseenPictures(ctx.tx, ctx.actor, imagesIn(body))).length > 0) throw new Refusal('image-unknown')
    const draft = await selectDraft(ctx.tx, document.id)
    if (!draft || draft.revision !== input.baseRevision) throw new Refusal('document-changed')

    const changed = !isDeepStrictEqual(draft.body, body)
    if (changed && document.published) await undoSignatures(ctx, document, input.cancelSignatures)
    const saved = changed ? await updateDraft(ctx.tx, document.id, { baseRevision: input.baseRevision, body, userId, at: ctx.now }) : draft
    if (!saved) throw new Refusal('document-changed')
    if (changed) await keepPictures(ctx.tx, imagesIn(body), { documentId: document.id })
    await takeEditor(ctx.tx, { documentId: document.id, userId, unitId, tab: input.tab, at: ctx.now })
    if (changed) {
      ctx.record({
        kind: 'document.saved',
        processId: document.processId,
        documentId: document.id,
        data: { documentNumber: document.number, revision: saved.revision },
      })
    }
    const version = input.keep ? await keep(ctx, document, 'explicit') : saved.version
    if (!changed && version === saved.version) ctx.unchanged()
    return { revision: saved.revision, version, savedAt: (changed ? ctx.now : draft.saved_at).toISOString(), changed }
  },
})

export const closeDraft = command(contract.closeDraft, {
  async run(ctx, input) {
    // Whoever may no longer edit (it was sent meanwhile) may still leave; nothing is written for them but the end of their turn.
    const { document } = await openDocumentTo(ctx, input.documentId, () => null, 'share')
    const released = await releaseEditor(ctx.tx, document.id, input.tab)
    if (released && document.kind === 'authored' && (document.creatingUnitId === ctx.actor.unitId || isLentToSign(ctx.actor, document)))
      await keep(ctx, document, 'session')
    ctx.unchanged()
    ctx.touch(`document:${document.id}`)
    return {}
  },
})

/** The first change of a signed document cancels its signatures, after a warning that names the signers. */
async function undoSignatures(ctx: Context, document: DocumentFacts, confirmed: boolean): Promise<void> {
  const standing = await selectStandingSigners(ctx.tx, document.id)
  const signers = standing.map((s) => s.name)
  if (!confirmed) throw new Refusal('signatures-would-be-cancelled', { signers: signers.join(', ') })
  await cancelSignatures(
    ctx.tx,
    standing.map((s) => s.id),
    person(ctx.actor).userId,
    ctx.now,
  )
  await updateDocument(ctx.tx, document.id, { published_at: null })
  await clearSignsOf(ctx.tx, document.id)
  ctx.record({
    kind: 'document.signatures-cancelled',
    processId: document.processId,
    documentId: document.id,
    data: { documentNumber: document.number, title: document.title, signers },
  })
}

async function keep(ctx: Context, document: DocumentFacts, reason: 'session' | 'explicit'): Promise<number> {
  const { userId, unitId } = person(ctx.actor)
  const { version, kept } = await keepVersion(ctx.tx, document.id, { userId, unitId, at: ctx.now, reason })
  if (kept) {
    ctx.record({
      kind: 'document.version-kept',
      processId: document.processId,
      documentId: document.id,
      data: { documentNumber: document.number, version },
    })
  }
  return version
}

function beingEdited(editor: EditorRow): Refusal {
  return new Refusal('being-edited', { name: editor.name, since: editor.since.toISOString() })
}
