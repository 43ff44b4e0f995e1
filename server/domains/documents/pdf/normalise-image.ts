/**
 * Can this picture stand in a document, and in which form? JPEG or PNG, sRGB, at most 2000 pixels, upright, without location or
 * camera data: CMYK breaks PDF/A, and a phone's photo would weigh more than the process around it.
 */
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'

export const maxImagePixels = 50_000_000
export const maxImageSide = 2000
const losslessUpTo = 1_500_000

export type ImageProblem = 'image-empty' | 'image-format' | 'image-broken' | 'image-too-large'
export type NormalisedImage =
  | { ok: true; bytes: Uint8Array; mediaType: 'image/jpeg' | 'image/png'; width: number; height: number }
  | { ok: false; problem: ImageProblem }

/** The picture in its printable form; a picture that already has this form comes back byte for byte. Never throws for bad input. */
export async function normaliseImage(bytes: Uint8Array): Promise<NormalisedImage> {
  if (bytes.length === 0) return { ok: false, problem: 'image-empty' }
  // By content and before any decoder: SVG is a program, and a PDF or a HEIC would depend on what the machine has.
  if (!isBitmap(bytes)) return { ok: false, problem: 'image-format' }
  const input = sharp(bytes, { limitInputPixels: maxImagePixels, failOn: 'error' })
  try {
    const facts = await input.metadata()
    if (isPrintable(facts)) {
      await input.clone().raw().toBuffer() // decodes every line: a truncated file fails here and not in the compiler
      return { ok: true, bytes, mediaType: facts.format === 'png' ? 'image/png' : 'image/jpeg', width: facts.width, height: facts.height }
    }
    return await convert(input, facts)
  } catch (error) {
    return { ok: false, problem: /pixel limit/i.test(String(error)) ? 'image-too-large' : 'image-broken' }
  }
}

async function convert(input: Sharp, facts: Metadata): Promise<NormalisedImage> {
  const upright = input
    .rotate()
    .resize({ width: maxImageSide, height: maxImageSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
  if (facts.format === 'png' || facts.format === 'gif') {
    const png = await upright.clone().png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
    if (png.data.length <= losslessUpTo) return done(png, 'image/png')
  }
  return done(await upright.jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true }), 'image/jpeg')
}

const done = (image: { data: Buffer; info: OutputInfo }, mediaType: 'image/jpeg' | 'image/png'): NormalisedImage => ({
  ok: true,
  bytes: new Uint8Array(image.data),
  mediaType,
  width: image.info.width,
  height: image.info.height,
})

function isPrintable(facts: Metadata): boolean {
  const colour = facts.space === 'srgb' || facts.space === 'b-w'
  const bare = !facts.icc && !facts.exif && !facts.xmp && !facts.iptc && (facts.orientation ?? 1) === 1
  const small = facts.width <= maxImageSide && facts.height <= maxImageSide
  return (facts.format === 'jpeg' || facts.format === 'png') && colour && facts.depth === 'uchar' && !facts.hasAlpha && bare && small
}

function isBitmap(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    /^GIF8[79]a/.test(head) ||
    /^RIFF....WEBP/s.test(head) ||
    head.startsWith('II*\0') ||
    head.startsWith('MM\0*')
  )
}
