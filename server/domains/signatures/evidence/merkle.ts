/**
 * How does a log prove that it holds something and that it never changed its past? The Merkle tree of RFC 6962, section 2.1, over leaf
 * hashes; verification as in RFC 9162, sections 2.1.3.2 and 2.1.4.2. Sizes and indexes are exact up to 2^53, so no bit operators.
 */
import { createHash } from 'node:crypto'

/** Leaves and nodes are told apart by their first byte: without it a node could be shown as a leaf. */
export const leafHash = (data: Uint8Array): Buffer => hash(Buffer.of(0), data)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => hash(Buffer.of(1), left, right)

export function rootOf(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves
  if (only === undefined) return hash()
  if (leaves.length === 1) return Buffer.from(only)
  const k = splitOf(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)))
}

/** The hashes that lead from the leaf at `index` (from 0) to the root, lowest first. */
export function inclusionProof(index: number, leaves: readonly Uint8Array[]): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('no such leaf')
  if (leaves.length === 1) return []
  const k = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return index < k ? [...inclusionProof(index, left), rootOf(right)] : [...inclusionProof(index - k, right), rootOf(left)]
}

export function verifyInclusion(claim: {
  leaf: Uint8Array
  index: number
  size: number
  proof: readonly Uint8Array[]
  root: Uint8Array
}): boolean {
  const { leaf, index, size, proof, root } = claim
  if (!isSize(index) || !isSize(size) || index >= size) return false
  let [node, last] = [index, size - 1]
  let computed: Uint8Array = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      computed = nodeHash(sibling, computed)
      ;[node, last] = climb(node, last)
    } else {
      computed = nodeHash(computed, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && same(computed, root)
}

/** What proves that the first `oldSize` leaves of these are the whole log of that time. */
export function consistencyProof(oldSize: number, leaves: readonly Uint8Array[]): Buffer[] {
  if (!isSize(oldSize) || oldSize > leaves.length) throw new RangeError('no such size')
  return oldSize === 0 ? [] : subProof(oldSize, leaves, true)
}

function subProof(m: number, leaves: readonly Uint8Array[], whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [rootOf(leaves)]
  const k = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return m <= k ? [...subProof(m, left, whole), rootOf(right)] : [...subProof(m - k, right, false), rootOf(left)]
}

export function verifyConsistency(claim: {
  oldSize: number
  newSize: number
  oldRoot: Uint8Array
  newRoot: Uint8Array
  proof: readonly Uint8Array[]
}): boolean {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim
  if (!isSize(oldSize) || !isSize(newSize) || oldSize > newSize) return false
  if (oldSize === newSize) return proof.length === 0 && same(oldRoot, newRoot)
  if (oldSize === 0) return proof.length === 0 && same(oldRoot, rootOf([]))
  // A complete subtree of the old log is its own root and is not repeated in the proof.
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : [...proof]
  const [first, ...rest] = path
  if (first === undefined) return false
  let [node, last] = [oldSize - 1, newSize - 1]
  while (isOdd(node)) [node, last] = [half(node), half(last)]
  let [oldComputed, newComputed]: [Uint8Array, Uint8Array] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      oldComputed = nodeHash(sibling, oldComputed)
      newComputed = nodeHash(sibling, newComputed)
      ;[node, last] = climb(node, last)
    } else {
      newComputed = nodeHash(newComputed, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && same(oldComputed, oldRoot) && same(newComputed, newRoot)
}

/** A node without a right neighbour has no sibling on its level: go up to where it is a right child. */
function climb(node: number, last: number): [number, number] {
  let [n, l] = [node, last]
  while (!isOdd(n) && n !== 0) [n, l] = [half(n), half(l)]
  return [n, l]
}

/** The largest power of two below `size` (size > 1): the left subtree is complete. */
function splitOf(size: number): number {
  let k = 1
  while (k * 2 < size) k *= 2
  return k
}

const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0
const isOdd = (n: number) => n % 2 === 1
const half = (n: number) => Math.floor(n / 2)
const isPowerOfTwo = (n: number) => n === 1 || splitOf(n) * 2 === n
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

function hash(...parts: Uint8Array[]): Buffer {
  const sha256 = createHash('sha256')
  for (const part of parts) sha256.update(part)
  return sha256.digest()
}
