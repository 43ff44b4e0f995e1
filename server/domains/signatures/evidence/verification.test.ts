import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { newSigner } from '../../../kernel/ed25519.ts'
import { openKeyring } from '../../../kernel/keys.ts'
import { canonicalBytes, streamDigests } from './canonical.ts'
import { buildRecord, recordDigest } from './record.ts'
import { sampleAct, sampleContent, sampleFacts, sampleKeyring, samplePdf } from './sample-act.ts'
import { leafOf, seal, signRecord } from './seal.ts'
import { type SignatureEvidence, verifySignature } from './verification.ts'

describe('a signature', async () => {
  const keys = await sampleKeyring()
  const act = sampleAct(keys)
  const evidence: SignatureEvidence = {
    ...act,
    recordDigest: recordDigest(act.record),
    canonicalBytes: sampleContent,
    pdfBytes: samplePdf,
    previous: null,
  }
  /** What fails when this is changed, by name. */
  const failures = (change: Partial<SignatureEvidence>) => {
    const { ok, findings } = verifySignature({ ...evidence, ...change })
    const failed = findings.filter((f) => !f.ok).map((f) => `${f.check}: ${f.detail}`)
    expect(ok).toBe(failed.length === 0)
    return failed
  }
  const everything = ['format', 'record', 'content', 'checksum', 'pdf', 'user-key', 'user-signature', 'seal-key', 'seal', 'order', 'leaf']

  it('holds, and every check says so', () => {
    const { ok, findings } = verifySignature(evidence)
    expect(ok).toBe(true)
    expect(findings.map((f) => f.check)).toEqual(everything)
    expect(findings.every((f) => f.ok && f.detail === 'holds')).toBe(true)
  })

  it('is checked as far as evidence is given', () => {
    const { record, userSignature, userPublicKey, seal: sealed, sealPublicKey } = act
    const least = { record, userSignature, userPublicKey, seal: sealed, sealPublicKey, canonicalBytes: sampleContent }
    expect(verifySignature(least).findings.map((f) => f.check)).toEqual([
      'format',
      'content',
      'checksum',
      'user-key',
      'user-signature',
      'seal-key',
      'seal',
    ])
  })

  it('holds for what came back from the database, and for a file read in pieces', async () => {
    const pieces = Readable.from([sampleContent.subarray(0, 10), sampleContent.subarray(10)])
    const record = JSON.parse(JSON.stringify(act.record))
    expect(failures({ record, canonicalBytes: await streamDigests(pieces) })).toEqual([])
  })

  it('notices any changed byte of the content', () => {
    for (let at = 0; at < sampleContent.length; at++) {
      expect(failures({ canonicalBytes: changed(sampleContent, at) })).toEqual(['content: content-changed', 'checksum: checksum-differs'])
    }
    expect(failures({ canonicalBytes: Buffer.alloc(0) })).toContain('content: content-changed')
  })

  it('notices another content with the same CRC', () => {
    const forged = withChecksum(Buffer.from('{"body":["Pague-se."]}'), act.record.digests.checksum)
    expect(failures({ canonicalBytes: forged })).toEqual(['content: content-changed'])
  })

  it('notices any changed byte of the PDF, and a PDF that nobody signed', () => {
    for (let at = 0; at < samplePdf.length; at++) expect(failures({ pdfBytes: changed(samplePdf, at) })).toEqual(['pdf: pdf-changed'])
    expect(failures({ pdfBytes: 'f'.repeat(64) })).toEqual(['pdf: pdf-changed'])
    const upload = sampleAct(keys, { ...sampleFacts, digests: { ...sampleFacts.digests, pdf: null } })
    expect(failures({ ...upload, recordDigest: recordDigest(upload.record) })).toEqual(['pdf: pdf-not-signed'])
  })

  it('notices any changed value of the record', () => {
    const changes = leaves(act.record)
    expect(changes.length).toBe(30)
    for (const { path, record } of changes) {
      const failed = failures({ record })
      const noticed = failed[0] === 'format: not-a-record' || failed.includes('record: record-changed')
      expect([path, noticed]).toEqual([path, true])
    }
  })

  it('notices any changed byte of the record’s writing', () => {
    const text = canonicalBytes(act.record)
    for (let at = 0; at < text.length; at++) {
      const record = parse(changed(text, at))
      if (record !== undefined) expect(failures({ record })).not.toEqual([])
    }
  })

  it('names a changed record even when the digest beside it was changed too', () => {
    const record = buildRecord({ ...sampleFacts, signer: { ...sampleFacts.signer, title: 'Secretária de Estado' } }, keys)
    expect(failures({ record })).toEqual([
      'record: record-changed',
      'user-signature: user-signature-wrong',
      'seal: seal-wrong',
      'leaf: leaf-changed',
    ])
    expect(failures({ record, recordDigest: recordDigest(record) })).toEqual([
      'user-signature: user-signature-wrong',
      'seal: seal-wrong',
      'leaf: leaf-changed',
    ])
  })

  it('notices any changed byte of the personal signature and its key', () => {
    for (let at = 0; at < 64; at++) {
      const signature = changed(act.userSignature.signature, at)
      expect(failures({ userSignature: { ...act.userSignature, signature } })).toEqual([
        'user-signature: user-signature-wrong',
        'seal: seal-wrong',
        'leaf: leaf-changed',
      ])
    }
    for (let at = 0; at < 32; at++) {
      expect(failures({ userPublicKey: changed(act.userPublicKey, at) })).toEqual([
        'user-key: key-of-another',
        'user-signature: user-signature-wrong',
      ])
    }
    expect(failures({ userPublicKey: null })).toEqual(['user-key: key-unknown', 'user-signature: user-signature-wrong'])
  })

  it('notices any changed byte of the seal and its key', () => {
    for (let at = 0; at < 64; at++) {
      const signature = changed(act.seal.signature, at)
      expect(failures({ seal: { ...act.seal, signature } })).toEqual(['seal: seal-wrong', 'leaf: leaf-changed'])
    }
    for (let at = 0; at < 32; at++) {
      expect(failures({ sealPublicKey: changed(act.sealPublicKey, at) })).toEqual(['seal-key: key-of-another', 'seal: seal-wrong'])
    }
    expect(failures({ sealPublicKey: null })).toEqual(['seal-key: key-unknown', 'seal: seal-wrong'])
  })

  it('notices any changed byte of the leaf and its salt', () => {
    for (let at = 0; at < 32; at++) {
      expect(failures({ leaf: { ...act.leaf, hash: changed(act.leaf.hash, at) } })).toEqual(['leaf: leaf-changed'])
      expect(failures({ leaf: { ...act.leaf, salt: changed(act.leaf.salt, at) } })).toEqual(['leaf: leaf-changed'])
    }
    expect(failures({ leaf: { ...act.leaf, salt: Buffer.alloc(31) } })).toEqual(['leaf: leaf-changed'])
    expect(() => leafOf(act.record, act.userSignature, act.seal, Buffer.alloc(16))).toThrow('32 bytes')
  })

  it('cannot be forged by an installation without the person, nor by a person without the installation', () => {
    const other = newSigner().signer
    const forged = signRecord(act.record, other)
    const sealed = seal(act.record, forged, keys)
    expect(failures({ userSignature: { ...forged, keyId: act.userSignature.keyId }, seal: sealed, leaf: undefined })).toEqual([
      'user-signature: user-signature-wrong',
      'seal: seal-wrong',
    ])
    const ownSeal = seal(act.record, act.userSignature, other)
    expect(failures({ seal: ownSeal, leaf: undefined })).toEqual(['seal-key: key-of-another', 'seal: seal-wrong'])
  })

  it('stays valid after the seal key was rotated, and the next act has the new seal', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'lavra-rotation-'))
    try {
      const ring = await openKeyring({ dataDir })
      const old = sampleAct(ring)
      await ring.rotate()
      const fresh = sampleAct(ring)
      expect(fresh.seal.keyId).not.toBe(old.seal.keyId)
      for (const one of [old, fresh]) {
        const sealPublicKey = ring.publicKeyOf(one.seal.keyId)
        expect(failures({ ...one, sealPublicKey, recordDigest: recordDigest(one.record) })).toEqual([])
      }
      expect(failures({ ...old, sealPublicKey: ring.publicKey, recordDigest: recordDigest(old.record) })).toEqual([
        'seal-key: key-of-another',
        'seal: seal-wrong',
      ])
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  })

  it('knows its place after the one before', () => {
    const second = sampleAct(keys, { ...sampleFacts, signer: { ...sampleFacts.signer, id: '8' }, previous: recordDigest(act.record) })
    const chained = { ...second, recordDigest: recordDigest(second.record) }
    expect(failures({ ...chained, previous: act.record })).toEqual([])
    expect(failures({ ...chained, previous: null })).toEqual(['order: wrong-order'])
    expect(failures({ ...chained, previous: second.record })).toEqual(['order: wrong-order'])
    expect(failures({ previous: second.record })).toEqual(['order: wrong-order'])
    const document = { ...sampleFacts.document, number: '1000124' }
    const elsewhere = sampleAct(keys, { ...sampleFacts, document, previous: recordDigest(act.record) })
    expect(failures({ ...elsewhere, recordDigest: recordDigest(elsewhere.record), previous: act.record })).toEqual(['order: wrong-order'])
    const backdated = sampleAct(keys, { ...sampleFacts, signedAt: new Date('2026-11-24T13:30:00Z'), previous: recordDigest(act.record) })
    expect(failures({ ...backdated, recordDigest: recordDigest(backdated.record), previous: act.record })).toEqual(['order: wrong-order'])
  })

  it('is not made of anything', () => {
    for (const record of [
      null,
      {},
      [],
      'x',
      { ...act.record, extra: 1 },
      { ...act.record, unit: { ...act.record.unit, name: '\ud800' } },
    ]) {
      expect(failures({ record })).toEqual(['format: not-a-record'])
    }
  })
})

