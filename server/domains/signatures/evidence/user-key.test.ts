import { describe, expect, it } from 'vitest'
import { keyIdOf, verifies } from '../../../kernel/ed25519.ts'
import { createUserKey, rewrapUserKey, unlockUserKey } from './user-key.ts'

const act = Buffer.from('act')
const password = 'Ouro Preto, 1711'

describe('a personal key', async () => {
  const key = await createUserKey(password)

  it('signs while the password is typed', async () => {
    const signer = await unlockUserKey(key, password)
    expect(signer?.keyId).toBe(key.id)
    expect(key.id).toBe(keyIdOf(key.publicKey))
    expect(verifies(key.publicKey, 'lavra-test', act, signer?.sign('lavra-test', act) ?? Buffer.alloc(0))).toBe(true)
  })

  it('comes back from the database as it went', async () => {
    const stored = { ...key, wrapped: JSON.parse(JSON.stringify(key.wrapped)) }
    expect((await unlockUserKey(stored, password))?.keyId).toBe(key.id)
  })

  it.each(['', 'ouro preto, 1711', `${password} `, 'outra'])('stays closed to %j', async (wrong) => {
    expect(await unlockUserKey(key, wrong)).toBeNull()
    expect(await rewrapUserKey(key, wrong, 'nova')).toBeNull()
  })

  it('does not hold the private key in the open', async () => {
    const text = JSON.stringify(key.wrapped)
    const secret = Buffer.from(key.wrapped.secret, 'base64')
    expect(text).not.toContain(password)
    expect(secret.includes(Buffer.from('302e020100300506032b6570', 'hex'))).toBe(false)
  })

  it('opens with a password typed as other code points', async () => {
    const accented = await createUserKey('São João'.normalize('NFC'))
    expect(await unlockUserKey(accented, 'São João'.normalize('NFD'))).not.toBeNull()
  })

  it('changes its password and stays the same key', async () => {
    const fresh = await rewrapUserKey(key, password, 'Mariana, 1696')
    if (!fresh) throw new Error('the right password was refused')
    expect([fresh.id, fresh.publicKey]).toEqual([key.id, key.publicKey])
    expect(fresh.wrapped.scrypt.salt).not.toBe(key.wrapped.scrypt.salt)
    expect(await unlockUserKey(fresh, password)).toBeNull()
    expect((await unlockUserKey(fresh, 'Mariana, 1696'))?.keyId).toBe(key.id)
  })

  it('has a salt and a secret of its own', async () => {
    const other = await createUserKey(password)
    expect(other.id).not.toBe(key.id)
    expect(other.wrapped.scrypt.salt).not.toBe(key.wrapped.scrypt.salt)
  })

  it('cannot be passed for another', async () => {
    const other = await createUserKey(password)
    expect(await unlockUserKey({ ...key, wrapped: other.wrapped }, password)).toBeNull()
    expect(await unlockUserKey({ ...key, id: other.id, publicKey: other.publicKey }, password)).toBeNull()
    expect(await unlockUserKey({ ...key, publicKey: other.publicKey }, password)).toBeNull()
  })

  it('notices a change in every region of what is stored', async () => {
    const secret = Buffer.from(key.wrapped.secret, 'base64')
    for (const at of [0, 11, 12, 40, secret.length - 17, secret.length - 16, secret.length - 1]) {
      const changed = Buffer.from(secret)
      changed[at] = (changed[at] as number) ^ 1
      expect(await unlockUserKey({ ...key, wrapped: { ...key.wrapped, secret: changed.toString('base64') } }, password)).toBeNull()
    }
    const salt = Buffer.alloc(16).toString('base64')
    expect(await unlockUserKey({ ...key, wrapped: { ...key.wrapped, scrypt: { ...key.wrapped.scrypt, salt } } }, password)).toBeNull()
    const costly = { ...key.wrapped, scrypt: { ...key.wrapped.scrypt, n: 2 ** 30 } }
    await expect(unlockUserKey({ ...key, wrapped: costly }, password)).rejects.toThrow()
  })
})
