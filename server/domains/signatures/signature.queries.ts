/** SQL of signatures: personal keys, frozen contents, the acts themselves, their titles. */
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'
import { titleSql } from '../documents/title.queries.ts'
import type { Signed } from './evidence/seal.ts'
import type { UserKey } from './evidence/user-key.ts'

export interface SignerKeyRow {
  id: string
  public_key: Buffer
  /** As `wrappedUserKey` reads it. */
  wrapped: unknown
}

export async function selectSignerKey(db: Reader, userId: string): Promise<SignerKeyRow | null> {
  const row = await db
    .selectFrom('signer_key')
    .select(['id', 'public_key', 'wrapped'])
    .where('user_id', '=', userId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** @returns false when the person got a key in the meantime. */
export async function insertSignerKey(tx: Tx, userId: string, key: UserKey, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into signer_key (id, user_id, public_key, wrapped, created_at)
    values (${key.id}, ${userId}, ${key.publicKey}, ${JSON.stringify(key.wrapped)}::jsonb, ${at})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function updateWrapping(tx: Tx, key: UserKey): Promise<void> {
  await sql`update signer_key set wrapped = ${JSON.stringify(key.wrapped)}::jsonb where id = ${key.id} and retired_at is null`.execute(tx)
}

export async function retireKey(tx: Tx, keyId: string, at: Date): Promise<void> {
  await sql`update signer_key set retired_at = ${at} where id = ${keyId} and retired_at is null`.execute(tx)
}

export async function retireUserKey(tx: Tx, userId: string, at: Date): Promise<void> {
  await sql`update signer_key set retired_at = ${at} where user_id = ${userId} and retired_at is null`.execute(tx)
}

export interface FrozenRow {
  id: string
  version: number
  canonical: Buffer
  canonical_sha256: Buffer
  pdf_sha256: string
  checksum: string
}

/** The frozen content of the version that is signed now. */
export async function selectFrozen(db: Reader, documentId: string, version: number): Promise<FrozenRow | null> {
  const { rows } = await sql<FrozenRow>`
    select id, version, canonical, canonical_sha256, pdf_sha256, checksum from frozen_content
    where document_id = ${documentId} and version = ${version}`.execute(db)
  return rows[0] ?? null
}

/** Freezes a version once; a second signature at the same moment finds what the first froze. */
export async function insertFrozen(
  tx: Tx,
  row: { documentId: string; version: number; canonical: Buffer; sha256: string; pdfSha256: string; checksum: string; at: Date },
): Promise<FrozenRow> {
  await sql`
    insert into frozen_content (document_id, version, canonical, canonical_sha256, pdf_sha256, checksum, frozen_at)
    values (${row.documentId}, ${row.version}, ${row.canonical}, ${Buffer.from(row.sha256, 'hex')}, ${row.pdfSha256}, ${row.checksum}, ${row.at})
    on conflict (document_id, version) do nothing`.execute(tx)
  const frozen = await selectFrozen(tx, row.documentId, row.version)
  if (!frozen) throw new Error(`version ${row.version} of document ${row.documentId} is not frozen`)
  return frozen
}

export interface SigningFacts {
  document_type: string
  process_number: string
  signer_name: string
  signer_social_name: string | null
  signer_cpf: string | null
  unit: { id: string; code: string; name: string }
  agency: { id: string; code: string; name: string; signatureLaw: string; timeZone: string }
  title: string | null
  /** False when the key was retired after it had been opened. */
  key_is_current: boolean
  previous: Buffer | null
}

/** What the evidence record says besides the content; `title` is null where the unit does not offer it (S-05). */
export async function selectSigningFacts(
  tx: Tx,
  ask: { documentId: string; userId: string; unitId: string; titleId: string; keyId: string },
): Promise<SigningFacts> {
  const { rows } = await sql<SigningFacts>`
    select t.name as document_type, p.number as process_number, w.name as signer_name, w.social_name as signer_social_name, w.cpf as signer_cpf,
      json_build_object('id', u.id::text, 'code', u.code, 'name', u.name) as unit,
      json_build_object('id', g.id::text, 'code', g.code, 'name', g.name, 'signatureLaw', g.signature_law, 'timeZone', g.time_zone) as agency,
      (select s.name from signing_title s where s.id = ${ask.titleId} and s.active and (
        exists (select from unit_signing_title o where o.unit_id = u.id and o.title_id = s.id)
        or not exists (select from unit_signing_title o where o.unit_id = u.id))) as title,
      exists (select from signer_key k where k.id = ${ask.keyId} and k.user_id = w.id and k.retired_at is null) as key_is_current,
      (select s.record_digest from signature s where s.document_id = d.id order by s.id desc limit 1) as previous
    from document d join document_type t on t.id = d.type_id join process p on p.id = d.process_id, app_user w, unit u join agency g on g.id = u.agency_id
    where d.id = ${ask.documentId} and w.id = ${ask.userId} and u.id = ${ask.unitId}`.execute(tx)
  return rows[0]!
}

export async function selectOwnSignature(tx: Tx, frozenId: string, signerId: string): Promise<{ id: string; signed_at: Date } | null> {
  const row = await tx
    .selectFrom('signature')
    .select(['id', 'signed_at'])
    .where('frozen_content_id', '=', frozenId)
    .where('signer_id', '=', signerId)
    .executeTakeFirst()
  return row ?? null
}

export async function insertSignature(
  tx: Tx,
  row: {
    documentId: string
    frozenId: string
    signerId: string
    unitId: string
    record: SignatureRecord
    digest: string
    userSignature: Signed
    seal: Signed
    leaf: { salt: Buffer; hash: Buffer }
    at: Date
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into signature (document_id, frozen_content_id, signer_id, unit_id, signer_name, signer_title, signed_at, record, record_digest,
        signer_key_id, signer_signature, seal_key_id, seal)
      values (${row.documentId}, ${row.frozenId}, ${row.signerId}, ${row.unitId}, ${row.record.signer.name}, ${row.record.signer.title}, ${row.at},
        ${JSON.stringify(row.record)}::jsonb, ${Buffer.from(row.digest, 'hex')}, ${row.userSignature.keyId}, ${Buffer.from(row.userSignature.signature)},
        ${row.seal.keyId}, ${Buffer.from(row.seal.signature)})
      returning id
    )
    insert into log_leaf (signature_id, salt, leaf_hash, created_at) select id, ${row.leaf.salt}, ${row.leaf.hash}, ${row.at} from made
    returning signature_id as id`.execute(tx)
  return rows[0]!.id
}

export interface StoredSignature {
  id: string
  frozen_content_id: string
  signer_id: string
  signer_name: string
  signer_title: string
  signed_at: Date
  record: SignatureRecord
  record_digest: Buffer
  /** Whose key it is. */
  key_owner_id: string
  signer_key_id: string
  signer_signature: Buffer
  public_key: Buffer
  seal_key_id: string
  seal: Buffer
  salt: Buffer
  leaf_hash: Buffer
  unit: string
  cancelled: boolean
}

/** All signatures of a document, oldest first, with what is needed to verify them. */
export async function selectSignatures(db: Reader, documentId: string): Promise<StoredSignature[]> {
  const { rows } = await sql<StoredSignature>`
    select s.id, s.frozen_content_id, s.signer_id, s.signer_name, s.signer_title, s.signed_at, s.record, s.record_digest,
      k.user_id as key_owner_id, s.signer_key_id, s.signer_signature, k.public_key, s.seal_key_id, s.seal, l.salt, l.leaf_hash,
      u.code as unit, exists (select from signature_cancellation c where c.signature_id = s.id) as cancelled
    from signature s join signer_key k on k.id = s.signer_key_id join log_leaf l on l.signature_id = s.id join unit u on u.id = s.unit_id
    where s.document_id = ${documentId} order by s.id`.execute(db)
  return rows
}

export async function selectDocumentOf(tx: Tx, signatureId: string): Promise<string | null> {
  const row = await tx.selectFrom('signature').select('document_id').where('id', '=', signatureId).executeTakeFirst()
  return row?.document_id ?? null
}

/** The titles of the unit (all, where it has none of its own), the one this person used last first (S-05). */
export async function selectTitles(tx: Tx, unitId: string, userId: string): Promise<{ id: string; name: string; last: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; last: boolean }>`
    select t.id, t.name, coalesce(t.name = l.title, false) as last from signing_title t
    left join (select s.signer_title as title from signature s where s.signer_id = ${userId} order by s.id desc limit 1) l on true
    where t.active and (exists (select from unit_signing_title o where o.unit_id = ${unitId} and o.title_id = t.id)
      or not exists (select from unit_signing_title o where o.unit_id = ${unitId}))
    order by t.name = l.title desc nulls last, t.name limit 500`.execute(tx)
  return rows
}

export async function upsertTitle(tx: Tx, row: { id?: string | undefined; name: string; active: boolean }): Promise<string | null> {
  const values = { name: row.name, active: row.active }
  const saved = row.id
    ? await tx.updateTable('signing_title').set(values).where('id', '=', row.id).returning('id').executeTakeFirst()
    : await tx.insertInto('signing_title').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}

/** @returns how many of the units there are; the title is offered in them, and in no other. */
export async function setTitleUnits(tx: Tx, titleId: string, unitIds: readonly string[]): Promise<number> {
  await sql`delete from unit_signing_title where title_id = ${titleId} and unit_id <> all(${unitIds as string[]}::bigint[])`.execute(tx)
  await sql`insert into unit_signing_title (unit_id, title_id) select u.id, ${titleId} from unit u where u.id = any(${unitIds as string[]}::bigint[])
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from unit_signing_title where title_id = ${titleId}`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

export interface TitleRow {
  id: string
  name: string
  active: boolean
  units: { id: string; code: string; name: string; agencyCode: string }[]
}

export async function selectTitle(tx: Tx, titleId: string): Promise<TitleRow | null> {
  const { rows } = await sql<TitleRow>`
    select t.id, t.name, t.active, coalesce((
      select json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) order by u.code)
      from unit_signing_title o join unit u on u.id = o.unit_id join agency g on g.id = u.agency_id where o.title_id = t.id), '[]') as units
    from signing_title t where t.id = ${titleId}`.execute(tx)
  return rows[0] ?? null
}

export interface ShownRow {
  title: string
  number: string
  process_number: string
  agency: string
  created_at: Date
  version: number | null
  published: boolean
}

/** What a rendition says around the text. */
export async function selectShown(db: Reader, documentId: string): Promise<ShownRow> {
  const { rows } = await sql<ShownRow>`
    select ${titleSql} as title, d.number::text as number, p.number as process_number, g.name as agency, d.created_at, r.version,
      d.published_at is not null as published
    from document d join document_type t on t.id = d.type_id join process p on p.id = d.process_id join agency g on g.id = p.agency_id
    left join document_draft r on r.document_id = d.id where d.id = ${documentId}`.execute(db)
  return rows[0]!
}
