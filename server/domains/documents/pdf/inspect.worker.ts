/** How is one PDF looked through inside a helper process? Header and end first, then the pages, then every object. */
import { open, readFile, stat } from 'node:fs/promises'
import { PDF } from '@libpdf/core'
import { answerJobs } from './answer-jobs.ts'
import { failedInspection, type PdfInspection, walkLimitBytes } from './pdf-inspection.ts'
import { walkPdf } from './walk-pdf.ts'

const headBytes = 1024
const tailBytes = 2048

answerJobs(async ({ source }: { source: Uint8Array | string }): Promise<PdfInspection> => {
  const size = typeof source === 'string' ? (await stat(source)).size : source.length
  if (size === 0) return failedInspection('empty')
  if (size > walkLimitBytes) return edgesOnly(...(await edgesOf(source, size)))
  return inspect(typeof source === 'string' ? new Uint8Array(await readFile(source)) : source)
})

async function inspect(bytes: Uint8Array): Promise<PdfInspection> {
  const head = latin1(bytes.subarray(0, headBytes))
  const tail = latin1(bytes.subarray(-tailBytes))
  if (!head.includes('%PDF-')) return failedInspection('not-pdf')
  const truncated = isCutOff(head, tail, bytes.length)
  try {
    const pdf = await PDF.load(bytes)
    if (pdf.isEncrypted && !pdf.isAuthenticated) return failedInspection('user-password', true)
    // Without its end the file may still be patched together, but then pages or signatures are missing that nobody would miss.
    if (truncated) return failedInspection('truncated', pdf.isEncrypted)
    const pages = pdf.getPageCount()
    if (pages === 0) return failedInspection('broken', pdf.isEncrypted)
    const { active, attachments, hasText } = walkPdf(pdf)
    const problems = active.length > 0 ? (['active-content'] as const) : []
    return {
      ok: problems.length === 0,
      pages,
      encrypted: pdf.isEncrypted,
      problems: [...problems],
      activeContent: active,
      attachments,
      hasText,
    }
  } catch {
    if (truncated) return failedInspection('truncated')
    // The library cannot read the page tree of a file it cannot decrypt and reports the tree; the trailer tells the true reason.
    if (isEncryptedTrailer(bytes)) return failedInspection('user-password', true)
    return failedInspection('broken')
  }
}

function edgesOnly(head: string, tail: string, size: number): PdfInspection {
  if (!head.includes('%PDF-')) return failedInspection('not-pdf')
  if (isCutOff(head, tail, size)) return failedInspection('truncated')
  return { ok: true, pages: null, encrypted: /\/Encrypt\b/.test(tail), problems: [], activeContent: [], attachments: 0 }
}

async function edgesOf(source: Uint8Array | string, size: number): Promise<[string, string, number]> {
  if (typeof source !== 'string') return [latin1(source.subarray(0, headBytes)), latin1(source.subarray(-tailBytes)), size]
  const file = await open(source)
  try {
    const head = Buffer.alloc(headBytes)
    const tail = Buffer.alloc(tailBytes)
    await file.read(head, 0, headBytes, 0)
    await file.read(tail, 0, tailBytes, size - tailBytes)
    return [latin1(head), latin1(tail), size]
  } finally {
    await file.close()
  }
}

/** No end mark, or a linearised file that is shorter than it says (its first part has an end mark of its own). */
function isCutOff(head: string, tail: string, size: number): boolean {
  const declared = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(head)?.[1]
  return !/startxref\s+\d+/.test(tail) || (declared !== undefined && Number(declared) > size)
}

function isEncryptedTrailer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt')
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
