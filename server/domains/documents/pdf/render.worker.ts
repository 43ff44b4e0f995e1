/** How does one document become one PDF inside a helper process? Repair, compile with Typst as PDF/A-2b, export. */
import { join } from 'node:path'
import { answerJobs } from './answer-jobs.ts'
import { compilePrint, createCompiler, template, workspace } from './compile-print.ts'
import type { DocumentView, RenderedPdf, RenderRepair } from './document-view.ts'
import { fontFinder } from './fonts.ts'
import { printData } from './print-data.ts'
import type { Picture } from './print-nodes.ts'

export interface RenderJob {
  view: DocumentView
  /** SVG text of the QR codes, by their content. */
  qr: Record<string, string>
  /** Printable pictures by SHA-256. */
  images: Map<string, { bytes: Uint8Array; extension: 'jpg' | 'png'; width: number; height: number }>
  repairs: RenderRepair[]
}

const compiler = createCompiler()
const fontOf = fontFinder()
let compiled = 0

answerJobs<RenderJob, RenderedPdf>(render)

function render(job: RenderJob): RenderedPdf {
  try {
    return printWith(job, addPictures(job))
  } catch (error) {
    if (job.images.size === 0) throw error
    // The one thing in the data that we do not take apart ourselves is a picture: better boxes than no document.
    return printWith({ ...job, repairs: [...job.repairs, 'image-unreadable'] }, new Map())
  } finally {
    compiler.resetShadow()
    compiled += 1
    // Keeps the process at about 200 MB; a higher age keeps more, a lower one compiles more slowly.
    if (compiled % 10 === 0) compiler.evictCache(5)
  }
}

function addPictures(job: RenderJob): Map<string, Picture> {
  const pictures = new Map<string, Picture>()
  for (const [sha256, image] of job.images) {
    const path = `/pictures/${sha256}.${image.extension}`
    compiler.mapShadow(join(workspace, path), Buffer.from(image.bytes))
    pictures.set(sha256, { path, width: image.width, height: image.height })
  }
  return pictures
}

function printWith(job: RenderJob, pictures: ReadonlyMap<string, Picture>): RenderedPdf {
  const { data, repairs } = printData(job.view, job.qr, { fontOf, pictureOf: (sha256) => pictures.get(sha256) ?? null })
  return { ...compilePrint(compiler, template, data), repairs: [...new Set([...job.repairs, ...repairs])] }
}
