import { describe, expect, it } from 'vitest'
import { buildReceipt, verifyReceipt } from './receipt.ts'
import { sampleAct, sampleContent, sampleKeyring, samplePdf } from './sample-act.ts'
import { seal } from './seal.ts'

describe('a receipt', async () => {
  const keys = await sampleKeyring()
  const act = sampleAct(keys)
  const receipt = buildReceipt(act)
  const content = { canonicalBytes: sampleContent, pdfBytes: samplePdf }
  const failures = (value: unknown, bytes = content) =>
    verifyReceipt(value, keys.publicKeyOf, bytes)
      .findings.filter((f) => !f.ok)
      .map((f) => f.detail)

  it('proves the act with nothing but the content and the published keys', () => {
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), keys.publicKeyOf, content).ok).toBe(true)
  })

  it('fits into two kilobytes', () => {
    expect(JSON.stringify(receipt).length).toBeLessThan(2048)
  })

  it('does not vouch for itself: another installation’s seal is unknown here', async () => {
    const other = await sampleKeyring()
    const foreign = { ...act, seal: seal(act.record, act.userSignature, other), sealPublicKey: other.publicKey }
    expect(failures(buildReceipt(foreign))).toContain('key-unknown')
    const disguised = { ...foreign, seal: { ...foreign.seal, keyId: keys.keyId } }
    expect(failures(buildReceipt(disguised))).toContain('key-unknown')
  })

  it('notices any changed character', () => {
    const text = JSON.stringify(receipt)
    let parsed = 0
    for (let at = 0; at < text.length; at++) {
      const character = text[at] === 'A' ? 'B' : 'A'
      const value = parse(text.slice(0, at) + character + text.slice(at + 1))
      if (value === undefined) continue
      parsed++
      expect([at, verifyReceipt(value, keys.publicKeyOf, content).ok]).toEqual([at, false])
    }
    expect(parsed).toBeGreaterThan(1000)
  })

  it('names what is wrong', () => {
    expect(failures(receipt, { ...content, canonicalBytes: Buffer.from('outro') })).toEqual(['content-changed', 'checksum-differs'])
    expect(failures({ ...receipt, format: 'lavra-receipt/2' })).toEqual(['not-a-record'])
    expect(failures({ ...receipt, recordDigest: 'f'.repeat(64) })).toEqual(['record-changed'])
  })
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
