/**
 * How can a person sign, and nobody for them? Everybody has an Ed25519 key whose private half is wrapped by a key derived from the
 * password. The server can use it only while the password is being typed; who holds the database cannot.
 */
import { randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { unwrap, wrap } from '../../../kernel/aes-gcm.ts'
import { separated } from '../../../kernel/domain-separation.ts'
import { keyIdOf, newSigner, type Signer, signerFrom } from '../../../kernel/ed25519.ts'

/** What is stored as `signer_key.wrapped`. The parameters travel with each key, so that new keys may cost more one day. */
export const wrappedUserKey = z.strictObject({
  format: z.literal('lavra-user-key/1'),
  /** scrypt: 32 MiB and some 0.1 s for each guess. Bounded, so that a forged row cannot take the server's memory. */
  scrypt: z.strictObject({ n: z.literal([2 ** 15, 2 ** 16, 2 ** 17]), r: z.literal(8), p: z.literal(1), salt: z.base64() }),
  /** Nonce, AES-256-GCM ciphertext of the PKCS #8 key, tag; bound to the key's id. */
  secret: z.base64(),
})
export type WrappedUserKey = z.infer<typeof wrappedUserKey>

export interface UserKey {
  /** Hash of the public key. */
  id: string
  /** 32 bytes. */
  publicKey: Buffer
  wrapped: WrappedUserKey
}

export async function createUserKey(password: string): Promise<UserKey> {
  const { signer, secret } = newSigner()
  return wrapKey(signer, secret, password)
}

/** Null when the password is wrong or the stored key was changed. Takes what the database holds; throws when it is no wrapped key. */
export async function unlockUserKey(key: StoredUserKey, password: string): Promise<Signer | null> {
  const secret = await unwrapKey(key, password)
  return secret && consume(secret, (bytes) => signerFrom(bytes))
}

/** The same key under a new password; null when the old one is wrong. What it signed before stays verifiable as it was. */
export async function rewrapUserKey(key: StoredUserKey, oldPassword: string, newPassword: string): Promise<UserKey | null> {
  const secret = await unwrapKey(key, oldPassword)
  return secret && wrapKey(signerFrom(secret), secret, newPassword)
}

export interface StoredUserKey {
  id: string
  publicKey: Uint8Array
  wrapped: unknown
}

async function wrapKey(signer: Signer, secret: Buffer, password: string): Promise<UserKey> {
  const parameters = { n: 2 ** 15, r: 8, p: 1, salt: randomBytes(16).toString('base64') } as const
  const key = await derive(password, parameters)
  const wrapped = consume(secret, (bytes) => consume(key, () => wrap(key, bytes, beside(signer.keyId))))
  return {
    id: signer.keyId,
    publicKey: signer.publicKey,
    wrapped: { format: 'lavra-user-key/1', scrypt: parameters, secret: wrapped.toString('base64') },
  }
}

/** The id is bound to the secret and is the hash of the public key: neither can be exchanged for another person's. */
async function unwrapKey(key: StoredUserKey, password: string): Promise<Buffer | null> {
  const wrapped = wrappedUserKey.parse(key.wrapped)
  if (keyIdOf(key.publicKey) !== key.id) return null
  const derived = await derive(password, wrapped.scrypt)
  return consume(derived, () => unwrap(derived, Buffer.from(wrapped.secret, 'base64'), beside(key.id)))
}

/** Runs in the thread pool. Composed form first: the same password typed on another keyboard may be other code points (ã). */
function derive(password: string, { n, r, p, salt }: WrappedUserKey['scrypt']): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 256 * n * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

const beside = (keyId: string) => separated('lavra-user-key', Buffer.from(keyId))

/** Uses a secret once and wipes it. */
function consume<T>(secret: Buffer, use: (secret: Buffer) => T): T {
  try {
    return use(secret)
  } finally {
    secret.fill(0)
  }
}
