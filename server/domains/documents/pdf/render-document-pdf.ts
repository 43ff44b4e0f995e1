/** How does the rest of the system get the PDF of an authored document? By this one function; the work runs in helper processes. */

import { imagesIn } from '@lavra/contract/content/text.ts'
import { create as createQr } from 'qrcode'
import type { DocumentView, RenderedPdf, RenderRepair } from './document-view.ts'
import { normaliseImage } from './normalise-image.ts'
import type { RenderJob } from './render.worker.ts'
import { createWorkerPool } from './worker-pool.ts'

const pool = createWorkerPool<RenderJob, RenderedPdf>({
  module: new URL('./render.worker.ts', import.meta.url),
  size: 2,
  timeoutMs: 60_000,
  // Starting one takes longer than most documents do: whoever signs next should find it there.
  idleMs: 15 * 60_000,
  queueLimit: 500,
  heapMb: 512,
  memoryMb: 1500,
})

export interface RenderOptions {
  /** Bytes of the pictures of the page, by SHA-256. A picture that is not there is printed as a marked box. */
  images: ReadonlyMap<string, Uint8Array>
  signal?: AbortSignal
}

/**
 * The PDF/A-2b (tagged) of the document. Same view and pictures, same bytes.
 * Rejects with `PoolError` (`timed-out`, `aborted`, `crashed`, `queue-full`, `failed`); nothing in a document's text makes it fail.
 */
export async function renderDocumentPdf(view: DocumentView, { images, signal }: RenderOptions): Promise<RenderedPdf> {
  const pictures = await printablePictures(view, images)
  const qr = Object.fromEntries((view.stamps ?? []).map((stamp) => [stamp.qr, qrSvg(stamp.qr)]))
  return pool.run({ view, qr, ...pictures }, signal ? { signal } : {})
}

/** Ends the helper processes; call it when the server stops. A later rendering starts them again. */
export const closePool = (): Promise<void> => pool.close()

async function printablePictures(
  view: DocumentView,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<Pick<RenderJob, 'images' | 'repairs'>> {
  const wanted = new Set([view.page.header, view.page.body, view.page.footer].flatMap(imagesIn))
  const printable: RenderJob['images'] = new Map()
  const repairs = new Set<RenderRepair>()
  for (const sha256 of wanted) {
    const bytes = images.get(sha256)
    const image = bytes && (await normaliseImage(bytes))
    if (image?.ok) {
      const { bytes: fit, width, height, mediaType } = image
      printable.set(sha256, { bytes: fit, width, height, extension: mediaType === 'image/png' ? 'png' : 'jpg' })
    } else repairs.add(image ? 'image-unreadable' : 'image-missing')
  }
  return { images: printable, repairs: [...repairs] }
}

/** Black squares as one path: no styles, no text, nothing a converter could read in two ways. */
function qrSvg(text: string): string {
  const { modules } = createQr(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let y = 0; y < modules.size; y += 1) for (let x = 0; x < modules.size; x += 1) if (modules.get(x, y)) path += `M${x} ${y}h1v1h-1z`
  const box = `-2 -2 ${modules.size + 4} ${modules.size + 4}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="#000" d="${path}"/></svg>`
}
