import { describe, expect, it } from 'vitest'
import { consistencyProof, inclusionProof, leafHash, nodeHash, rootOf, verifyConsistency, verifyInclusion } from './merkle.ts'

/** The leaves of the reference tree of Certificate Transparency, and its root at every size. */
const referenceLeaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const referenceRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const reference = referenceLeaves.map((hex) => leafHash(Buffer.from(hex, 'hex')))
const hex = (hashes: Buffer[]) => hashes.map((hash) => hash.toString('hex'))

const largest = 64
const leaves = Array.from({ length: largest }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)))
const roots = Array.from({ length: largest + 1 }, (_, size) => rootOf(leaves.slice(0, size)))
const root = (size: number) => roots[size] as Buffer
const leaf = (index: number) => leaves[index] as Buffer

describe('the published vectors', () => {
  it.each(referenceRoots.map((expected, size) => [size, expected]))('root of size %i', (size, expected) => {
    expect(rootOf(reference.slice(0, Number(size))).toString('hex')).toBe(expected)
  })

  it('proof of the first of eight', () => {
    expect(hex(inclusionProof(0, reference))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
  })
})

// Some hundred thousand hashes: on a busy machine they take longer than an ordinary test may.
describe('sizes 1 to 64, all of them', { timeout: 60_000 }, () => {
  it('include every leaf at its own place and at no other', () => {
    for (let size = 1; size <= largest; size++) {
      const tree = leaves.slice(0, size)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, tree)
        const claim = { leaf: leaf(index), index, size, proof, root: root(size) }
        expect(verifyInclusion(claim)).toBe(true)
        expect(verifyInclusion({ ...claim, leaf: leaf((index + 1) % largest) })).toBe(false)
        expect(verifyInclusion({ ...claim, root: root(size - 1) })).toBe(false)
        expect(verifyInclusion({ ...claim, proof: [...proof, leaf(0)] })).toBe(false)
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(false)
        const places = Array.from({ length: size }, (_, other) => other).filter((other) => verifyInclusion({ ...claim, index: other }))
        expect(places).toEqual([index])
      }
    }
  })

  it('prove every smaller size their past, and nothing else', () => {
    for (let newSize = 0; newSize <= largest; newSize++) {
      for (let oldSize = 0; oldSize <= newSize; oldSize++) {
        const proof = consistencyProof(oldSize, leaves.slice(0, newSize))
        const claim = { oldSize, newSize, oldRoot: root(oldSize), newRoot: root(newSize), proof }
        expect(verifyConsistency(claim)).toBe(true)
        expect(verifyConsistency({ ...claim, oldRoot: leafHash(root(oldSize)) })).toBe(false)
        expect(verifyConsistency({ ...claim, proof: [...proof, leaf(0)] })).toBe(false)
        if (oldSize > 0) expect(verifyConsistency({ ...claim, newRoot: leafHash(root(newSize)) })).toBe(false)
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) })).toBe(false)
        for (let at = 0; at < proof.length; at++) {
          expect(verifyConsistency({ ...claim, proof: proof.map((hash, i) => (i === at ? leafHash(hash) : hash)) })).toBe(false)
        }
      }
    }
  })

  it('do not prove a rewritten past', () => {
    for (let oldSize = 1; oldSize < largest; oldSize++) {
      const rewritten = leaves.map((hash, i) => (i === oldSize - 1 ? leafHash(hash) : hash))
      const proof = consistencyProof(oldSize, rewritten)
      expect(verifyConsistency({ oldSize, newSize: largest, oldRoot: root(oldSize), newRoot: rootOf(rewritten), proof })).toBe(false)
    }
  })
})

it('a proof may not climb above the root, even to a root that agrees with it', () => {
  const [a, b, c, d] = [leaf(0), leaf(1), leaf(2), leaf(3)]
  expect(verifyInclusion({ leaf: a, index: 0, size: 1, proof: [b], root: nodeHash(b, a) })).toBe(false)
  const [oldRoot, newRoot] = [nodeHash(d, nodeHash(c, a)), nodeHash(d, nodeHash(c, nodeHash(a, b)))]
  expect(verifyConsistency({ oldSize: 3, newSize: 4, oldRoot, newRoot, proof: [a, b, c, d] })).toBe(false)
})

it('what is no index or size is refused', () => {
  for (const bad of [-1, 0.5, Number.NaN, 64, 2 ** 60]) {
    expect(() => inclusionProof(bad, leaves)).toThrow(RangeError)
    expect(verifyInclusion({ leaf: leaf(0), index: bad, size: 64, proof: [], root: root(64) })).toBe(false)
    if (bad !== 64) expect(() => consistencyProof(bad, leaves)).toThrow(RangeError)
    if (bad !== 64) expect(verifyConsistency({ oldSize: bad, newSize: 64, oldRoot: root(0), newRoot: root(64), proof: [] })).toBe(false)
  }
})
