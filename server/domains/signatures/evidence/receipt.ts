/** What does a signer take away? Record, signatures and keys of one act: with the content, all that a check without this system needs. */
import { type SignatureReceipt, type SignatureRecord, signatureReceipt } from '@lavra/contract/signature-record.ts'
import { recordDigest } from './record.ts'
import type { Signed } from './seal.ts'
import { type SignatureEvidence, type Verification, verifySignature } from './verification.ts'

export interface SignedAct {
  record: SignatureRecord
  userSignature: Signed
  userPublicKey: Uint8Array
  seal: Signed
  sealPublicKey: Uint8Array
  leaf: { salt: Uint8Array; hash: Uint8Array }
}

export function buildReceipt(act: SignedAct): SignatureReceipt {
  return signatureReceipt.parse({
    format: 'lavra-receipt/1',
    record: act.record,
    recordDigest: recordDigest(act.record),
    userSignature: written(act.userSignature),
    userPublicKey: base64url(act.userPublicKey),
    seal: written(act.seal),
    sealPublicKey: base64url(act.sealPublicKey),
    leaf: { salt: base64url(act.leaf.salt), hash: Buffer.from(act.leaf.hash).toString('hex') },
  })
}

/** `publicKeyOf` answers from the installation's published keys; the one in the receipt is only checked to be the same. */
export function verifyReceipt(
  value: unknown,
  publicKeyOf: (keyId: string) => Uint8Array | null,
  content: Pick<SignatureEvidence, 'canonicalBytes' | 'pdfBytes'>,
): Verification {
  const receipt = signatureReceipt.safeParse(value).data
  if (!receipt) return { ok: false, findings: [{ check: 'format', ok: false, detail: 'not-a-record' }] }
  const published = publicKeyOf(receipt.seal.keyId)
  const foreign = published === null || base64url(published) !== receipt.sealPublicKey
  return verifySignature({
    record: receipt.record,
    recordDigest: receipt.recordDigest,
    userSignature: read(receipt.userSignature),
    userPublicKey: bytes(receipt.userPublicKey),
    seal: read(receipt.seal),
    sealPublicKey: foreign ? null : published,
    leaf: { salt: bytes(receipt.leaf.salt), hash: Buffer.from(receipt.leaf.hash, 'hex') },
    ...content,
  })
}

const base64url = (value: Uint8Array) => Buffer.from(value).toString('base64url')
const bytes = (text: string) => Buffer.from(text, 'base64url')
const written = ({ keyId, signature }: Signed) => ({ keyId, signature: base64url(signature) })
const read = ({ keyId, signature }: SignatureReceipt['seal']): Signed => ({ keyId, signature: bytes(signature) })
