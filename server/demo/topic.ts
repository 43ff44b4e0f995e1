/** What is a topic of the demo story? A kind of business with its units and texts, from which many processes are told. */
import type { SamplePdf } from './sample-pdf.ts'
import type { Passage } from './write-content.ts'

export interface WrittenPiece {
  write: string
  /** One of these is written. */
  texts: Passage[][]
}
export interface UploadedPiece {
  upload: string
  name: string
  look: SamplePdf['look']
  text: string[]
  /** Legal basis under which this document alone is restricted. */
  basis?: string
}
export type Piece = WrittenPiece | UploadedPiece

export interface Topic {
  type: string
  /** Units where it begins. */
  origins: string[]
  /** Units it may pass on its way. */
  via: string[]
  /** Units that have to answer it. */
  desks: string[]
  summaries: string[]
  /** Who is interested; `servant` is the one who begins it. */
  parties: 'person' | 'company' | 'body' | 'municipality' | 'servant' | 'none'
  /** What `{objeto}` stands for. */
  objects: string[]
  opening: Piece[]
  answer: Piece[]
}

/** What fills the `{slots}` of a process's texts; the same throughout one process. */
export type Slots = Record<'objeto' | 'parte' | 'municipio' | 'valor' | 'n' | 'mes' | 'dias' | 'prazo', string>

export function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.entries(slots).find(([slot]) => slot === name)?.[1]
    if (value === undefined) throw new Error(`unknown slot {${name}} in: ${text}`)
    return value
  })
}

export function fillPassage(passage: Passage, slots: Slots): Passage {
  const fill = (text: string) => fillSlots(text, slots)
  if (typeof passage === 'string') return fill(passage)
  if ('heading' in passage) return { heading: fill(passage.heading) }
  if ('quote' in passage) return { quote: fill(passage.quote) }
  if ('item' in passage) return { item: fill(passage.item) }
  if ('table' in passage) return { table: passage.table.map((row) => row.map(fill)) }
  return { list: passage.list.map(fill) }
}
