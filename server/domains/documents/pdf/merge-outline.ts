/** How does a reader jump to a document? By the bookmarks of the file, one per document, in their order. */
import { type PDF, type PDFPage, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'

export function addOutline(pdf: PDF, marks: readonly { title: string; page: PDFPage }[]): void {
  if (marks.length === 0) return
  const root = new PdfDict([['Type', PdfName.of('Outlines')]])
  const rootRef = pdf.register(root)
  const items = marks.map(({ title, page }) => {
    const item = new PdfDict([
      ['Title', PdfString.fromString(title)],
      ['Parent', rootRef],
      ['Dest', new PdfArray([page.ref, PdfName.of('Fit')])],
    ])
    return { item, ref: pdf.register(item) }
  })
  for (const [i, { item }] of items.entries()) {
    const [before, after] = [items[i - 1], items[i + 1]]
    if (before) item.set('Prev', before.ref)
    if (after) item.set('Next', after.ref)
  }
  const [first, last] = [items[0], items.at(-1)]
  if (first) root.set('First', first.ref)
  if (last) root.set('Last', last.ref)
  root.set('Count', PdfNumber.of(items.length))
  pdf.getCatalog().set('Outlines', rootRef)
  pdf.getCatalog().set('PageMode', PdfName.of('UseOutlines'))
}
