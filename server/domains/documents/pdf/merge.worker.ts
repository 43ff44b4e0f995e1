/** How are many documents merged inside the helper process? One after the other; what cannot be read is listed and stops nothing. */
import { readFile, writeFile } from 'node:fs/promises'
import { PDF, type PDFPage } from '@libpdf/core'
import { answerJobs } from './answer-jobs.ts'
import { addIndex, type IndexRow, openLetters } from './merge-index.ts'
import type { MergeAnswer, MergeEntry, MergeJob, MergeProblem } from './merge-job.ts'
import { addOutline } from './merge-outline.ts'
import { disarm, stampFoot } from './merge-page.ts'
import { addPictures } from './merge-picture.ts'

answerJobs(async (job: MergeJob): Promise<MergeAnswer> => {
  const pdf = PDF.create()
  const letters = openLetters(pdf)
  const problems: MergeAnswer['problems'] = []
  const rows: IndexRow[] = []
  for (const [index, entry] of job.entries.entries()) {
    const added = await add(pdf, entry)
    if (typeof added === 'string') problems.push({ index, problem: added })
    rows.push({
      title: entry.title,
      note: entry.note,
      pages: typeof added === 'number' ? added : 0,
      reason: typeof added === 'string' ? job.words[added] : entry.reason,
    })
  }
  const front = addIndex(pdf, letters, job, rows)
  const pages = pdf.getPages()
  let next = front
  const marks = rows.flatMap((row) => {
    const first = pages[next]
    const title = letters.printable(row.title)
    for (let i = 0; i < row.pages; i++) stampFoot(pages[next + i], letters, [job.foot, title], place(job, next + i, pages))
    next += row.pages
    return row.pages > 0 && first ? [{ title: row.title, page: first }] : []
  })
  for (let i = 0; i < front; i++) stampFoot(pages[i], letters, [job.foot], place(job, i, pages))
  addOutline(pdf, marks)
  pdf.setTitle(job.title)
  const bytes = await pdf.save({ subsetFonts: true })
  await writeFile(job.target, bytes)
  return { size: bytes.length, pages: pages.length, problems }
})

const place = ({ words }: MergeJob, index: number, pages: readonly PDFPage[]) => `${words.page} ${index + 1} ${words.of} ${pages.length}`

/** @returns how many pages, or why none. */
async function add(pdf: PDF, { source }: MergeEntry): Promise<number | MergeProblem> {
  if (!source) return 0
  const bytes = new Uint8Array(await readFile(source.path))
  return source.kind === 'image' ? addPictures(pdf, bytes) : addPdf(pdf, bytes)
}

async function addPdf(pdf: PDF, bytes: Uint8Array): Promise<number | MergeProblem> {
  try {
    const other = await PDF.load(bytes)
    if (other.isEncrypted && !other.isAuthenticated) return 'encrypted'
    const count = other.getPageCount()
    if (count === 0) return 'broken'
    const before = pdf.getPageCount()
    const copied = await pdf.copyPagesFrom(
      other,
      Array.from({ length: count }, (_, i) => i),
    )
    for (const page of copied) disarm(pdf, page)
    return pdf.getPageCount() - before
  } catch {
    // What the library cannot decrypt it cannot read either; the trailer tells the true reason.
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt') ? 'encrypted' : 'broken'
  }
}
