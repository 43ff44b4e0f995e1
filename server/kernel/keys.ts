/**
 * Which keys has the installation? In `<dataDir>/keys`: `pepper.json`, with push `push.json`, and the seals `seal-0001.json`, `seal-0002.json` … of which
 * the last one seals and all verify. Files are only ever added, by whoever links the next name first (key-files.ts).
 */
import { createECDH, createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { separated } from './domain-separation.ts'
import { newSigner, type Signer, signerFrom } from './ed25519.ts'
import { createOnce, listKeyFiles, looseness, makeKeyFolder, readKeyFile } from './key-files.ts'
import { KeyringError } from './keyring-error.ts'
import { type MasterKey, masterKeyBeside, parseMasterKey } from './master-key.ts'
import { readKey, type StoredKey, writeKey } from './wrapped-key.ts'

export interface PublicSealKey {
  id: string
  /** 32 bytes, Ed25519. */
  publicKey: Buffer
  createdAt: Date
  /** When the next key took over; null for the current one. What it sealed stays valid. */
  retiredAt: Date | null
}

export interface Keyring extends Signer {
  createdAt: Date
  /** All seal keys, oldest first. */
  publicKeys(): readonly PublicSealKey[]
  /** The public key of a seal, or null when this installation never had it. */
  publicKeyOf(keyId: string): Buffer | null
  /** HMAC-SHA-256 under the pepper, which the database does not know: for numbers that could be guessed (CPF), and for tokens. */
  mac(purpose: string, text: string): Buffer
  /** A new current seal key. Two rotations at the same moment make one key. */
  rotate(): Promise<PublicSealKey>
  /** The installation's key towards push services (VAPID, RFC 8292), base64url; made when it is first asked for, `push.json`. */
  pushKey(): Promise<{ publicKey: string; privateKey: string }>
  /** Takes notice of keys that another process added. */
  refresh(): Promise<void>
  /** What the operator should put right, found while opening. */
  warnings: readonly string[]
}

export interface KeyringPlace {
  dataDir: string
  /** 32 bytes as base64 or hex; without it `keys/master.key` is used, and made on the first start. */
  masterKey?: string | undefined
  now?: () => Date
}

interface SealKey {
  signer: Signer
  createdAt: Date
}

const sealName = /^seal-(\d{4})\.json$/

/** Opens the keys, making them on the first start. Throws `KeyringError` with a message for the operator. */
export async function openKeyring({ dataDir, masterKey, now = () => new Date() }: KeyringPlace): Promise<Keyring> {
  const folder = join(dataDir, 'keys')
  const warnings: string[] = []
  await makeKeyFolder(folder)
  const names = await listKeyFiles(folder)
  const first = !names.some((name) => name.endsWith('.json'))
  const master = masterKey
    ? parseMasterKey(masterKey, 'LAVRA_MASTER_KEY')
    : await masterKeyBeside(folder, first, (message) => warnings.push(message))
  if (masterKey && names.includes('master.key')) {
    warnings.push(`${join(folder, 'master.key')} is not used, since LAVRA_MASTER_KEY is set: keep it in a safe place, not beside the keys`)
  }
  const loose = await looseness(folder)
  if (loose) warnings.push(loose)

  // The pepper comes first: seals without it mean that it was lost, and a new one would silently orphan every hash made with the old.
  if (names.some((name) => sealName.test(name))) await load(folder, 'pepper.json', master)
  await make(folder, 'pepper.json', { keyId: 'pepper', secret: randomBytes(32) }, master, now())
  const pepper = (await load(folder, 'pepper.json', master)).secret

  let seals = await loadSeals(folder, master)
  if (seals.length === 0) await addSeal()

  async function addSeal() {
    const { signer, secret } = newSigner()
    const name = `seal-${String(seals.length + 1).padStart(4, '0')}.json`
    await make(folder, name, { keyId: signer.keyId, secret }, master, now())
    seals = await loadSeals(folder, master)
  }
  const current = () => seals.at(-1) as SealKey
  const published = () => seals.map((seal, index) => publicPart(seal, seals[index + 1]))

  return {
    get keyId() {
      return current().signer.keyId
    },
    get publicKey() {
      return current().signer.publicKey
    },
    get createdAt() {
      return current().createdAt
    },
    sign: (purpose, bytes) => current().signer.sign(purpose, bytes),
    publicKeys: published,
    publicKeyOf: (keyId) => seals.find((seal) => seal.signer.keyId === keyId)?.signer.publicKey ?? null,
    mac: (purpose, text) =>
      createHmac('sha256', pepper)
        .update(separated(purpose, Buffer.from(text)))
        .digest(),
    async rotate() {
      seals = await loadSeals(folder, master)
      await addSeal()
      return publicPart(current(), undefined)
    },
    async pushKey() {
      if (!(await listKeyFiles(folder)).includes('push.json')) {
        const curve = createECDH('prime256v1')
        curve.generateKeys()
        await make(folder, 'push.json', { keyId: 'push', secret: padded(curve.getPrivateKey()) }, master, now())
      }
      const { secret } = await load(folder, 'push.json', master)
      const curve = createECDH('prime256v1')
      curve.setPrivateKey(secret)
      return { publicKey: curve.getPublicKey('base64url'), privateKey: secret.toString('base64url') }
    },
    async refresh() {
      seals = await loadSeals(folder, master)
    },
    warnings,
  }
}

/** A scalar with leading zeros comes shorter than its 32 bytes. */
const padded = (scalar: Buffer): Buffer => Buffer.concat([Buffer.alloc(32 - scalar.length), scalar])

/** When another process makes the same file first, its key counts and ours is forgotten. */
async function make(folder: string, name: string, key: Pick<StoredKey, 'keyId' | 'secret'>, master: MasterKey, createdAt: Date) {
  await createOnce(join(folder, name), writeKey({ name, createdAt, ...key }, master))
  key.secret.fill(0)
}

async function load(folder: string, name: string, master: MasterKey): Promise<StoredKey> {
  const text = await readKeyFile(join(folder, name))
  if (text === null) throw lost(join(folder, name))
  return readKey(name, text, master)
}

async function loadSeals(folder: string, master: MasterKey): Promise<SealKey[]> {
  const count = Math.max(0, ...(await listKeyFiles(folder)).map((name) => Number(sealName.exec(name)?.[1] ?? 0)))
  const seals: SealKey[] = []
  for (let number = 1; number <= count; number++) {
    const { secret, createdAt } = await load(folder, `seal-${String(number).padStart(4, '0')}.json`, master)
    seals.push({ signer: signerFrom(secret), createdAt })
    secret.fill(0)
  }
  return seals
}

function publicPart(seal: SealKey, next: SealKey | undefined): PublicSealKey {
  return { id: seal.signer.keyId, publicKey: seal.signer.publicKey, createdAt: seal.createdAt, retiredAt: next?.createdAt ?? null }
}

const lost = (path: string) => new KeyringError('key-missing', `the key file ${path} is missing: restore it from a backup`)
