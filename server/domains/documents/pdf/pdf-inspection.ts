/** What can be said about an uploaded PDF? The answer of `inspectPdf` and its words. */

/**
 * `empty`, `not-pdf`: nothing to open. `truncated`: the end is missing, an upload was cut off. `broken`: no pages can be found.
 * `user-password`: opens only with a password. `active-content`: carries programs, see `activeContent`.
 * `too-complex`: could not be looked through within ten seconds and 768 MB.
 */
export type PdfProblem = 'empty' | 'not-pdf' | 'truncated' | 'broken' | 'user-password' | 'active-content' | 'too-complex'

/** What a reader would run: start a program, run a script, play rich media, a form that is a program. */
export type ActiveContent = 'Launch' | 'JavaScript' | 'RichMedia' | 'XFA'

export interface PdfInspection {
  /** No problem at all. Whether `active-content` is refused or only marked is the caller's policy. */
  ok: boolean
  /** Null when they were not counted (problem, or above the limit of size). */
  pages: number | null
  encrypted: boolean
  problems: PdfProblem[]
  activeContent: ActiveContent[]
  /** Files attached inside the PDF. */
  attachments: number
  /** Whether a font is used at all: a bare scan has none and needs OCR. Absent when not looked through. */
  hasText?: boolean
}

/** Above this many bytes only the beginning and the end of the file are checked: walking needs six times the memory. */
export const walkLimitBytes = 60 * 1024 * 1024

/** The answer when nothing but the problem is known. */
export function failedInspection(problem: PdfProblem, encrypted = false): PdfInspection {
  return { ok: false, pages: null, encrypted, problems: [problem], activeContent: [], attachments: 0 }
}
