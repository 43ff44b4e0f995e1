import { describe, expect, it } from 'vitest'
import { keyIdOf, newSigner, signerFrom, verifies } from './ed25519.ts'

const bytes = Buffer.from('act')

describe('Ed25519', () => {
  it('gives the public key of RFC 8032, test 1', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
    const header = Buffer.from('302e020100300506032b657004220420', 'hex')
    expect(signerFrom(Buffer.concat([header, seed])).publicKey.toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
    expect(() => signerFrom(seed)).toThrow()
  })

  it('comes back from its secret', () => {
    const { signer, secret } = newSigner()
    const again = signerFrom(secret)
    expect(again.keyId).toBe(signer.keyId)
    expect(again.keyId).toBe(keyIdOf(signer.publicKey))
    expect(again.sign('lavra-test', bytes)).toEqual(signer.sign('lavra-test', bytes))
  })

  it('does not verify when any byte of key, text or signature differs, nor for what is no key or signature', () => {
    const { signer } = newSigner()
    const signature = signer.sign('lavra-test', bytes)
    expect(verifies(signer.publicKey, 'lavra-test', bytes, signature)).toBe(true)
    for (let i = 0; i < 64; i++) expect(verifies(signer.publicKey, 'lavra-test', bytes, changed(signature, i))).toBe(false)
    for (let i = 0; i < 32; i++) expect(verifies(changed(signer.publicKey, i), 'lavra-test', bytes, signature)).toBe(false)
    for (let i = 0; i < 3; i++) expect(verifies(signer.publicKey, 'lavra-test', changed(bytes, i), signature)).toBe(false)
    for (const none of [Buffer.alloc(0), Buffer.alloc(31), Buffer.alloc(65)]) {
      expect(verifies(none, 'lavra-test', bytes, signature)).toBe(false)
      expect(verifies(signer.publicKey, 'lavra-test', bytes, none)).toBe(false)
    }
  })
})

function changed(value: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(value)
  copy[at] = (copy[at] as number) ^ 1
  return copy
}
