/**
 * Does a signature hold, and if not, what exactly was changed? Each check is made from the stored bytes and named on its own, so that a
 * broken seal is not mistaken for a broken text. Nothing is rendered again.
 */
import { type SignatureRecord, signatureRecord } from '@lavra/contract/signature-record.ts'
import { keyIdOf } from '../../../kernel/ed25519.ts'
import { type ContentDigests, canonicalBytes, contentDigests, sha256 } from './canonical.ts'
import { recordDigest } from './record.ts'
import { isSealedBy, isSignedBy, leafOf, leafSaltLength, type Signed } from './seal.ts'

export type Check =
  | 'format'
  | 'record'
  | 'content'
  | 'checksum'
  | 'pdf'
  | 'user-key'
  | 'user-signature'
  | 'seal-key'
  | 'seal'
  | 'order'
  | 'leaf'
export type Detail =
  | 'holds'
  | 'not-a-record'
  | 'record-changed'
  | 'content-changed'
  | 'checksum-differs'
  | 'pdf-changed'
  | 'pdf-not-signed'
  | 'key-unknown'
  | 'key-of-another'
  | 'user-signature-wrong'
  | 'seal-wrong'
  | 'wrong-order'
  | 'leaf-changed'

export interface Finding {
  check: Check
  ok: boolean
  detail: Detail
}

export interface SignatureEvidence {
  /** As stored; it is checked to be a record first. */
  record: unknown
  /** The digest kept beside the record, hex. With it, a changed record is told from a changed signature. */
  recordDigest?: string
  userSignature: Signed
  /** 32 bytes; null when the key is not known. */
  userPublicKey: Uint8Array | null
  seal: Signed
  /** From the keyring or the published list, never from where the seal came from; null when the key is not known. */
  sealPublicKey: Uint8Array | null
  /** The frozen canonical bytes, or the uploaded file's; digests instead when the file is large (`streamDigests`). */
  canonicalBytes: Uint8Array | ContentDigests
  /** The frozen PDF (or its SHA-256, hex); left out, it is not checked. */
  pdfBytes?: Uint8Array | string
  /** The record signed before on the same document, null for the first; left out, the order is not checked. */
  previous?: SignatureRecord | null
  leaf?: { salt: Uint8Array; hash: Uint8Array }
}

export interface Verification {
  ok: boolean
  /** In the order of `Check`; those that were not asked for are missing. */
  findings: Finding[]
}

export function verifySignature(evidence: SignatureEvidence): Verification {
  const record = readRecord(evidence.record)
  if (!record) return { ok: false, findings: [{ check: 'format', ok: false, detail: 'not-a-record' }] }
  const findings = [finding('format', 'holds'), ...contentFindings(record, evidence), ...keyFindings(record, evidence)]
  if (evidence.previous !== undefined) findings.push(finding('order', follows(record, evidence.previous) ? 'holds' : 'wrong-order'))
  if (evidence.leaf) findings.push(finding('leaf', leafHolds(record, evidence, evidence.leaf) ? 'holds' : 'leaf-changed'))
  return { ok: findings.every((f) => f.ok), findings }
}

function contentFindings(record: SignatureRecord, evidence: SignatureEvidence): Finding[] {
  const bytes = evidence.canonicalBytes
  const found = bytes instanceof Uint8Array ? contentDigests(bytes) : bytes
  const findings = [
    finding('content', found.sha256 === record.digests.canonical ? 'holds' : 'content-changed'),
    finding('checksum', found.checksum === record.digests.checksum ? 'holds' : 'checksum-differs'),
  ]
  if (evidence.recordDigest !== undefined) {
    findings.unshift(finding('record', recordDigest(record) === evidence.recordDigest ? 'holds' : 'record-changed'))
  }
  if (evidence.pdfBytes !== undefined) {
    const pdf = typeof evidence.pdfBytes === 'string' ? evidence.pdfBytes : sha256(evidence.pdfBytes)
    findings.push(finding('pdf', record.digests.pdf === null ? 'pdf-not-signed' : record.digests.pdf === pdf ? 'holds' : 'pdf-changed'))
  }
  return findings
}

function keyFindings(record: SignatureRecord, { userSignature, userPublicKey, seal, sealPublicKey }: SignatureEvidence): Finding[] {
  const signed = userPublicKey !== null && isSignedBy(userPublicKey, record, userSignature)
  const sealed = sealPublicKey !== null && isSealedBy(sealPublicKey, record, userSignature, seal)
  return [
    finding('user-key', keyDetail(userPublicKey, userSignature.keyId)),
    finding('user-signature', signed ? 'holds' : 'user-signature-wrong'),
    finding('seal-key', keyDetail(sealPublicKey, seal.keyId)),
    finding('seal', sealed ? 'holds' : 'seal-wrong'),
  ]
}

function keyDetail(publicKey: Uint8Array | null, keyId: string): Detail {
  if (publicKey === null) return 'key-unknown'
  return keyIdOf(publicKey) === keyId ? 'holds' : 'key-of-another'
}

/** The digests make the order; the time may only differ as much as the clocks of two nodes do. */
const clockToleranceMs = 60_000

/** A removed, inserted or exchanged signature breaks the chain of the document's records. */
function follows(record: SignatureRecord, previous: SignatureRecord | null): boolean {
  if (previous === null) return record.previous === null
  return (
    record.previous === recordDigest(previous) &&
    record.document.number === previous.document.number &&
    Date.parse(record.signedAt) >= Date.parse(previous.signedAt) - clockToleranceMs
  )
}

function leafHolds(record: SignatureRecord, evidence: SignatureEvidence, leaf: { salt: Uint8Array; hash: Uint8Array }): boolean {
  if (leaf.salt.length !== leafSaltLength) return false
  return Buffer.compare(leafOf(record, evidence.userSignature, evidence.seal, leaf.salt), leaf.hash) === 0
}

function readRecord(value: unknown): SignatureRecord | null {
  const record = signatureRecord.safeParse(value).data
  try {
    // What has no canonical form (half a character) was never signed.
    return record && canonicalBytes(record) ? record : null
  } catch {
    return null
  }
}

const finding = (check: Check, detail: Detail): Finding => ({ check, ok: detail === 'holds', detail })
