/** What does the content of an authored document look like in JSON? Plain ProseMirror JSON; `parse.ts` guarantees this shape. */
import { z } from 'zod'
import type { HighlightColor, ImageWidth } from './attributes.ts'
import type { Alignment, StyleKey } from './styles.ts'

export type Mark =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'subscript' | 'superscript' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'highlight'; attrs: { color: HighlightColor } }

export interface Text {
  type: 'text'
  text: string
  marks?: Mark[]
}
export interface HardBreak {
  type: 'hardBreak'
  marks?: Mark[]
}
export type Inline = Text | HardBreak

export interface Paragraph {
  type: 'paragraph'
  attrs: { style: StyleKey; align: Alignment | null }
  content?: Inline[]
}
export interface Image {
  type: 'image'
  /** `width` is a share of the text column, in per cent; null is the picture's own size, at most the column. */
  attrs: { sha256: string; alt: string; width: ImageWidth | null; align: 'left' | 'center' | 'right' }
}
export interface BulletList {
  type: 'bulletList'
  content: ListItem[]
}
export interface OrderedList {
  type: 'orderedList'
  attrs: { start: number }
  content: ListItem[]
}
export interface ListItem {
  type: 'listItem'
  content: (Paragraph | BulletList | OrderedList | Image)[]
}
export interface Table {
  type: 'table'
  content: TableRow[]
}
export interface TableRow {
  type: 'tableRow'
  /** Absent when every place of the row is covered by cells that reach down from above. */
  content?: TableCell[]
}
export interface TableCell {
  type: 'tableCell' | 'tableHeader'
  attrs: { colspan: number; rowspan: number }
  content: (Paragraph | BulletList | OrderedList | Image)[]
}
export type Block = Paragraph | BulletList | OrderedList | Table | Image | { type: 'pageBreak' } | { type: 'horizontalRule' }

export interface Content {
  type: 'doc'
  content: Block[]
}

/** Every kind of node, for walkers. */
export type ContentNode = Content | Block | ListItem | TableRow | TableCell | Inline

/** The whole page: locked header, free body, locked footer, variables already filled in. */
export interface DocumentPage {
  schema: 'lavra-document/1'
  header: Content
  body: Content
  footer: Content
}

/** What a document type gives to a new document: the same three parts, with `@variable@` placeholders in the text. */
export interface PageTemplate {
  header: Content
  body: Content
  footer: Content
}

/** The outer shape only, for endpoints; a command still has to call `parseContent`. */
export const contentShape = z.looseObject({ type: z.literal('doc'), content: z.array(z.looseObject({ type: z.string() })) })
export const pageShape = z.object({ schema: z.literal('lavra-document/1'), header: contentShape, body: contentShape, footer: contentShape })
