import { describe, expect, it } from 'vitest'
import { canonicalBytes } from './canonical.ts'
import { buildRecord, maskCpf, nameOnStamp, recordDigest } from './record.ts'
import { sampleFacts, sampleKeyring } from './sample-act.ts'

describe('the record', async () => {
  const keys = await sampleKeyring()
  const signerWith = (change: Partial<typeof sampleFacts.signer>) =>
    buildRecord({ ...sampleFacts, signer: { ...sampleFacts.signer, ...change } }, keys).signer

  it('says who, what, where, when and how', () => {
    expect(buildRecord(sampleFacts, keys)).toEqual({
      format: 'lavra-signature/1',
      kind: 'signature',
      document: sampleFacts.document,
      digests: sampleFacts.digests,
      signer: {
        id: '7',
        name: 'Joana Prado Lima',
        title: 'Gestora Governamental',
        cpfMasked: '***.456.789-**',
        cpfHash: keys.mac('lavra-cpf', '12345678909').toString('hex'),
      },
      unit: sampleFacts.unit,
      agency: { id: '1', code: 'SEPLAG', name: 'Secretaria de Estado de Planejamento e Gestão' },
      authentication: {
        methods: ['password'],
        at: '2026-11-24T13:31:58.000Z',
        sessionHash: keys.mac('lavra-session', '9001').toString('hex'),
        ip: '203.0.113.7',
        agent: 'Firefox/140',
      },
      stamp: { version: 1, law: sampleFacts.agency.signatureLaw, timeZone: 'America/Sao_Paulo' },
      signedAt: '2026-11-24T13:32:01.000Z',
      previous: null,
    })
  })

  it('never holds the whole CPF or the session', () => {
    const text = canonicalBytes(buildRecord(sampleFacts, keys)).toString()
    expect(text).not.toMatch(/123\.?456\.?789-?09|9001"/)
  })

  it('hashes a CPF the same in any punctuation, differently in another installation, and refuses what is none', async () => {
    const hash = signerWith({ cpf: '12345678909' }).cpfHash
    expect(signerWith({ cpf: '123.456.789-09' }).cpfHash).toBe(hash)
    expect(buildRecord(sampleFacts, await sampleKeyring()).signer.cpfHash).not.toBe(hash)
    expect(signerWith({ cpf: null })).toMatchObject({ cpfMasked: null, cpfHash: null })
    expect(() => signerWith({ cpf: '1234567890' })).toThrow('eleven')
  })

  it('shows the civil name after the social name', () => {
    expect(signerWith({ socialName: 'Ana Prado' }).name).toBe('Ana Prado, registrado(a) civilmente como Joana Prado Lima')
    expect(nameOnStamp('Joana', '')).toBe('Joana')
    expect(maskCpf('12345678909')).toBe('***.456.789-**')
  })

  it('keeps the beginning of a long agent, in whole characters and without control characters', () => {
    const agentOf = (agent: string) =>
      buildRecord({ ...sampleFacts, authentication: { ...sampleFacts.authentication, agent } }, keys).authentication.agent
    expect(agentOf('x'.repeat(500))).toHaveLength(200)
    expect(agentOf(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199))
    expect(agentOf('a\u0000b\ud800c')).toBe('abc')
  })

  it('refuses facts that are no record', () => {
    expect(() => signerWith({ title: '' })).toThrow()
    const digests = { ...sampleFacts.digests, canonical: 'abc' }
    expect(() => buildRecord({ ...sampleFacts, digests }, keys)).toThrow()
  })

  it('has a digest that survives the way through the database', () => {
    const record = buildRecord(sampleFacts, keys)
    const reordered = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(record))).reverse())
    expect(recordDigest(reordered as typeof record)).toBe(recordDigest(record))
    expect(recordDigest(record)).toMatch(/^[0-9a-f]{64}$/)
  })
})
