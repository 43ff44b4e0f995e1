/** SQL of the public check: a document by its code and CRC, whoever asks. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'
import { titleSql } from '../documents/title.queries.ts'

export interface VerifiableRow {
  document_id: string
  process_id: string
  number: string
  title: string
  process_number: string
  agency: string
  /** The process's effective level, which holds for everything in it. */
  level: AccessLevel
  cancelled: boolean
  frozen_id: string
  version: number
  canonical: Buffer
  canonical_sha256: Buffer
  checksum: string
  pdf_sha256: string | null
}

/** A deleted document, a wrong code and a wrong CRC are all nothing. */
export async function selectVerifiable(db: Reader, code: string, checksum: string): Promise<VerifiableRow | null> {
  const { rows } = await sql<VerifiableRow>`
    select d.id as document_id, d.process_id, d.number::text as number, ${titleSql} as title, p.number as process_number, g.name as agency,
      p.level, d.cancelled_at is not null as cancelled, f.id as frozen_id, f.version, coalesce(f.canonical, '') as canonical,
      f.canonical_sha256, f.checksum, f.pdf_sha256
    from document d join process p on p.id = d.process_id join document_type t on t.id = d.type_id join agency g on g.id = p.agency_id
    join frozen_content f on f.document_id = d.id and f.checksum = ${checksum}
    where d.number = ${code}::bigint and d.deleted_at is null order by f.id desc limit 1`.execute(db)
  return rows[0] ?? null
}

export interface StandingRow {
  level: AccessLevel
  cancelled: boolean
  /** Signatures of this frozen content that no edit cancelled. */
  standing: number
}

/** What may have changed while the bytes were read; null when the document was deleted. */
export async function selectStanding(tx: Tx, frozenId: string): Promise<StandingRow | null> {
  const { rows } = await sql<StandingRow>`
    select p.level, d.cancelled_at is not null as cancelled,
      (select count(*)::int from signature s where s.frozen_content_id = f.id
        and not exists (select from signature_cancellation c where c.signature_id = s.id)) as standing
    from frozen_content f join document d on d.id = f.document_id join process p on p.id = d.process_id
    where f.id = ${frozenId} and d.deleted_at is null`.execute(tx)
  return rows[0] ?? null
}
