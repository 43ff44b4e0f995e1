import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { separated } from '../../../kernel/domain-separation.ts'
import { canonicalBytes, checksumOf, contentDigests, digestOf, sha256, streamDigests } from './canonical.ts'

const jcs = (value: Parameters<typeof canonicalBytes>[0]) => canonicalBytes(value).toString()

describe('canonical bytes', () => {
  it('are those of RFC 8785, section 3.2', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(jcs(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sort names by UTF-16 code units, as in its section 3.2.3', () => {
    const value = {
      '\u20ac': 'euro',
      '\r': 'return',
      '\ufb33': 'dalet',
      '1': 'one',
      '\u{1f600}': 'face',
      '\u0080': 'control',
      '\u00f6': 'o',
    }
    expect(Object.values(JSON.parse(jcs(value)))).toHaveLength(7)
    expect([...jcs(value).matchAll(/:"(\w+)"/g)].map((m) => m[1])).toEqual(['return', 'one', 'control', 'o', 'euro', 'face', 'dalet'])
  })

  it('do not depend on the order of writing, leave out what is undefined, and turn -0 into 0', () => {
    expect(jcs({ b: 1, a: { d: undefined, c: -0 } })).toBe('{"a":{"c":0},"b":1}')
    expect(digestOf('lavra-test', { a: 1, b: 2 })).toBe(digestOf('lavra-test', { b: 2, a: 1 }))
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }], [[['a\ud83d']]]])('refuse %j', (value) => {
    expect(() => canonicalBytes(value)).toThrow()
  })
})

describe('digests', () => {
  it('are known', () => {
    expect(sha256(Buffer.alloc(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestOf('lavra-test', {})).toBe(sha256(Buffer.from('lavra-test/v1\0{}')))
  })

  it.each([
    ['', '00000000'],
    ['123456789', 'CBF43926'],
    ['a', 'E8B7BE43'],
    ['The quick brown fox jumps over the lazy dog', '414FA339'],
  ])('the checksum of %j is %s', (text, checksum) => {
    expect(checksumOf(Buffer.from(text))).toBe(checksum)
  })

  it('always write eight digits', () => {
    const short = Array.from({ length: 4000 }, (_, i) => checksumOf(Buffer.from(String(i)))).filter((sum) => sum.startsWith('00'))
    expect(short.length).toBeGreaterThan(0)
    for (const sum of short) expect(sum).toMatch(/^[0-9A-F]{8}$/)
  })

  it('are the same in pieces', async () => {
    const bytes = Buffer.from('Ofício circular nº 7, com acentuação.'.repeat(500))
    const pieces = Array.from({ length: 30 }, (_, i) => bytes.subarray(i * 700, (i + 1) * 700))
    expect(await streamDigests(Readable.from(pieces))).toEqual(contentDigests(bytes))
    expect(await streamDigests(Readable.from([]))).toEqual(contentDigests(Buffer.alloc(0)))
  })
})

it('no purpose and bytes read like another purpose and bytes', () => {
  expect(separated('lavra-seal', Buffer.from('x')).toString()).toBe('lavra-seal/v1\0x')
  for (const bad of ['', 'Seal', 'a b', 'a\0b', '1a', 'a/v1']) expect(() => separated(bad, Buffer.alloc(0))).toThrow()
})
