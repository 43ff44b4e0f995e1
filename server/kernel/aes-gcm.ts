/** How is a secret kept in the open? AES-256-GCM under a 32-byte key, bound to what is written beside it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

/** Nonce, ciphertext and tag in one piece. Nonces are random: fine for the few secrets one key ever wraps, not for streams of messages. */
export function wrap(key: Uint8Array, secret: Uint8Array, beside: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(beside)
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
}

/** Null when the key is wrong, or the secret or what stands beside it was changed; these cannot be told apart. */
export function unwrap(key: Uint8Array, wrapped: Uint8Array, beside: Uint8Array): Buffer | null {
  if (wrapped.length < nonceLength + tagLength) return null
  const end = wrapped.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, nonceLength), { authTagLength: tagLength })
  decipher.setAAD(beside).setAuthTag(wrapped.subarray(end))
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(nonceLength, end)), decipher.final()])
  } catch {
    return null
  }
}
