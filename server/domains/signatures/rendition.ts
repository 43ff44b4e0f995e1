/** A document's page as canonical bytes and as PDF: what is frozen at the first signature, and what people take away. */
import { buffer } from 'node:stream/consumers'
import type { DocumentPage } from '@lavra/contract/content/model.ts'
import { imagesIn } from '@lavra/contract/content/text.ts'
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Storage } from '../../kernel/storage.ts'
import { type DocumentView, PoolError, renderDocumentPdf } from '../documents/index.ts'
import { canonicalBytes, type Json } from './evidence/canonical.ts'
import { stampsOf } from './evidence/stamp.ts'
import type { ShownRow } from './signature.queries.ts'

/** RFC 8785 bytes of what is signed: the whole page, bound to the document's number and version; pictures are in it by SHA-256. */
export function canonicalPage(page: DocumentPage, documentNumber: string, version: number): Buffer {
  return canonicalBytes({ documentNumber, page: page as unknown as Json, version })
}

/** The page inside canonical bytes that this system wrote. */
export function pageOf(canonical: Uint8Array): DocumentPage {
  return (JSON.parse(Buffer.from(canonical).toString()) as { page: DocumentPage }).page
}

export interface Rendition {
  page: DocumentPage
  shown: Pick<ShownRow, 'title' | 'number' | 'process_number' | 'agency'>
  version: number
  /** Date of the file, so that the same content gives the same bytes. */
  date: Date
  draft: boolean
  origin: string
  /** In force; empty for the frozen rendition and for drafts. */
  records: readonly SignatureRecord[]
}

export async function renderPdf(storage: Storage, r: Rendition): Promise<Uint8Array> {
  const images = new Map<string, Uint8Array>()
  for (const part of [r.page.header, r.page.body, r.page.footer]) {
    for (const sha256 of imagesIn(part))
      if (!images.has(sha256) && (await storage.has(sha256))) images.set(sha256, await buffer(storage.open(sha256)))
  }
  const view: DocumentView = {
    page: r.page,
    title: r.shown.title,
    author: r.shown.agency,
    lang: 'pt-BR',
    date: r.date.toISOString(),
    documentNumber: r.shown.number,
    processNumber: r.shown.process_number,
    version: r.version,
    origin: r.origin,
    draft: r.draft,
    ...(r.records.length > 0 ? { stamps: await printedStamps(r.records, r.origin) } : {}),
  }
  try {
    return (await renderDocumentPdf(view, { images })).bytes
  } catch (error) {
    throw refusalOf(error)
  }
}

/** What takes a thread's whole time or memory would do so again; a long queue passes. Anything else is a fault of ours. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof PoolError)) return error
  if (error.problem === 'timed-out' || error.problem === 'crashed') return new Refusal('document-not-printable')
  return error.problem === 'queue-full' ? new Refusal('system-busy') : error
}

export const verifyPage = (origin: string) => `${origin}/publico/conferir`

async function printedStamps(records: readonly SignatureRecord[], origin: string) {
  const { signatures, verification } = await stampsOf(records, verifyPage(origin))
  return signatures.map((s) => ({
    signerName: s.signer,
    signerTitle: s.title,
    signedAt: s.signedAt,
    method: asSentence(s.ground),
    verifyUrl: verification.page,
    verificationCode: verification.number,
    checksum: verification.checksum,
    qr: verification.link,
  }))
}

const asSentence = (text: string) => (text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : '')
