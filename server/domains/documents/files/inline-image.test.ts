import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { inlineImage } from './inline-image.ts'

const canvas = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c0392b' } })

async function shown(bytes: Buffer) {
  const image = await inlineImage(bytes)
  if ('problem' in image) throw new Error(image.problem)
  return { ...image, metadata: await sharp(image.bytes).metadata() }
}

describe('a picture is shown', () => {
  test('upright, and without telling where it was taken', async () => {
    const exif = { IFD0: { Copyright: 'Ana' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '19/1 55/1 0/1' } }
    const { metadata, width, height } = await shown(await canvas(40, 20).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer())
    expect([width, height]).toEqual([20, 40])
    expect([metadata.format, metadata.exif, metadata.orientation, metadata.space]).toEqual(['webp', undefined, undefined, 'srgb'])
  })

  test('no larger than a screen needs, and never enlarged', async () => {
    expect(await shown(await canvas(5000, 1000).png().toBuffer())).toMatchObject({ width: 2400, height: 480 })
    expect(await shown(await canvas(10, 10).png().toBuffer())).toMatchObject({ width: 10, height: 10 })
  })

  test('from the colours of print, and from a TIFF', async () => {
    const { metadata } = await shown(await canvas(30, 30).toColourspace('cmyk').tiff().toBuffer())
    expect([metadata.space, metadata.channels]).toEqual(['srgb', 3])
  })
})

describe('a picture is refused', () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['when it is torn', async () => (await canvas(300, 300).png().toBuffer()).subarray(0, 200)],
    ['when it is no picture', () => Buffer.from('%PDF-1.7')],
    ['when it is a program', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['when it would fill the memory', () => enormousPng()],
  ])('%s', async (_when, make) => {
    expect(await inlineImage(await make())).toEqual({ problem: 'image-broken', params: {} })
  })
})

/** 40,000 × 40,000 pixels in a header of a few bytes. */
async function enormousPng() {
  const png = await canvas(1, 1).png().toBuffer()
  png.writeUInt32BE(40_000, 16)
  png.writeUInt32BE(40_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}
