/** What does a key file say? Its public part in the open, its secret wrapped by the master key and bound to the rest and to its name. */
import { z } from 'zod'
import { unwrap, wrap } from './aes-gcm.ts'
import { separated } from './domain-separation.ts'
import { KeyringError } from './keyring-error.ts'
import type { MasterKey } from './master-key.ts'

const keyFile = z.strictObject({
  format: z.literal('lavra-key/1'),
  /** The file's own name: a copy under another name is no key. */
  name: z.string(),
  keyId: z.string(),
  createdAt: z.iso.datetime(),
  /** Which master key wrapped the secret, so that a wrong one and a damaged file can be told apart. */
  masterKeyId: z.string(),
  secret: z.base64(),
})

export interface StoredKey {
  name: string
  keyId: string
  createdAt: Date
  secret: Buffer
}

export function writeKey(key: StoredKey, master: MasterKey): string {
  const open = { format: 'lavra-key/1', name: key.name, keyId: key.keyId, createdAt: key.createdAt.toISOString(), masterKeyId: master.id }
  return `${JSON.stringify({ ...open, secret: wrap(master.bytes, key.secret, beside(open)).toString('base64') }, null, 2)}\n`
}

export function readKey(name: string, text: string, master: MasterKey): StoredKey {
  const file = keyFile.safeParse(parseJson(text)).data
  if (!file || file.name !== name) throw damaged(name)
  if (file.masterKeyId !== master.id) {
    throw new KeyringError('wrong-master-key', `the key file ${name} was made under another master key than the one of ${master.source}`)
  }
  const secret = unwrap(master.bytes, Buffer.from(file.secret, 'base64'), beside(file))
  if (!secret) throw damaged(name)
  return { name, keyId: file.keyId, createdAt: new Date(file.createdAt), secret }
}

function beside(open: { format: string; name: string; keyId: string; createdAt: string; masterKeyId: string }) {
  return separated('lavra-key-file', Buffer.from(JSON.stringify([open.format, open.name, open.keyId, open.createdAt, open.masterKeyId])))
}

const damaged = (name: string) => new KeyringError('key-damaged', `the key file ${name} was damaged or changed: restore it from a backup`)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
