/** How does a picture become pages? Each of its images (a scan in TIFF has many) as large as A4 lets it be. */
import type { PDF } from '@libpdf/core'
import sharp from 'sharp'
import type { MergeProblem } from './merge-job.ts'
import { maxImagePixels, normaliseImage } from './normalise-image.ts'

const a4 = { short: 595.28, long: 841.89 }
const margin = 28

export async function addPictures(pdf: PDF, bytes: Uint8Array): Promise<number | MergeProblem> {
  const images = await imagesIn(bytes)
  if (typeof images === 'string') return images
  for (const { bytes: image, width, height } of images) {
    const isWide = width > height
    const page = pdf.addPage({ width: isWide ? a4.long : a4.short, height: isWide ? a4.short : a4.long })
    // 1 at 150 dots per inch: a small picture is not blown up to a page.
    const scale = Math.min((page.width - 2 * margin) / width, (page.height - 2 * margin) / height, 72 / 150)
    const [w, h] = [width * scale, height * scale]
    page.drawImage(pdf.embedImage(image), { x: (page.width - w) / 2, y: page.height - margin - h, width: w, height: h })
  }
  return images.length
}

async function imagesIn(bytes: Uint8Array) {
  const parts = await pagesOf(bytes)
  const images: { bytes: Uint8Array; width: number; height: number }[] = []
  for (const part of parts) {
    const image = await normaliseImage(part)
    if (!image.ok) return image.problem === 'image-format' ? 'kind' : 'broken'
    images.push(image)
  }
  return images
}

const mostPages = 500

/** Only TIFF has several that belong on paper; the others' frames are film. */
async function pagesOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (head !== 'II*\0' && head !== 'MM\0*') return [bytes]
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: maxImagePixels })
    .metadata()
    .catch(() => ({ pages: 1 }))
  if (pages <= 1) return [bytes]
  const all: Uint8Array[] = []
  for (let page = 0; page < Math.min(pages, mostPages); page++) {
    const one = await sharp(bytes, { page, limitInputPixels: maxImagePixels })
      .png({ compressionLevel: 1 })
      .toBuffer()
      .catch(() => new Uint8Array([0]))
    all.push(new Uint8Array(one))
  }
  return all
}
