/**
 * What does one act of signing declare? The record that the person and the installation sign, and the receipt that proves it without
 * this system. Both are read for decades by verifiers we do not know: a format is never edited, a new shape is a new format.
 */
import { z } from 'zod'
import { id, instant, sha256 } from './values.ts'

const text = (max: number) => z.string().min(1).max(max)
/** Hash of a public key. */
const keyId = z.string().regex(/^[0-9a-f]{32}$/)
/** Eight upper-case hex digits: a CRC-32, for typing; it proves nothing. */
export const checksum = z.string().regex(/^[0-9A-F]{8}$/)

export const signatureRecord = z.strictObject({
  format: z.literal('lavra-signature/1'),
  /** A certification says that an uploaded copy agrees with what was shown (autenticação). */
  kind: z.enum(['signature', 'certification']),
  document: z.strictObject({
    /** The document number, which is also the verification code. */
    number: z.string().regex(/^[1-9]\d*$/),
    type: text(200),
    processNumber: text(100),
    version: z.number().int().min(1),
  }),
  digests: z.strictObject({
    /** SHA-256 of the canonical content, or of an uploaded file's bytes. */
    canonical: sha256,
    /** SHA-256 of the frozen PDF; null for an uploaded file. */
    pdf: sha256.nullable(),
    /** Of the same bytes as `canonical`. */
    checksum,
  }),
  signer: z.strictObject({
    id,
    /** As the stamp shows it, with the civil name after a social name (S-07). */
    name: text(500),
    title: text(200),
    /** Like `***.456.789-**`; null when the CPF is not known. */
    cpfMasked: z
      .string()
      .regex(/^\*{3}\.\d{3}\.\d{3}-\*{2}$/)
      .nullable(),
    /** HMAC under the installation's pepper: lets the installation, and nobody else, confirm a CPF. */
    cpfHash: sha256.nullable(),
  }),
  unit: z.strictObject({ id, code: text(100), name: text(300) }),
  agency: z.strictObject({ id, code: text(100), name: text(300) }),
  authentication: z.strictObject({
    methods: z.array(z.enum(['password'])).min(1),
    at: instant,
    sessionHash: sha256,
    ip: text(64),
    agent: z.string().max(200),
  }),
  /** What the stamp is written from besides the facts above, so that later settings do not alter it. */
  stamp: z.strictObject({ version: z.literal(1), law: z.string().max(300), timeZone: text(64) }),
  signedAt: instant,
  /** Digest of the record of the signature before this one on the same document; null for the first. */
  previous: sha256.nullable(),
})
export type SignatureRecord = z.infer<typeof signatureRecord>

/** 64 and 32 bytes as base64url. The last digit is restricted so that the same bytes have only one writing. */
const signatureText = z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/)
const thirtyTwoBytes = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)

const signed = z.strictObject({ keyId, signature: signatureText })

export const signatureReceipt = z.strictObject({
  format: z.literal('lavra-receipt/1'),
  record: signatureRecord,
  /** Of the record; tells a changed record from a changed signature. */
  recordDigest: sha256,
  userSignature: signed,
  userPublicKey: thirtyTwoBytes,
  seal: signed,
  /** To be compared with the keys the installation publishes: a receipt cannot vouch for itself. */
  sealPublicKey: thirtyTwoBytes,
  /** The salted commitment in the log: without the salt the leaf says nothing about the record. */
  leaf: z.strictObject({ salt: thirtyTwoBytes, hash: sha256 }),
})
export type SignatureReceipt = z.infer<typeof signatureReceipt>
