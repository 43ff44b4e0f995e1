/** SQL of a document's own row and its parties. */
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'
import type { DocumentFacts } from './document.policy.ts'
import { titleSql } from './title.queries.ts'

export async function selectDocumentFacts(tx: Tx, documentId: string, lock: boolean): Promise<DocumentFacts | null> {
  if (lock) await sql`select id from document where id = ${documentId} for no key update`.execute(tx)
  const { rows } = await sql<DocumentFacts>`
    select d.id, d.number::text as number, d.process_id as "processId", d.kind, ${titleSql} as title, d.creating_unit_id as "creatingUnitId",
      u.code as "creatingUnitCode", d.local_level as "localLevel", d.published_at is not null as published, d.locked_at is not null as locked,
      d.seen_outside_at is not null as "seenOutside", ${settingText('document.change-level')} as "levelChangedBy",
      d.cancelled_at is not null as cancelled, d.deleted_at is not null as deleted,
      d.kind = 'uploaded' and exists (select from signature s where s.document_id = d.id
        and not exists (select from signature_cancellation c where c.signature_id = s.id)) as certified,
      coalesce((select json_agg(json_build_object('unitId', x.unit_id::text, 'by', case when i.document_id is null then 'meeting' else 'signature' end))
        from block_item i join block_unit x on x.block_id = i.block_id and x.state = 'released'
        where i.process_id = d.process_id and (i.document_id = d.id or (i.document_id is null and x.provider_id = d.creating_unit_id))), '[]') as "lentTo",
      coalesce((select json_agg(json_build_object('userId', s.user_id::text, 'unitId', s.unit_id::text))
        from signature_grant s where s.document_id = d.id and s.used_at is null and s.ended_at is null), '[]') as signers
    from document d join document_type t on t.id = d.type_id join unit u on u.id = d.creating_unit_id
    where d.id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

export interface NewDocument {
  processId: string
  kind: 'authored' | 'uploaded'
  typeId: string
  typeNumber: string | null
  treeName: string
  description: string
  unitId: string
  userId: string
  at: Date
  documentDate: string
  level: AccessLevel
  legalBasisId: string | null
  degree: SecrecyDegree | null
  /** `uploadId` makes the second click on the same upload harmless. */
  file: { sha256: string; name: string; source: 'born-digital' | 'scanned'; uploadId: string } | null
}

/** The process's row is locked, so the next position cannot be taken twice. */
export async function insertDocument(tx: Tx, d: NewDocument): Promise<{ id: string; number: string }> {
  const { rows } = await sql<{ id: string; number: string }>`
    insert into document (number, process_id, position, kind, type_id, type_number, tree_name, description, creating_unit_id, created_by, created_at,
      document_date, local_level, legal_basis_id, degree, file_sha256, file_name, source, upload_id, published_at)
    select next_document_number(), ${d.processId}, coalesce(max(e.position), 0) + 1, ${d.kind}, ${d.typeId}, ${d.typeNumber}, ${d.treeName},
      ${d.description}, ${d.unitId}, ${d.userId}, ${d.at}, ${d.documentDate}, ${d.level}, ${d.legalBasisId}, ${d.degree}, ${d.file?.sha256 ?? null},
      ${d.file?.name ?? null}, ${d.file?.source ?? null}, ${d.file?.uploadId ?? null}, ${d.kind === 'uploaded' ? d.at : null}
    from document e where e.process_id = ${d.processId}
    returning id, number::text as number`.execute(tx)
  return rows[0]!
}

export async function insertDocumentParties(
  tx: Tx,
  documentId: string,
  parties: { role: 'interested' | 'sender' | 'recipient'; ids: readonly string[] }[],
  unitId: string,
): Promise<void> {
  const rows = parties.flatMap(({ role, ids }) => [...new Set(ids)].map((id, i) => ({ role, id, position: i + 1 })))
  if (rows.length === 0) return
  await sql`
    insert into document_party (document_id, contact_id, role, position, unit_id)
    select ${documentId}, p.id, p.role, p.position, ${unitId}
    from unnest(${rows.map((r) => r.id)}::bigint[], ${rows.map((r) => r.role)}::text[], ${rows.map((r) => r.position)}::int[]) as p(id, role, position)`.execute(
    tx,
  )
}

/** Who was there before stays as entered by their unit; new ones are entered by `unitId`. */
export async function replaceDocumentParties(
  tx: Tx,
  documentId: string,
  role: 'interested' | 'sender' | 'recipient',
  ids: readonly string[],
  unitId: string,
): Promise<void> {
  await sql`delete from document_party where document_id = ${documentId} and role = ${role} and contact_id <> all(${ids as string[]}::bigint[])`.execute(
    tx,
  )
  await sql`
    insert into document_party (document_id, contact_id, role, position, unit_id)
    select ${documentId}, p.id, ${role}, p.position, ${unitId} from unnest(${ids as string[]}::bigint[]) with ordinality as p(id, position)
    on conflict (document_id, role, contact_id) do update set position = excluded.position`.execute(tx)
}

export async function updateDocument(
  tx: Tx,
  documentId: string,
  values: {
    type_id?: string
    description?: string
    tree_name?: string
    type_number?: string | null
    document_date?: string
    source?: 'born-digital' | 'scanned'
    local_level?: AccessLevel
    legal_basis_id?: string | null
    degree?: SecrecyDegree | null
    published_at?: Date | null
    deleted_at?: Date
    cancelled_at?: Date
    cancelled_by?: string
    cancel_reason?: string
  },
): Promise<void> {
  await tx.updateTable('document').set(values).where('id', '=', documentId).execute()
}

/** The pen turns black: published documents of the process, or one of them, that `except` did not write. */
export async function lockPublished(
  tx: Tx,
  which: { processId: string; documentId: string | null; onlyOfUnit: string | null },
  at: Date,
): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    update document set locked_at = ${at}
    where process_id = ${which.processId} and (${which.documentId}::bigint is null or id = ${which.documentId}::bigint)
      and (${which.onlyOfUnit}::bigint is null or creating_unit_id = ${which.onlyOfUnit}::bigint)
      and published_at is not null and locked_at is null and deleted_at is null
    returning number::text as number`.execute(tx)
  return rows.map((r) => r.number)
}

