/** Does what is stored of a signed document still agree? Everything is computed anew from the bytes; one finding per kind of check. */
import { signatureRecord } from '@lavra/contract/signature-record.ts'
import type { World } from '../../kernel/world.ts'
import { type ContentDigests, contentDigests, streamDigests } from './evidence/canonical.ts'
import { type Check, verifySignature } from './evidence/verification.ts'
import { type StoredSignature, selectSignatures } from './signature.queries.ts'
import type { VerifiableRow } from './verify.queries.ts'

export interface StoredFinding {
  check: Check | 'document'
  ok: boolean
}

export interface CheckedContent {
  /** Signatures in force of this content, oldest first. */
  standing: StoredSignature[]
  findings: StoredFinding[]
  holds: boolean
}

/** Reads the frozen bytes and the PDF: outside any transaction. */
export async function checkStored(world: World, found: VerifiableRow): Promise<CheckedContent> {
  const all = await selectSignatures(world.db, found.document_id)
  const standing = all.filter((s) => s.frozen_content_id === found.frozen_id && !s.cancelled)
  const results = new Map<StoredFinding['check'], boolean>()
  const note = (check: StoredFinding['check'], ok: boolean) => results.set(check, (results.get(check) ?? true) && ok)

  const content = contentDigests(found.canonical)
  const pdf = found.pdf_sha256 ? await pdfDigest(world, found.pdf_sha256) : null
  for (const s of standing) {
    note('document', isAbout(s, found))
    for (const { check, ok } of findingsOf(world, s, all, content, pdf)) note(check, ok)
  }
  note('content', content.sha256 === found.canonical_sha256.toString('hex'))
  note('checksum', content.checksum === found.checksum)
  if (found.pdf_sha256) note('pdf', pdf === found.pdf_sha256)
  const findings = [...results].map(([check, ok]) => ({ check, ok }))
  return { standing, findings, holds: findings.every((f) => f.ok) }
}

function findingsOf(world: World, s: StoredSignature, all: StoredSignature[], content: ContentDigests, pdf: string | null) {
  const before = all[all.indexOf(s) - 1]
  // A record before this one that is none any more cannot be followed.
  const previous = before ? signatureRecord.safeParse(before.record).data : null
  const { findings } = verifySignature({
    record: s.record,
    recordDigest: s.record_digest.toString('hex'),
    userSignature: { keyId: s.signer_key_id, signature: s.signer_signature },
    userPublicKey: s.key_owner_id === s.signer_id ? s.public_key : null,
    seal: { keyId: s.seal_key_id, signature: s.seal },
    sealPublicKey: world.keys.publicKeyOf(s.seal_key_id),
    canonicalBytes: content,
    ...(pdf === null ? {} : { pdfBytes: pdf }),
    ...(previous === undefined ? {} : { previous }),
    leaf: { salt: s.salt, hash: s.leaf_hash },
  })
  return previous === undefined ? [...findings, { check: 'order' as const, ok: false }] : findings
}

/** A genuine signature says nothing for a document it was moved to, nor for a name that was written over it. */
function isAbout(s: StoredSignature, found: VerifiableRow): boolean {
  const record = signatureRecord.safeParse(s.record).data
  if (!record) return false
  const { document, signer, signedAt } = record
  return (
    document.number === found.number &&
    document.version === found.version &&
    signer.id === s.signer_id &&
    signer.name === s.signer_name &&
    signer.title === s.signer_title &&
    signedAt === s.signed_at.toISOString()
  )
}

/** Empty when the file is missing: no digest is like that. */
async function pdfDigest(world: World, sha256: string): Promise<string> {
  if (!(await world.storage.has(sha256))) return ''
  return (await streamDigests(world.storage.open(sha256))).sha256
}
