/** What is the whole input of the template for one document? */
import { cleanText } from '@lavra/contract/content/attributes.ts'
import type { DocumentView, RenderRepair, Stamp } from './document-view.ts'
import { type FixedWords, fixedWords } from './fixed-words.ts'
import { type PrepareFacts, preparation } from './prepare-content.ts'
import type { PrintBlock, PrintInline } from './print-nodes.ts'

export interface PrintData {
  title: string
  author: string | null
  lang: string
  region: string
  /** Year, month, day, hour, minute, second in UTC. */
  date: number[]
  words: FixedWords
  draft: boolean
  version: number
  documentNumber: PrintInline[]
  processNumber: PrintInline[]
  footerLine: PrintInline[]
  header: PrintBlock[]
  body: PrintBlock[]
  footer: PrintBlock[]
  /** Code points that were replaced, for the note; null if none. */
  missing: string | null
  stamps: Record<'signerName' | 'signerTitle' | 'signedAt' | 'method', PrintInline[]>[]
  checks: { address: string; url: PrintInline[]; code: PrintInline[]; checksum: PrintInline[]; svg: string }[]
}

/** The data, and what had to be repaired. `qr` holds the SVG of each stamp's QR text. Throws `RangeError` if the date is none. */
export function printData(
  view: DocumentView,
  qr: Record<string, string>,
  facts: Omit<PrepareFacts, 'origin'>,
): { data: PrintData; repairs: RenderRepair[] } {
  const { blocks, line, missing, repairs } = preparation({ ...facts, origin: view.origin })
  const header = blocks(view.page.header)
  const body = blocks(view.page.body)
  const footer = isBlank(view.page.footer.content) ? [] : blocks(view.page.footer)
  const stamps = view.stamps ?? []
  const data: PrintData = {
    title: cleanText(view.title),
    author: view.author ? cleanText(view.author) : null,
    lang: view.lang.slice(0, 2),
    region: view.lang === 'pt-BR' ? 'br' : 'us',
    date: dateParts(view.date),
    words: fixedWords[view.lang],
    draft: view.draft,
    version: view.version,
    documentNumber: line(view.documentNumber),
    processNumber: line(view.processNumber),
    footerLine: line(view.footerLine ?? ''),
    header,
    body,
    footer,
    missing: missing.size > 0 ? noteOf(missing) : null,
    stamps: stamps.map(({ signerName, signerTitle, signedAt, method }) => ({
      signerName: line(signerName),
      signerTitle: line(signerTitle),
      signedAt: line(signedAt),
      method: line(method),
    })),
    checks: distinct(stamps).map((stamp) => ({
      address: stamp.verifyUrl,
      url: line(stamp.verifyUrl),
      code: line(stamp.verificationCode),
      checksum: line(stamp.checksum),
      svg: qr[stamp.qr] ?? '',
    })),
  }
  if (missing.size > 0) repairs.add('characters-replaced')
  return { data, repairs: [...repairs] }
}

/** All signatures of one document usually carry the same codes: they are printed once. */
function distinct(stamps: Stamp[]): Stamp[] {
  return [
    ...new Map(stamps.map((stamp) => [`${stamp.qr}\n${stamp.verifyUrl}\n${stamp.verificationCode}\n${stamp.checksum}`, stamp])).values(),
  ]
}

function noteOf(missing: Set<string>): string {
  const shown = [...missing].slice(0, 12).join(', ')
  return missing.size > 12 ? `${shown}, …` : shown
}

function dateParts(iso: string): number[] {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a date: ${iso}`)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
}

const isBlank = (blocks: DocumentView['page']['footer']['content']): boolean =>
  blocks.every((block) => block.type === 'paragraph' && !block.content?.length)
