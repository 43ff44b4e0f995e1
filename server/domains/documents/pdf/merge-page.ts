/** What is done to a page of somebody else's making? It can do nothing by itself any more, and says at its foot where it belongs. */
import { type PDF, type PDFPage, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, rgb } from '@libpdf/core'
import type { Letters } from './merge-index.ts'

const acting = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'RichMediaExecute', 'Rendition'])

/** Takes away what a reader would run by itself; links stay. */
export function disarm(pdf: PDF, page: PDFPage): void {
  const whole = (value: PdfObject | undefined) => (value instanceof PdfRef ? pdf.getObject(value) : value)
  page.dict.delete('AA')
  const annotations = whole(page.dict.get('Annots'))
  if (!(annotations instanceof PdfArray)) return
  for (const entry of annotations) {
    const annotation = whole(entry)
    if (!(annotation instanceof PdfDict)) continue
    annotation.delete('AA')
    const action = whole(annotation.get('A'))
    const kind = action instanceof PdfDict ? whole(action.get('S')) : null
    if (kind instanceof PdfName && acting.has(kind.value)) annotation.delete('A')
  }
}

const size = 7
const edge = 24
const below = 12
const ink = rgb(0.35, 0.38, 0.42)

/** Left what the page belongs to, as much of it as there is room; right its place in the file. Upright however the page is turned. */
export function stampFoot(page: PDFPage | undefined, letters: Letters, left: readonly string[], right: string): void {
  if (!page) return
  const box = page.getCropBox()
  const isTurned = page.rotation === 90 || page.rotation === 270
  const width = isTurned ? box.height : box.width
  const font = letters.regular
  const room = width - 2 * edge - font.widthOfTextAtSize(right, size) - 12
  draw(page, letters, letters.fit(left.join(' · '), font, size, room), edge)
  draw(page, letters, right, width - edge - font.widthOfTextAtSize(right, size))
}

function draw(page: PDFPage, letters: Letters, text: string, along: number): void {
  const { x, y, width, height } = page.getCropBox()
  // Where the foot of what is seen lies on the page as it is stored.
  const at = {
    0: { x: x + along, y: y + below },
    90: { x: x + width - below, y: y + along },
    180: { x: x + width - along, y: y + height - below },
    270: { x: x + below, y: y + height - along },
  }[page.rotation]
  page.drawText(text, { ...at, font: letters.regular, size, color: ink, rotate: { angle: page.rotation, origin: at } })
}
