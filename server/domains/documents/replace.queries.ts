/** SQL of putting another file in the place of a document's (D-13). */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface CurrentFileRow {
  sha256: string
  name: string
  size: string
  uploadId: string | null
  /** Who put it there: the last who replaced it, or who included the document. */
  by: string
}

export async function selectCurrentFile(tx: Tx, documentId: string): Promise<CurrentFileRow | null> {
  const { rows } = await sql<CurrentFileRow>`
    select f.sha256, d.file_name as name, f.size::text as size, d.upload_id as "uploadId", coalesce(w.social_name, w.name) as by
    from document d join file f on f.sha256 = d.file_sha256
    join app_user w on w.id = coalesce(
      (select t.user_id from trash_item t where t.document_id = d.id and t.cause = 'replaced' order by t.id desc limit 1), d.created_by)
    where d.id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

export async function updateFile(tx: Tx, documentId: string, file: { sha256: string; name: string; uploadId: string }): Promise<void> {
  await sql`update document set file_sha256 = ${file.sha256}, file_name = ${file.name}, upload_id = ${file.uploadId}
    where id = ${documentId}`.execute(tx)
}
