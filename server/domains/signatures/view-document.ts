/** The content of an authored document for the eye and for paper: the draft, or the frozen page with its stamps (D-40). */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentPage } from '@lavra/contract/content/model.ts'
import * as contract from '@lavra/contract/documents.ts'
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import type { Reader } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { openDocument, recordView, renderPage, selectDraft } from '../documents/index.ts'
import { sha256 } from './evidence/canonical.ts'
import { stampsOf } from './evidence/stamp.ts'
import { stampHtml } from './evidence/stamp-html.ts'
import { pageOf, renderPdf, verifyPage } from './rendition.ts'
import { type ShownRow, selectFrozen, selectShown, selectSignatures } from './signature.queries.ts'

export interface Presented {
  page: DocumentPage
  shown: ShownRow
  version: number
  draft: boolean
  date: Date
  /** Signatures in force, oldest first. */
  records: SignatureRecord[]
}

/** What there is to show of a document whose door has been passed. */
export async function presented(db: Reader, documentId: string): Promise<Presented> {
  const shown = await selectShown(db, documentId)
  const signatures = (await selectSignatures(db, documentId)).filter((s) => !s.cancelled)
  const last = signatures.at(-1)
  if (shown.published && last) {
    const frozen = await selectFrozen(db, documentId, last.record.document.version)
    if (!frozen) throw new Error(`signed document ${documentId} has no frozen content`)
    // Nothing is shown under a signature that was not signed: better a failure with an incident than a changed text.
    if (sha256(frozen.canonical) !== last.record.digests.canonical)
      throw new Error(`the frozen content of document ${documentId} was changed`)
    const records = signatures.map((s) => s.record)
    return { page: pageOf(frozen.canonical), shown, version: frozen.version, draft: false, date: new Date(last.record.signedAt), records }
  }
  const draft = await selectDraft(db as Parameters<typeof selectDraft>[0], documentId)
  if (!draft) throw new Refusal('not-authored')
  const { header, body, footer } = draft
  return {
    page: { schema: 'lavra-document/1', header, body, footer },
    shown,
    version: draft.version,
    draft: true,
    date: draft.saved_at,
    records: [],
  }
}

export async function presentHtml(world: World, content: Presented): Promise<string> {
  const stampsHtml = content.records.length > 0 ? stampHtml(await stampsOf(content.records, verifyPage(world.publicUrl))) : undefined
  return renderPage(content.page, { title: content.shown.title, ...(stampsHtml ? { stampsHtml } : {}) })
}

/** The presentation copy: the same pages with the signatures behind; kept under a name made of everything it shows. */
export async function presentPdf(world: World, content: Presented): Promise<Buffer> {
  const rendition = { ...content, origin: world.publicUrl }
  if (content.draft) return Buffer.from(await renderPdf(world.storage, rendition))
  const name = createHash('sha256')
    .update(JSON.stringify([content.shown, content.version, content.records, world.publicUrl]))
    .digest('hex')
  const folder = join(world.dataDir, 'cache', 'pdf')
  const path = join(folder, `${name}.pdf`)
  const kept = await readFile(path).catch(() => null)
  if (kept) return kept
  const bytes = Buffer.from(await renderPdf(world.storage, rendition))
  // Under a name of its own first: two readers may ask at the same moment, and nobody may find half a file.
  const partial = `${path}.${randomBytes(6).toString('hex')}`
  await mkdir(folder, { recursive: true })
  await writeFile(partial, bytes)
  await rename(partial, path)
  return bytes
}

/** Committed before the first byte of content leaves. */
export const registerView = recordView

export const viewDocument = query(contract.viewDocument, {
  async run({ tx, actor }, input): Promise<Presented> {
    const { document } = await openDocument({ tx, actor }, input.documentId)
    if (document.cancelled) throw new Refusal('document-cancelled')
    if (document.kind !== 'authored') throw new Refusal('not-authored')
    return presented(tx, document.id)
  },
})

export const downloadPdf = query(contract.downloadPdf, { run: viewDocument.run })
