/** SQL that shows a document. */
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { titleSql } from './title.queries.ts'

type Ref = { id: string; name: string; kind: 'person' | 'organization' }
export interface DocumentPageRow {
  id: string
  number: string
  process_id: string
  process_number: string
  kind: 'authored' | 'uploaded'
  type: { id: string; name: string }
  title: string
  description: string
  tree_name: string
  type_number: string | null
  document_date: string
  created_at: Date
  createdBy: { id: string; name: string; login: string }
  creatingUnit: { id: string; code: string; name: string; agencyCode: string }
  level: AccessLevel
  legalBasis: { id: string; name: string; law: string; level: AccessLevel } | null
  degree: SecrecyDegree | null
  source: 'born-digital' | 'scanned' | null
  parties: (Ref & { role: 'interested' | 'sender' | 'recipient'; unitId: string; unit: string })[]
  published: boolean
  locked: boolean
  cancelled: boolean
  cancel_reason: string | null
  version: number | null
  revision: number | null
  checksum: string | null
  signatures: { signer: string; signerId: string; title: string; unit: string; at: string; cancelled: boolean }[]
  file: { sha256: string; name: string; mime: string; size: string } | null
}

/** One row for the page of a document that the door has already opened. */
export async function selectDocumentPage(tx: Tx, documentId: string): Promise<DocumentPageRow> {
  const { rows } = await sql<DocumentPageRow>`
    select d.id, d.number::text as number, d.process_id, p.number as process_number, d.kind, json_build_object('id', t.id::text, 'name', t.name) as type,
      ${titleSql} as title, d.description, d.tree_name, d.type_number, d.document_date, d.source, d.created_at,
      json_build_object('id', w.id::text, 'name', coalesce(w.social_name, w.name), 'login', w.login) as "createdBy",
      json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) as "creatingUnit",
      d.local_level as level, d.degree, case when b.id is not null then json_build_object('id', b.id::text, 'name', b.name, 'law', b.law, 'level', b.level) end as "legalBasis",
      coalesce((select json_agg(json_build_object('id', c.id::text, 'name', c.name, 'kind', c.kind, 'role', x.role,
          'unitId', x.unit_id::text, 'unit', xu.code) order by x.position)
        from document_party x join contact c on c.id = x.contact_id join unit xu on xu.id = x.unit_id where x.document_id = d.id), '[]') as parties,
      d.published_at is not null as published, d.locked_at is not null as locked, d.cancelled_at is not null as cancelled, d.cancel_reason,
      r.version, r.revision,
      (select f.checksum from frozen_content f where f.document_id = d.id and d.published_at is not null order by f.id desc limit 1) as checksum,
      coalesce((select json_agg(json_build_object('signer', s.signer_name, 'signerId', s.signer_id::text, 'title', s.signer_title, 'unit', su.code, 'at', s.signed_at,
          'cancelled', exists (select from signature_cancellation c where c.signature_id = s.id)) order by s.id)
        from signature s join unit su on su.id = s.unit_id where s.document_id = d.id), '[]') as signatures,
      case when f.sha256 is not null then json_build_object('sha256', f.sha256, 'name', d.file_name, 'mime', f.mime, 'size', f.size::text) end as file
    from document d join process p on p.id = d.process_id join document_type t on t.id = d.type_id join app_user w on w.id = d.created_by
    join unit u on u.id = d.creating_unit_id join agency g on g.id = u.agency_id left join legal_basis b on b.id = d.legal_basis_id
    left join document_draft r on r.document_id = d.id left join file f on f.sha256 = d.file_sha256
    where d.id = ${documentId}`.execute(tx)
  return rows[0]!
}

export async function selectByDocumentNumber(tx: Tx, number: string): Promise<string | null> {
  const row = await tx.selectFrom('document').select('id').where('number', '=', number).executeTakeFirst()
  return row?.id ?? null
}

export interface ServedRow {
  sha256: string
  name: string
  mime: string
  size: string
}

/** The bytes of an uploaded document that is neither cancelled nor deleted. */
export async function selectServed(tx: Tx, documentId: string): Promise<ServedRow | null> {
  const { rows } = await sql<ServedRow>`
    select f.sha256, d.file_name as name, f.mime, f.size::text as size from document d join file f on f.sha256 = d.file_sha256
    where d.id = ${documentId} and d.cancelled_at is null and d.deleted_at is null`.execute(tx)
  return rows[0] ?? null
}
