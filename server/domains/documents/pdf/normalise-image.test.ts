import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { normaliseImage } from './normalise-image.ts'

const picture = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#c33' } })
const read = async (bytes: Uint8Array) => {
  const result = await normaliseImage(bytes)
  if (!result.ok) throw new Error(result.problem)
  return { ...result, facts: await sharp(result.bytes).metadata() }
}

describe('a picture for a document', () => {
  it('comes back byte for byte when it is already fit, so that normalising twice changes nothing', async () => {
    for (const bytes of [await picture().jpeg().toBuffer(), await picture().png().toBuffer()]) {
      const first = await read(bytes)
      expect(Buffer.compare(first.bytes, bytes)).toBe(0)
    }
    const once = await read(await picture(3000, 100).tiff().toBuffer())
    expect(Buffer.compare((await read(once.bytes)).bytes, once.bytes)).toBe(0)
  })

  it('is made sRGB, eight bits, opaque, upright and at most 2000 pixels', async () => {
    const cmyk = await read(await picture().toColourspace('cmyk').jpeg().toBuffer())
    expect([cmyk.facts.space, cmyk.mediaType]).toEqual(['srgb', 'image/jpeg'])
    const deep = await read(await picture().toColourspace('rgb16').png().toBuffer())
    expect([deep.facts.depth, deep.mediaType]).toEqual(['uchar', 'image/png'])
    expect((await read(await picture().ensureAlpha(0.3).png().toBuffer())).facts.hasAlpha).toBe(false)
    const large = await read(await picture(4000, 1000).png().toBuffer())
    expect([large.width, large.height]).toEqual([2000, 500])
    const turned = await read(await picture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect([turned.width, turned.height, turned.facts.exif, turned.facts.icc]).toEqual([40, 60, undefined, undefined])
  })

  test.each(['gif', 'webp', 'tiff'] as const)('may be %s', async (format) => {
    expect((await read(await picture().toFormat(format).toBuffer())).width).toBe(60)
  })

  it('is refused with a reason', async () => {
    const problemOf = async (bytes: Uint8Array) => {
      const result = await normaliseImage(bytes)
      return result.ok ? null : result.problem
    }
    const jpeg = await picture(400, 400).jpeg().toBuffer()
    expect(await problemOf(new Uint8Array())).toBe('image-empty')
    expect(await problemOf(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image-format')
    expect(await problemOf(Buffer.from('%PDF-1.7'))).toBe('image-format')
    expect(await problemOf(jpeg.subarray(0, jpeg.length / 2))).toBe('image-broken')
    expect(await problemOf(Buffer.from('\xff\xd8\xff nothing', 'latin1'))).toBe('image-broken')
    expect(await problemOf(await picture(10_000, 6_000).png().toBuffer())).toBe('image-too-large')
  })
})
