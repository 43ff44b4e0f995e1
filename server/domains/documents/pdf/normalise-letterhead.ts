/**
 * How does an agency's coat of arms become a picture for every document? An administrator may give a drawing (SVG) besides the
 * usual kinds; it is drawn once, large, and from then on it is a picture like any other, so no document ever carries a program.
 */
import sharp from 'sharp'
import { type NormalisedImage, normaliseImage } from './normalise-image.ts'

const maxDrawingBytes = 256 * 1024
const heightPixels = 900
/** What can fetch, script, include, or depend on the fonts of the machine has no place in arms. */
const unwanted =
  /<!DOCTYPE|<!ENTITY|<(?:script|image|text|foreignObject|style|use|a|animate\w*|set)\b|\shref\s*=|\son\w+\s*=|url\(\s*['"]?(?!#)/i

/** The arms as PNG or JPEG; a drawing is refused as `image-format` if it holds more than shapes. */
export async function normaliseLetterhead(bytes: Uint8Array): Promise<NormalisedImage> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('utf8')
  if (!/<svg[\s>]/i.test(head)) return normaliseImage(bytes)
  if (bytes.length > maxDrawingBytes) return { ok: false, problem: 'image-too-large' }
  if (unwanted.test(Buffer.from(bytes).toString('utf8'))) return { ok: false, problem: 'image-format' }
  try {
    const { height } = await sharp(bytes).metadata()
    const density = Math.min(2400, Math.max(1, (72 * heightPixels) / Math.max(1, height)))
    const drawn = await sharp(bytes, { density, limitInputPixels: 50_000_000 })
      .resize({ width: heightPixels * 2, height: heightPixels, fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 9 })
      .toBuffer()
    return await normaliseImage(new Uint8Array(drawn))
  } catch {
    return { ok: false, problem: 'image-broken' }
  }
}
