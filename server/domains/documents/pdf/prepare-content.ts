/** How does a document's content become what the template prints? Every repair that a compiler would otherwise die of happens here. */

import { cleanText, isSafeHref } from '@lavra/contract/content/attributes.ts'
import type { Block, Content, ContentNode, Inline, ListItem, Paragraph } from '@lavra/contract/content/model.ts'
import { defaultStyle, isStyleKey, styleOf } from '@lavra/contract/content/styles.ts'
import type { RenderRepair } from './document-view.ts'
import type { FontOfText } from './fonts.ts'
import { graphemesOf } from './graphemes.ts'
import { itemCounter } from './number-items.ts'
import { prepareTable } from './prepare-table.ts'
import type { Picture, PrintBlock, PrintInline } from './print-nodes.ts'
import { printableRuns } from './repair-glyphs.ts'

/** Typst gives up beyond twenty; the schema allows eight. What is deeper is printed, at the eighth level. */
export const maxListDepth = 8

/** As browsers see it: 96 pixels to the inch. */
const pointsPerPixel = 0.75

export interface PrepareFacts {
  fontOf: (grapheme: string) => FontOfText
  /** Null when the picture cannot be printed. */
  pictureOf: (sha256: string) => Picture | null
  /** Origin for links to our own pages; without it they are printed as plain text. */
  origin: string | undefined
}

export interface Preparation {
  blocks: (content: Content) => PrintBlock[]
  /** Text of ours or of the agency, e.g. a signer's name: printable, without marks. */
  line: (text: string) => PrintInline[]
  missing: Set<string>
  repairs: Set<RenderRepair>
}

/** One preparation per document: numbered paragraphs count through header, body and footer in the order of the calls. */
export function preparation(facts: PrepareFacts): Preparation {
  const missing = new Set<string>()
  const repairs = new Set<RenderRepair>()
  const numberOf = itemCounter()

  const blocksOf = (nodes: readonly ContentNode[], depth: number): PrintBlock[] => nodes.flatMap((node) => blockOf(node as Block, depth))

  function blockOf(node: Block, depth: number): PrintBlock[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraphOf(node)]
      case 'bulletList':
      case 'orderedList':
        return listOf(node.type === 'orderedList' ? (node.attrs?.start ?? 1) : null, node.content ?? [], depth)
      case 'table': {
        const { block, repaired } = prepareTable(node, (cell) => blocksOf(cell.content ?? [], depth + 1))
        if (repaired) repairs.add('table-repaired')
        return [block]
      }
      case 'image': {
        const { sha256, alt, width: share, align } = node.attrs
        const picture = facts.pictureOf(sha256)
        if (!picture) return [{ kind: 'missing-image', alt: lineOf(alt) }]
        const { path, width, height } = picture
        return [{ kind: 'image', path, alt: cleanText(alt), natural: width * pointsPerPixel, ratio: height / width, share, align }]
      }
      case 'pageBreak':
        // Typst refuses a page break inside a container; the schema allows none there either.
        return depth === 0 ? [{ kind: 'page-break' }] : []
      case 'horizontalRule':
        return [{ kind: 'rule' }]
    }
  }

  function listOf(start: number | null, items: ListItem[], depth: number): PrintBlock[] {
    if (depth >= maxListDepth) {
      repairs.add('list-flattened')
      return items.flatMap((item) => blocksOf(item.content, depth))
    }
    const printed = items.map((item) => blocksOf(item.content, depth + 1))
    return [start === null ? { kind: 'bullets', items: printed } : { kind: 'numbers', start, items: printed }]
  }

  function paragraphOf(node: Paragraph): PrintBlock {
    const style = isStyleKey(node.attrs?.style) ? node.attrs.style : defaultStyle
    const number = numberOf(style)
    const inlines = (node.content ?? []).flatMap(inlineOf)
    return { kind: 'paragraph', style, align: node.attrs?.align ?? styleOf(style).align, inlines, ...(number && { number }) }
  }

  function inlineOf(node: Inline): PrintInline[] {
    if (node.type === 'hardBreak') return [{ br: true }]
    let marks = ''
    let link: string | undefined
    let highlight: string | undefined
    for (const mark of node.marks ?? []) {
      if (mark.type === 'link') link = addressOf(mark.attrs.href)
      else if (mark.type === 'highlight') highlight = mark.attrs.color
      else marks += letters[mark.type]
    }
    return lineOf(node.text).map((run) =>
      'br' in run ? run : { ...run, marks: run.marks + marks, ...(link && { link }), ...(highlight && { highlight }) },
    )
  }

  function lineOf(text: string): PrintInline[] {
    return printableRuns(text, facts.fontOf, missing).flatMap(({ text: part, fallback }) => breakLongWords(part, fallback ? 'f' : ''))
  }

  function addressOf(href: string): string | undefined {
    if (!isSafeHref(href)) return undefined
    return href.startsWith('/') ? facts.origin && facts.origin + href : href
  }

  return { blocks: (content) => blocksOf(content.content, 0), line: lineOf, missing, repairs }
}

const letters = { bold: 'b', italic: 'i', underline: 'u', strike: 's', subscript: 'd', superscript: 'p' } as const

/** A word that is longer than a line, or than a narrow column, would run off the page: it may break every few characters. */
function breakLongWords(text: string, marks: string): PrintInline[] {
  const pieces = text
    .split(/(\S{25,})/)
    .flatMap((part) => (part.length < 25 || /\s/.test(part) ? [{ part, soft: false }] : softPieces(part)))
  return pieces.filter(({ part }) => part).map(({ part, soft }) => ({ text: part, marks, ...(soft && { soft }) }))
}

function softPieces(word: string): { part: string; soft: boolean }[] {
  const chars = [...graphemesOf(word)]
  const pieces = []
  const step = chars.length > 500 ? 40 : 6
  for (let at = 0; at < chars.length; at += step) pieces.push({ part: chars.slice(at, at + step).join(''), soft: at > 0 })
  return pieces
}
