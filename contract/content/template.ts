/** How does a type's template become the page of a new document? Pure: the values are gathered by the caller. */
import { cleanText } from './attributes.ts'
import type { Block, Content, DocumentPage, Image, Inline, ListItem, PageTemplate, Paragraph, TableCell, Text } from './model.ts'
import { type VariableValue, type VariableValues, variables } from './variables.ts'

const placeholder = /@([a-z][a-z0-9_]*)@/g

/** The content with its placeholders filled; those without a value stay visible and are named in `unknown`, once each. */
export function fillVariables(content: Content, values: VariableValues): { content: Content; unknown: string[] } {
  const fill: Fill = { values: new Map(Object.entries(values)), unknown: new Set() }
  const blocks = content.content.filter((block) => !isMissingPicture(fill, block))
  const kept = blocks.length > 0 ? blocks : content.content
  return { content: { type: 'doc', content: kept.map((block) => fillBlock(fill, block)) }, unknown: [...fill.unknown] }
}

/** The three parts of a template filled with the same values. */
export function fillTemplate(template: PageTemplate, values: VariableValues): { page: DocumentPage; unknown: string[] } {
  const [header, body, footer] = [
    fillVariables(template.header, values),
    fillVariables(template.body, values),
    fillVariables(template.footer, values),
  ]
  const unknown = [...new Set([...header.unknown, ...body.unknown, ...footer.unknown])]
  return { page: { schema: 'lavra-document/1', header: header.content, body: body.content, footer: footer.content }, unknown }
}

interface Fill {
  values: Map<string, VariableValue | undefined>
  unknown: Set<string>
}
type Flow = Paragraph | Extract<Block, { type: 'bulletList' | 'orderedList' }> | Image

function fillBlock(fill: Fill, block: Block): Block {
  if (block.type !== 'table') return block.type === 'pageBreak' || block.type === 'horizontalRule' ? block : fillFlow(fill, block)
  const fillCell = (cell: TableCell): TableCell => ({ ...cell, content: cell.content.map((flow) => fillFlow(fill, flow)) })
  return { ...block, content: block.content.map((row) => (row.content ? { ...row, content: row.content.map(fillCell) } : row)) }
}

function fillFlow(fill: Fill, block: Flow): Flow {
  if (block.type === 'image') return block
  if (block.type === 'paragraph') return pictureAlone(fill, block) ?? fillParagraph(fill, block)
  // A list item begins with a paragraph by law of the schema, so a picture alone in it stays a placeholder.
  const fillItem = (item: ListItem): ListItem => ({
    ...item,
    content: item.content.map((flow, index) =>
      index === 0 && flow.type === 'paragraph' ? fillParagraph(fill, flow) : fillFlow(fill, flow),
    ),
  })
  return { ...block, content: block.content.map(fillItem) }
}

/** An agency without coat of arms leaves no empty line where others have theirs. */
function isMissingPicture(fill: Fill, block: Block): boolean {
  const name = block.type === 'paragraph' ? soleVariable(block) : undefined
  return variables.some((variable) => variable.kind === 'image' && variable.name === name) && fill.values.get(name ?? '') === ''
}

function soleVariable(paragraph: Paragraph): string | undefined {
  const [only, ...more] = paragraph.content ?? []
  return only?.type === 'text' && more.length === 0 ? /^\s*@([a-z][a-z0-9_]*)@\s*$/.exec(only.text)?.[1] : undefined
}

/** A paragraph that holds one placeholder whose value is a picture becomes that picture. */
function pictureAlone(fill: Fill, paragraph: Paragraph): Image | null {
  const name = soleVariable(paragraph)
  const value = name ? fill.values.get(name) : undefined
  if (!value || typeof value === 'string') return null
  const align = paragraph.attrs.align === 'left' || paragraph.attrs.align === 'right' ? paragraph.attrs.align : 'center'
  return { type: 'image', attrs: { sha256: value.sha256, alt: value.alt, width: null, align } }
}

function fillParagraph(fill: Fill, paragraph: Paragraph): Paragraph {
  const { content, ...rest } = paragraph
  const filled = (content ?? []).flatMap((inline) => (inline.type === 'text' ? fillText(fill, inline) : [inline]))
  return filled.length > 0 ? { ...rest, content: filled } : rest
}

/** One pass: a value that itself contains `@processo@` is a text like any other and is not filled again. */
function fillText(fill: Fill, node: Text): Inline[] {
  const filled = node.text.replace(placeholder, (whole, name: string) => {
    const value = fill.values.get(name)
    if (typeof value === 'string') return value
    fill.unknown.add(name)
    return whole
  })
  const marks = node.marks ? { marks: node.marks } : {}
  return filled.split(/\r\n|\n/).flatMap((line, index): Inline[] => {
    const text = cleanText(line)
    const words: Inline[] = text ? [{ type: 'text', text, ...marks }] : []
    return index === 0 ? words : [{ type: 'hardBreak', ...marks }, ...words]
  })
}
