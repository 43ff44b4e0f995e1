/** How do we sign and verify? Ed25519 with a purpose in front of the bytes; keys are known by the hash of their public half. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { separated } from './domain-separation.ts'

/** Somebody who can sign now: the installation, or a person whose password was just typed. */
export interface Signer {
  keyId: string
  /** 32 bytes. */
  publicKey: Buffer
  /** 64 bytes over the bytes with the purpose in front. */
  sign(purpose: string, bytes: Uint8Array): Buffer
}

/** 32 hex digits: half of the SHA-256 of the public key. 128 bits are far beyond search, and short enough to print. */
export function keyIdOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(separated('lavra-key-id', publicKey)).digest('hex').slice(0, 32)
}

/** A new pair: the signer, and the secret (PKCS #8 DER) that `signerFrom` turns into it again. */
export function newSigner(): { signer: Signer; secret: Buffer } {
  const secret = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
  return { signer: signerFrom(secret), secret }
}

/** Throws when the secret is not an Ed25519 private key. */
export function signerFrom(secret: Buffer): Signer {
  const privateKey = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('not an Ed25519 key')
  const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url')
  return { keyId: keyIdOf(publicKey), publicKey, sign: (purpose, bytes) => sign(null, separated(purpose, bytes), privateKey) }
}

/** False for a wrong signature, and for anything that is no key or no signature at all. */
export function verifies(publicKey: Uint8Array, purpose: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = readPublicKey(publicKey)
  return key !== null && signature.length === 64 && verify(null, separated(purpose, bytes), key, signature)
}

function readPublicKey(raw: Uint8Array): KeyObject | null {
  if (raw.length !== 32) return null
  const x = Buffer.from(raw).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
