/** What does the renderer need to know to put an authored document on paper? Everything that appears in the file is here. */
import type { DocumentPage } from '@lavra/contract/content/model.ts'

/** What one signature says on the signature page. All texts are ready to print, in the document's language. */
export interface Stamp {
  signerName: string
  /** Office or function the person signed with. */
  signerTitle: string
  /** Date and time as it should read, e.g. “22/11/2026, às 14h32 (horário de Brasília)”. */
  signedAt: string
  /** The sentence that names the method and its law, e.g. “com senha pessoal, conforme o art. 10 da Lei nº 14.063/2020”. */
  method: string
  /** Address a reader types. */
  verifyUrl: string
  /** The document number, as in SEI. */
  verificationCode: string
  /** Eight upper-case hex digits. */
  checksum: string
  /** The text inside the QR code: the address with the codes filled in. */
  qr: string
}

export interface DocumentView {
  page: DocumentPage
  /** Title of the file, shown by viewers and read out first by screen readers. */
  title: string
  /** Name of the agency, for the file's metadata. */
  author?: string
  lang: 'pt-BR' | 'en'
  /** Date of the file, ISO 8601. It is data and not the clock, so that the same view gives the same bytes. */
  date: string
  documentNumber: string
  processNumber: string
  version: number
  /** One more small line at the foot of every page, e.g. the agency's address. */
  footerLine?: string
  /** Origin of this installation (`https://…`), to make links to our own processes and documents work in the file. */
  origin?: string
  /** “MINUTA” across every page: a preview that nobody has signed. */
  draft: boolean
  /** Only in the presentation copy. The frozen rendition, which is hashed and sealed, has none. */
  stamps?: Stamp[]
}

/** What had to be changed so that the document could be printed. */
export type RenderRepair = 'characters-replaced' | 'image-missing' | 'image-unreadable' | 'list-flattened' | 'table-repaired'

export interface RenderedPdf {
  bytes: Uint8Array
  pages: number
  /** `none`: no PDF/A could be made of this content (last resort); the file is still complete and readable. */
  conformance: 'PDF/A-2b' | 'none'
  repairs: RenderRepair[]
}