/** @returns whether this was the first time that somebody outside saw it. */
export async function updateSeenOutside(tx: Tx, documentId: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update document set seen_outside_at = ${at} where id = ${documentId} and seen_outside_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Gives the yellow pen back to what one sending locked and nobody outside has seen since. @returns their numbers. */
export async function unlockUnseen(tx: Tx, processId: string, numbers: readonly string[], lockedAt: Date): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    update document set locked_at = null
    where process_id = ${processId} and number = any(${numbers as string[]}::bigint[]) and locked_at = ${lockedAt} and seen_outside_at is null
    returning number::text as number`.execute(tx)
  return rows.map((row) => row.number)
}

export async function upsertFile(tx: Tx, file: { sha256: string; size: number; mime: string; at: Date }): Promise<void> {
  await sql`insert into file (sha256, size, mime, created_at) values (${file.sha256}, ${file.size}, ${file.mime}, ${file.at})
    on conflict (sha256) do nothing`.execute(tx)
}

/** The document that an upload has already become, if the same person put it into this process. */
export async function selectByUpload(
  tx: Tx,
  uploadId: string,
  processId: string,
  userId: string,
): Promise<{ id: string; number: string } | null> {
  const row = await tx
    .selectFrom('document')
    .select(['id', 'number'])
    .where('upload_id', '=', uploadId)
    .where('process_id', '=', processId)
    .where('created_by', '=', userId)
    .executeTakeFirst()
  return row ?? null
}
