import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { normaliseLetterhead } from './normalise-letterhead.ts'

describe("an agency's coat of arms", () => {
  it('may be a drawing, which becomes a large picture once', async () => {
    const drawing = await readFile(new URL('./sample-letterhead.svg', import.meta.url))
    expect(await normaliseLetterhead(drawing)).toMatchObject({ ok: true, mediaType: 'image/png', height: 900 })
  })

  it('may be a picture', async () => {
    const picture = await sharp({ create: { width: 50, height: 70, channels: 3, background: '#369' } })
      .png()
      .toBuffer()
    expect(await normaliseLetterhead(picture)).toMatchObject({ ok: true, width: 50, height: 70 })
  })

  test.each([
    '<script>alert(1)</script>',
    '<image href="file:///etc/passwd"/>',
    '<text>a</text>',
    '<rect onclick="x()"/>',
    '<rect fill="url(https://exemplo.com/a)"/>',
    '<style>@import "x"</style>',
  ])('may not hold %s', async (part) => {
    const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${part}</svg>`)
    expect(await normaliseLetterhead(drawing)).toEqual({ ok: false, problem: 'image-format' })
  })

  it('is refused when it is broken or far too large', async () => {
    expect(await normaliseLetterhead(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path'))).toEqual({
      ok: false,
      problem: 'image-broken',
    })
    expect(await normaliseLetterhead(Buffer.concat([Buffer.from('<svg>'), Buffer.alloc(300_000, 32)]))).toEqual({
      ok: false,
      problem: 'image-too-large',
    })
  })
})
