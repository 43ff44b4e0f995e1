/** One whole act of signing, made with real keys: what the tests of the evidence start from. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSigner } from '../../../kernel/ed25519.ts'
import { type Keyring, openKeyring } from '../../../kernel/keys.ts'
import { canonicalBytes, contentDigests, sha256 } from './canonical.ts'
import { buildRecord, type RecordFacts } from './record.ts'
import { leafOf, seal, signRecord } from './seal.ts'

export const sampleContent = canonicalBytes({ schema: 'page/1', body: ['Encaminhe-se à unidade competente.'] })
export const samplePdf = Buffer.from('%PDF-1.7 sample')

export const sampleFacts: RecordFacts = {
  kind: 'signature',
  document: { number: '1000123', type: 'Despacho', processNumber: '1500.01.0000123/2026-45', version: 2 },
  digests: { canonical: contentDigests(sampleContent).sha256, pdf: sha256(samplePdf), checksum: contentDigests(sampleContent).checksum },
  signer: { id: '7', name: 'Joana Prado Lima', socialName: null, title: 'Gestora Governamental', cpf: '123.456.789-09' },
  unit: { id: '12', code: 'SEPLAG/DGP', name: 'Diretoria de Gestão de Processos' },
  agency: {
    id: '1',
    code: 'SEPLAG',
    name: 'Secretaria de Estado de Planejamento e Gestão',
    signatureLaw: 'art. 6º, § 1º, do Decreto nº 47.222, de 26 de julho de 2017',
    timeZone: 'America/Sao_Paulo',
  },
  authentication: {
    methods: ['password'],
    at: new Date('2026-11-24T13:31:58Z'),
    sessionId: '9001',
    ip: '203.0.113.7',
    agent: 'Firefox/140',
  },
  signedAt: new Date('2026-11-24T13:32:01Z'),
  previous: null,
}

/** Keys that lived in a folder which is gone again. */
export async function sampleKeyring(): Promise<Keyring> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lavra-evidence-'))
  return openKeyring({ dataDir }).finally(() => rm(dataDir, { recursive: true, force: true }))
}

export function sampleAct(keys: Keyring, facts: RecordFacts = sampleFacts) {
  const { signer } = newSigner()
  const record = buildRecord(facts, keys)
  const userSignature = signRecord(record, signer)
  const sealed = seal(record, userSignature, keys)
  const salt = randomBytes(32)
  return {
    record,
    userSignature,
    userPublicKey: signer.publicKey,
    seal: sealed,
    sealPublicKey: keys.publicKey,
    leaf: { salt, hash: leafOf(record, userSignature, sealed, salt) },
  }
}
