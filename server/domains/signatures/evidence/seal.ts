/**
 * Who stands for a record? First the person, with their own key; then the installation, over record and personal signature together;
 * then the log, with a salted commitment to all three. Each layer signs or hashes under a purpose of its own.
 */
import { createHash } from 'node:crypto'
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import { separated } from '../../../kernel/domain-separation.ts'
import { type Signer, verifies } from '../../../kernel/ed25519.ts'
import { canonicalBytes } from './canonical.ts'
import { leafHash } from './merkle.ts'

/** An Ed25519 signature and the id of the key that made it. */
export interface Signed {
  keyId: string
  /** 64 bytes. */
  signature: Uint8Array
}

/** 32 random bytes; once they are destroyed, nobody can tell what the leaf stood for (LGPD, disposal of records). */
export const leafSaltLength = 32

export function signRecord(record: SignatureRecord, signer: Signer): Signed {
  return { keyId: signer.keyId, signature: signer.sign('lavra-signature', canonicalBytes(record)) }
}

/** `keys`: the installation's keyring, whose current key seals. */
export function seal(record: SignatureRecord, userSignature: Signed, keys: Signer): Signed {
  return { keyId: keys.keyId, signature: keys.sign('lavra-seal', sealedBytes(record, userSignature)) }
}

/** The RFC 6962 leaf hash of the commitment: 32 bytes that say nothing without the salt. */
export function leafOf(record: SignatureRecord, userSignature: Signed, sealed: Signed, salt: Uint8Array): Buffer {
  if (salt.length !== leafSaltLength) throw new Error('the salt of a leaf has 32 bytes')
  const content = canonicalBytes({ record, userSignature: written(userSignature), seal: written(sealed) })
  return leafHash(createHash('sha256').update(separated('lavra-leaf', salt)).update(content).digest())
}

export function isSignedBy(publicKey: Uint8Array, record: SignatureRecord, userSignature: Signed): boolean {
  return verifies(publicKey, 'lavra-signature', canonicalBytes(record), userSignature.signature)
}

export function isSealedBy(publicKey: Uint8Array, record: SignatureRecord, userSignature: Signed, sealed: Signed): boolean {
  return verifies(publicKey, 'lavra-seal', sealedBytes(record, userSignature), sealed.signature)
}

function sealedBytes(record: SignatureRecord, userSignature: Signed) {
  return canonicalBytes({ record, userSignature: written(userSignature) })
}

const written = ({ keyId, signature }: Signed) => ({ keyId, signature: Buffer.from(signature).toString('base64url') })
