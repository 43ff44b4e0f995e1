/** Refuses a PDF that does not open, asks for a password, or acts on its own (document-stack section 6). */
import { Refusal } from '../../kernel/refusal.ts'
import { inspectPdf } from './pdf/inspect-pdf.ts'

/** @throws Refusal `pdf-broken`, `pdf-password` or `file-dangerous`. */
export async function inspectUploadedPdf(path: string): Promise<void> {
  const { problems, activeContent } = await inspectPdf(path)
  if (problems.includes('user-password')) throw new Refusal('pdf-password')
  if (problems.includes('active-content')) throw new Refusal('file-dangerous', { detail: `PDF, ${activeContent.join(', ')}` })
  // Also one that could not be looked through in time and memory: a small file that does that hides something.
  if (problems.length > 0) throw new Refusal('pdf-broken')
}
