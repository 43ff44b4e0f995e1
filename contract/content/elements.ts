/**
 * How is a content laid out as HTML elements? A plain tree of tags, classes and text, from which the server writes HTML
 * (`html.ts`) and the editor draws the locked sections. Looks live in `page.css`: no inline style, so a strict CSP holds.
 */
import { imagePath } from './attributes.ts'
import type { Block, Content, Inline, ListItem, Mark, Paragraph, TableCell, TableRow } from './model.ts'
import { styleOf } from './styles.ts'

export interface Element {
  tag: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const el = (tag: string, attributes: Record<string, string> = {}, children: (Element | string)[] = []): Element => ({
  tag,
  attributes,
  children,
})

/** The elements of a content that `parseContent` accepted. */
export function toElements(content: Content): Element[] {
  return content.content.map(blockElement)
}

function blockElement(block: Block): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraphElement(block)
    case 'bulletList':
      return el('ul', {}, block.content.map(itemElement))
    case 'orderedList':
      return el('ol', block.attrs.start === 1 ? {} : { start: String(block.attrs.start) }, block.content.map(itemElement))
    case 'table':
      return tableElement(block.content)
    case 'image': {
      const classes = ['figure', `align-${block.attrs.align}`, ...(block.attrs.width ? [`width-${block.attrs.width}`] : [])]
      return el('p', { class: classes.join(' ') }, [el('img', { src: imagePath(block.attrs.sha256), alt: block.attrs.alt })])
    }
    case 'pageBreak':
      return el('div', { class: 'page-break' })
    case 'horizontalRule':
      return el('hr')
  }
}

const itemElement = (item: ListItem): Element => el('li', {}, item.content.map(blockElement))

/** A quotation is a `blockquote`, a heading style a real heading: what looks like one is one for a screen reader too. */
function paragraphElement(paragraph: Paragraph): Element {
  const style = styleOf(paragraph.attrs.style)
  const classes = [`style-${style.key}`, ...(paragraph.attrs.align ? [`align-${paragraph.attrs.align}`] : [])].join(' ')
  const inside = (paragraph.content ?? []).map(inlineElement)
  // An empty paragraph is a blank line the author wants to see.
  const children = inside.length > 0 ? inside : [el('br')]
  if (style.role === 'heading' && inside.length > 0) return el(`h${style.level}`, { class: classes }, children)
  if (style.role === 'quotation') return el('blockquote', {}, [el('p', { class: classes }, children)])
  return el('p', { class: classes }, children)
}

function inlineElement(inline: Inline): Element | string {
  const inner: Element | string = inline.type === 'hardBreak' ? el('br') : inline.text
  return (inline.marks ?? []).reduceRight((child: Element | string, mark) => markElement(mark, child), inner)
}

function markElement(mark: Mark, child: Element | string): Element {
  switch (mark.type) {
    case 'bold':
      return el('strong', {}, [child])
    case 'italic':
      return el('em', {}, [child])
    case 'underline':
      return el('u', {}, [child])
    case 'strike':
      return el('s', {}, [child])
    case 'subscript':
      return el('sub', {}, [child])
    case 'superscript':
      return el('sup', {}, [child])
    case 'highlight':
      return el('mark', { class: `highlight-${mark.attrs.color}` }, [child])
    case 'link':
      return el('a', { href: mark.attrs.href, rel: 'noopener noreferrer nofollow', target: '_blank' }, [child])
  }
}

/** Leading rows of header cells only become the table's head, which a browser repeats on every printed page. */
function tableElement(rows: TableRow[]): Element {
  const head = headRows(rows)
  const body = rows.slice(head).map(rowElement(false))
  const parts = [
    ...(head > 0 ? [el('thead', {}, rows.slice(0, head).map(rowElement(true)))] : []),
    ...(body.length > 0 ? [el('tbody', {}, body)] : []),
  ]
  return el('div', { class: 'table' }, [el('table', {}, parts)])
}

/** How many leading rows are the table's head. A head cell that reaches down into the body takes its rows out of the head. */
export function headRows(rows: TableRow[]): number {
  let head = 0
  while (head < rows.length && isHeader(rows[head] as TableRow)) head += 1
  const overrun = rows.slice(0, head).some((row, y) => (row.content ?? []).some((cell) => y + cell.attrs.rowspan > head))
  return overrun ? 0 : head
}

const isHeader = (row: TableRow): boolean =>
  (row.content ?? []).every((cell) => cell.type === 'tableHeader') && (row.content?.length ?? 0) > 0

const rowElement =
  (inHead: boolean) =>
  (row: TableRow): Element =>
    el(
      'tr',
      {},
      (row.content ?? []).map((cell) => cellElement(cell, inHead)),
    )

function cellElement(cell: TableCell, inHead: boolean): Element {
  const attributes: Record<string, string> = {}
  if (cell.attrs.colspan > 1) attributes.colspan = String(cell.attrs.colspan)
  if (cell.attrs.rowspan > 1) attributes.rowspan = String(cell.attrs.rowspan)
  if (cell.type === 'tableHeader') attributes.scope = inHead ? 'col' : 'row'
  return el(cell.type === 'tableHeader' ? 'th' : 'td', attributes, cell.content.map(blockElement))
}
