/**
 * Which bytes stand for a value, and which digests for the bytes? RFC 8785 (JCS), SHA-256, and the CRC that people type.
 * The CRC protects nothing: four appended bytes give any text any CRC. It is an address; the digests are the proof.
 */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import canonicalize from 'canonicalize'
import { separated } from '../../../kernel/domain-separation.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/** The canonical UTF-8 bytes of a JSON value; members that are undefined are left out. Throws on NaN, lone surrogates and cycles. */
export function canonicalBytes(value: Json): Buffer {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('nothing to canonicalize')
  return Buffer.from(text)
}

/** 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of the canonical bytes with the purpose in front: what a record is called by others. */
export function digestOf(purpose: string, value: Json): string {
  return sha256(separated(purpose, canonicalBytes(value)))
}

/** CRC-32 as eight upper-case hex digits, as SEI prints it. */
export function checksumOf(bytes: Uint8Array): string {
  return writeChecksum(crc32(bytes))
}

export interface ContentDigests {
  sha256: string
  checksum: string
}

export function contentDigests(bytes: Uint8Array): ContentDigests {
  return { sha256: sha256(bytes), checksum: checksumOf(bytes) }
}

/** The same of a file that is too large for memory. */
export async function streamDigests(chunks: AsyncIterable<Uint8Array>): Promise<ContentDigests> {
  const hash = createHash('sha256')
  let crc = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    crc = crc32(chunk, crc)
  }
  return { sha256: hash.digest('hex'), checksum: writeChecksum(crc) }
}

const writeChecksum = (crc: number) => crc.toString(16).toUpperCase().padStart(8, '0')
