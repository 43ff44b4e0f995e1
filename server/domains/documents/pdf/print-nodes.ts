/** What does the Typst template receive? Plain data, already repaired; user text stands only in `text` and is never Typst source. */

/** Letters of `marks`: bold, italic, underline, strike, lowered, raised, fallback font. */
export type PrintInline = { text: string; marks: string; link?: string; highlight?: string; soft?: boolean } | { br: true }

/** Of an image: `natural` width in points, `ratio` of height to width, `share` of the column in per cent. */
export type PrintBlock =
  | { kind: 'paragraph'; style: string; align: string; number?: string; inlines: PrintInline[] }
  | { kind: 'bullets'; items: PrintBlock[][] }
  | { kind: 'numbers'; start: number; items: PrintBlock[][] }
  | { kind: 'table'; widths: number[]; head: PrintCell[]; headRows: number; cells: PrintCell[] }
  | { kind: 'image'; path: string; alt: string; natural: number; ratio: number; share: number | null; align: string }
  | { kind: 'missing-image'; alt: PrintInline[] }
  | { kind: 'page-break' }
  | { kind: 'rule' }

export interface PrintCell {
  colspan: number
  rowspan: number
  header: boolean
  blocks: PrintBlock[]
}

/** A picture in the compiler's workspace, with its size in pixels. */
export interface Picture {
  path: string
  width: number
  height: number
}