function changed(value: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(value)
  copy[at] = (copy[at] as number) ^ 1
  return copy
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

/** Every value of a record changed on its own. */
function leaves(value: unknown, path: string[] = [], rebuild: (v: unknown) => unknown = (v) => v): { path: string; record: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((v, i) => leaves(v, [...path, String(i)], (x) => rebuild(value.with(i, x))))
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, v]) => leaves(v, [...path, key], (x) => rebuild({ ...value, [key]: x })))
  }
  return [{ path: path.join('.'), record: rebuild(different(value)) }]
}

/** Another value of the same shape where one is easy to name: the last digit of a number or hash, the last letter of a text. */
function different(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return 'a'.repeat(64)
  return value.slice(0, -1) + (value.endsWith('1') ? '2' : '1')
}

/** Four bytes that give any text any CRC, found by running the register backwards: why the checksum proves nothing. */
function withChecksum(text: Buffer, checksum: string): Buffer {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  let forward = 0xffffffff
  for (const byte of text) forward = ((table[(forward ^ byte) & 255] as number) ^ (forward >>> 8)) >>> 0
  let wanted = (Number.parseInt(checksum, 16) ^ 0xffffffff) >>> 0
  for (let i = 0; i < 4; i++) {
    const index = table.findIndex((entry) => entry >>> 24 === wanted >>> 24)
    wanted = (((wanted ^ (table[index] as number)) << 8) | index) >>> 0
  }
  const patch = Buffer.alloc(4)
  patch.writeUInt32LE((wanted ^ forward) >>> 0)
  return Buffer.concat([text, patch])
}
