/** What does a signature declare? Facts as they were at the moment of signing become the record; nothing is looked up later. */
import { type SignatureRecord, signatureRecord } from '@lavra/contract/signature-record.ts'
import type { Keyring } from '../../../kernel/keys.ts'
import { digestOf } from './canonical.ts'

export interface RecordFacts {
  kind: SignatureRecord['kind']
  document: SignatureRecord['document']
  digests: SignatureRecord['digests']
  signer: {
    id: string
    name: string
    socialName: string | null
    title: string
    /** Eleven digits, in any punctuation; null when unknown. */
    cpf: string | null
  }
  unit: SignatureRecord['unit']
  agency: SignatureRecord['agency'] & { signatureLaw: string; timeZone: string }
  /** `sessionId`: whatever names the session or key in the database; only its keyed hash is kept. */
  authentication: { methods: SignatureRecord['authentication']['methods']; at: Date; sessionId: string; ip: string; agent: string }
  signedAt: Date
  /** Digest of the record signed before on the same document, in force or not; null for the first. */
  previous: string | null
}

/** Throws `ZodError` when the facts are no record (a name missing, a digest malformed): that is a bug of the caller. */
export function buildRecord(facts: RecordFacts, keys: Pick<Keyring, 'mac'>): SignatureRecord {
  const { kind, document, digests, signer, unit, agency, authentication } = facts
  const cpf = signer.cpf === null ? null : digitsOf(signer.cpf)
  return signatureRecord.parse({
    format: 'lavra-signature/1',
    kind,
    document,
    digests,
    signer: {
      id: signer.id,
      name: nameOnStamp(signer.name, signer.socialName),
      title: signer.title,
      cpfMasked: cpf === null ? null : maskCpf(cpf),
      cpfHash: cpf === null ? null : keys.mac('lavra-cpf', cpf).toString('hex'),
    },
    unit,
    agency: { id: agency.id, code: agency.code, name: agency.name },
    authentication: {
      methods: authentication.methods,
      at: authentication.at.toISOString(),
      sessionHash: keys.mac('lavra-session', authentication.sessionId).toString('hex'),
      ip: authentication.ip,
      agent: firstCharacters(authentication.agent, 200),
    },
    stamp: { version: 1, law: agency.signatureLaw, timeZone: agency.timeZone },
    signedAt: facts.signedAt.toISOString(),
    previous: facts.previous,
  })
}

/** 64 hex digits: what the next record of the document names as `previous`. */
export function recordDigest(record: SignatureRecord): string {
  return digestOf('lavra-record', record)
}

/** The civil name is written on the stamp alone, after the social name (S-07, R-59). */
export function nameOnStamp(name: string, socialName: string | null): string {
  return socialName ? `${socialName}, registrado(a) civilmente como ${name}` : name
}

/** Shows the six digits in the middle, as the federal open-data portals do. `cpf`: eleven digits. */
export function maskCpf(cpf: string): string {
  return `***.${cpf.slice(3, 6)}.${cpf.slice(6, 9)}-**`
}

function digitsOf(cpf: string): string {
  const digits = cpf.replace(/[.\-\s]/g, '')
  if (!/^\d{11}$/.test(digits)) throw new Error('a CPF has eleven digits')
  return digits
}

/** Whole characters, never half of a pair: those have no canonical form. Control characters cannot be stored and say nothing. */
function firstCharacters(text: string, max: number): string {
  let kept = ''
  for (const character of text.replace(/\p{C}/gu, '')) {
    if (kept.length + character.length > max) break
    kept += character
  }
  return kept
}
