/** How do demo texts become the content of an authored document? Small builders of the document model, used by templates and by the story. */
import type { Block, Content, Mark, PageTemplate, Paragraph, TableCell } from '@lavra/contract/content/model.ts'
import type { StyleKey } from '@lavra/contract/content/styles.ts'

/** A piece of a demo text: a paragraph, or something with a shape of its own. */
export type Passage = string | { heading: string } | { quote: string } | { item: string } | { list: string[] } | { table: string[][] }

/** A paragraph; words between asterisks are bold. An empty text makes the empty line where writing begins. */
export function para(text: string, style: StyleKey = 'justified-indent'): Paragraph {
  const content = text.split('*').flatMap((words, i) => {
    const marks: Mark[] = i % 2 === 1 ? [{ type: 'bold' }] : []
    return words === '' ? [] : [{ type: 'text' as const, text: words, ...(marks.length > 0 ? { marks } : {}) }]
  })
  const attrs = { style, align: null }
  return content.length > 0 ? { type: 'paragraph', attrs, content } : { type: 'paragraph', attrs }
}

/** A table whose first row is its head. */
export function table(rows: string[][]): Block {
  const cell = (text: string, row: number): TableCell => ({
    type: row === 0 ? 'tableHeader' : 'tableCell',
    attrs: { colspan: 1, rowspan: 1 },
    content: [para(text, 'table-left')],
  })
  return { type: 'table', content: rows.map((row, i) => ({ type: 'tableRow', content: row.map((text) => cell(text, i)) })) }
}

export function doc(...content: Block[]): Content {
  return { type: 'doc', content }
}

export function page(header: Block[], body: Block[], footer: Block[]): PageTemplate {
  return { header: doc(...header), body: doc(...body), footer: doc(...footer) }
}

function block(passage: Passage): Block {
  if (typeof passage === 'string') return para(passage)
  if ('heading' in passage) return para(passage.heading, 'heading')
  if ('quote' in passage) return para(passage.quote, 'quotation')
  if ('item' in passage) return para(passage.item, 'item-1')
  if ('table' in passage) return table(passage.table)
  return {
    type: 'bulletList',
    content: passage.list.map((text) => ({ type: 'listItem', content: [para(text, 'justified')] })),
  }
}

/** The body of a new document with the passages in the place where writing begins: its first empty line, else its end. */
export function writeInto(body: Content, passages: readonly Passage[]): Content {
  const blocks = passages.map(block)
  const at = body.content.findIndex((b) => b.type === 'paragraph' && !b.content)
  if (at < 0) return doc(...body.content, ...blocks)
  return doc(...body.content.slice(0, at), ...blocks, ...body.content.slice(at + 1))
}
