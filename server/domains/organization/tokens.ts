/** Random tokens: 256 bits shown once; the database holds their SHA-256 only. */
import { createHash, randomBytes } from 'node:crypto'

export function newToken(prefix = ''): { token: string; hash: Buffer } {
  const token = prefix + randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
