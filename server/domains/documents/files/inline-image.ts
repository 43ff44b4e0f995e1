/**
 * How is a picture shown inside our pages? Never as it came: decoded within limits, turned upright, in sRGB, without EXIF and GPS, no
 * larger than a screen needs. The original stays as it is, to be downloaded.
 */
import sharp from 'sharp'
import { type FileProblem, problem } from './file-problem.ts'
import { headBytes, seeKind } from './see-kind.ts'

export interface InlineImage {
  bytes: Buffer
  mime: 'image/webp'
  /** Of the rendition, in pixels. */
  width: number
  height: number
  /** Of the original: a TIFF may have more than the first, which is what is shown. */
  pages: number
}

/** A scanned A0 plan at 300 dpi has 140 million pixels; decoding is streamed, so the limit is about patience. */
const maxPixels = 150_000_000
const maxSide = 2400
const maxSeconds = 30

/** Formats whose decoders are taken in. SVG is a program, and librsvg would run it. */
const pictures = new Set(['jpeg', 'png', 'gif', 'webp', 'tiff'])

/** Problem `image-broken` for what is damaged, unknown, or larger than the limits. */
export async function inlineImage(bytes: Buffer, side = maxSide): Promise<InlineImage | FileProblem> {
  const kind = await seeKind(bytes.subarray(0, headBytes))
  if (typeof kind !== 'string' || !pictures.has(kind)) return problem('image-broken')
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
    const { pages = 1 } = await picture.metadata()
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: maxSeconds })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, mime: 'image/webp', width: info.width, height: info.height, pages }
  } catch {
    return problem('image-broken')
  }
}
