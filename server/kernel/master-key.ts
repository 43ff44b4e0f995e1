/** Which key guards the other keys? The operator's, or one that the first start makes beside them (mode 600). */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { separated } from './domain-separation.ts'
import { createOnce, looseness, readKeyFile } from './key-files.ts'
import { KeyringError } from './keyring-error.ts'

export interface MasterKey {
  bytes: Buffer
  /** Says which master key a file needs, and nothing about it. */
  id: string
  /** Where it came from, for messages. */
  source: string
}

/** 32 bytes as 64 hex digits or as base64 (also the URL kind). */
export function parseMasterKey(text: string, source: string): MasterKey {
  const trimmed = text.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)
      ? Buffer.from(trimmed, 'base64')
      : null
  if (bytes?.length !== 32) throw new KeyringError('master-key-malformed', `${source} must be 32 bytes as base64 or 64 hex digits`)
  return { bytes, id: createHash('sha256').update(separated('lavra-master-key-id', bytes)).digest('hex').slice(0, 16), source }
}

/** `mayMake`: no key was ever wrapped here. A new master key beside old keys would only hide that the right one is lost. */
export async function masterKeyBeside(folder: string, mayMake: boolean, warn: (message: string) => void): Promise<MasterKey> {
  const path = join(folder, 'master.key')
  if (mayMake) await createOnce(path, `${randomBytes(32).toString('base64')}\n`)
  const text = await readKeyFile(path)
  if (text === null) {
    throw new KeyringError(
      'master-key-missing',
      `the keys in ${folder} need their master key: set LAVRA_MASTER_KEY or LAVRA_MASTER_KEY_FILE, or restore ${path}`,
    )
  }
  const loose = await looseness(path)
  if (loose) warn(loose)
  return parseMasterKey(text, path)
}
