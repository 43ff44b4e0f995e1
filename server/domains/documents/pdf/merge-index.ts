/** What stands on the first pages? Of which process this is a copy, its documents with their pages, and what could not go in and why. */
import { readFileSync } from 'node:fs'
import { type Color, type EmbeddedFont, type PDF, type PDFPage, rgb } from '@libpdf/core'
import { fontFiles } from './fonts.ts'
import type { MergeJob } from './merge-job.ts'

export interface IndexRow {
  title: string
  note: string
  pages: number
  reason: string | null
}

export interface Letters {
  regular: EmbeddedFont
  bold: EmbeddedFont
  /** Without characters that the font does not have. */
  printable(text: string): string
  /** As much of it as fits, with an ellipsis. */
  fit(text: string, font: EmbeddedFont, size: number, width: number): string
  /** In lines that fit. */
  wrap(text: string, font: EmbeddedFont, size: number, width: number): string[]
}

export function openLetters(pdf: PDF): Letters {
  const [regular, bold] = [4, 6].map((i) => pdf.embedFont(readFileSync(fontFiles[i] as string))) as [EmbeddedFont, EmbeddedFont]
  const printable = (text: string) => [...text.normalize('NFC')].map((c) => (regular.canEncode(c) ? c : '?')).join('')
  return {
    regular,
    bold,
    printable,
    fit(text, font, size, width) {
      const clean = printable(text)
      if (font.widthOfTextAtSize(clean, size) <= width) return clean
      let kept = [...clean]
      while (kept.length > 0 && font.widthOfTextAtSize(`${kept.join('')}…`, size) > width)
        kept = kept.slice(0, Math.floor(kept.length * 0.95))
      return `${kept.join('').trimEnd()}…`
    },
    wrap(text, font, size, width) {
      const lines: string[] = []
      let line = ''
      for (const word of printable(text).split(' ')) {
        const longer = line ? `${line} ${word}` : word
        if (font.widthOfTextAtSize(longer, size) <= width) line = longer
        else {
          if (line) lines.push(line)
          line = this.fit(word, font, size, width)
        }
      }
      return line ? [...lines, line] : lines
    },
  }
}

const a4 = { width: 595.28, height: 841.89 }
const margin = 56
const column = a4.width - 2 * margin
/** Of the page numbers at the right. */
const gutter = 60
const black = rgb(0.1, 0.12, 0.16)
const grey = rgb(0.35, 0.38, 0.42)
const red = rgb(0.65, 0.11, 0.11)

interface Line {
  text: string
  font: EmbeddedFont
  size: number
  color: Color
  height: number
  /** Of the page: the row whose first page is named at the right. */
  row?: number
  /** Begins a row that must not be torn apart: lines that follow it. */
  keep?: number
}

/** Puts the pages in front. @returns how many. */
export function addIndex(pdf: PDF, letters: Letters, job: MergeJob, rows: readonly IndexRow[]): number {
  const sheets = sheetsOf(linesOf(letters, job, rows))
  let next = sheets.length
  const firstPages = rows.map((row) => {
    const first = row.pages > 0 ? next + 1 : null
    next += row.pages
    return first
  })
  for (const [index, lines] of sheets.entries()) {
    const page = pdf.addPage({ ...a4, insertAt: index })
    let y = a4.height - margin
    for (const line of lines) {
      y -= line.height
      page.drawText(line.text, { x: margin, y, font: line.font, size: line.size, color: line.color })
      if (line.row !== undefined) drawRight(page, letters, firstPages[line.row], y)
    }
  }
  return sheets.length
}

function drawRight(page: PDFPage, { regular }: Letters, number: number | null | undefined, y: number): void {
  const text = number ? String(number) : '–'
  page.drawText(text, { x: a4.width - margin - regular.widthOfTextAtSize(text, 10), y, font: regular, size: 10, color: black })
}

function linesOf(letters: Letters, job: MergeJob, rows: readonly IndexRow[]): Line[] {
  const { regular, bold, wrap } = letters
  const at = (text: string, font: EmbeddedFont, size: number, color: Color, height: number, width = column): Line[] =>
    wrap.call(letters, text, font, size, width).map((one) => ({ text: one, font, size, color, height }))
  const head = [...at(job.title, bold, 16, black, 22), ...job.intro.flatMap((line) => at(line, regular, 9.5, grey, 14))]
  const body = rows.flatMap((row, index) => {
    const lines = [
      ...at(`${index + 1}. ${row.title}`, bold, 10, row.reason ? red : black, 13, column - gutter),
      ...at(row.note, regular, 8.5, grey, 11, column - gutter),
      ...(row.reason ? at(`${job.words.leftOut}: ${row.reason}`, regular, 8.5, red, 11, column - gutter) : []),
    ]
    const [first, ...rest] = lines
    return first ? [{ ...first, height: index === 0 ? 34 : 20, row: index, keep: rest.length }, ...rest] : []
  })
  return [...head, ...body]
}

function sheetsOf(lines: readonly Line[]): Line[][] {
  const room = a4.height - 2 * margin
  const sheets: Line[][] = [[]]
  let used = 0
  for (const [i, line] of lines.entries()) {
    const together = lines.slice(i, i + 1 + (line.keep ?? 0)).reduce((sum, one) => sum + one.height, 0)
    if (used + together > room) {
      sheets.push([])
      used = 0
    }
    sheets.at(-1)?.push(line)
    used += line.height
  }
  return sheets
}
