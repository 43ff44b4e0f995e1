/** SQL of drafts: the working copy, its kept versions, its one writer, and the cancelling of signatures by an edit. */
import type { Content, DocumentPage } from '@lavra/contract/content/model.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface DraftRow {
  header: Content
  body: Content
  footer: Content
  revision: number
  version: number
  saved_at: Date
  saved_by: string
  dirty: boolean
}

export async function insertDraft(tx: Tx, documentId: string, page: DocumentPage, userId: string, unitId: string, at: Date): Promise<void> {
  await sql`
    with draft as (
      insert into document_draft (document_id, header, body, footer, revision, version, saved_at, saved_by, dirty)
      values (${documentId}, ${JSON.stringify(page.header)}::jsonb, ${JSON.stringify(page.body)}::jsonb, ${JSON.stringify(page.footer)}::jsonb, 1, 1, ${at}, ${userId}, false)
    )
    insert into document_version (document_id, version, body, created_at, created_by, unit_id, reason)
    values (${documentId}, 1, ${JSON.stringify(page.body)}::jsonb, ${at}, ${userId}, ${unitId}, 'created')`.execute(tx)
}

export async function selectDraft(tx: Tx, documentId: string): Promise<DraftRow | null> {
  const { rows } = await sql<DraftRow>`
    select d.header, d.body, d.footer, d.revision, d.version, d.saved_at, coalesce(u.social_name, u.name) as saved_by, d.dirty
    from document_draft d join app_user u on u.id = d.saved_by where d.document_id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

/** Saves only over the revision the writer started from. @returns false when somebody saved in between. */
export async function updateDraft(
  tx: Tx,
  documentId: string,
  save: { baseRevision: number; body: Content; userId: string; at: Date },
): Promise<{ revision: number; version: number } | null> {
  const { rows } = await sql<{ revision: number; version: number }>`
    update document_draft set body = ${JSON.stringify(save.body)}::jsonb, revision = revision + 1, saved_at = ${save.at}, saved_by = ${save.userId}, dirty = true
    where document_id = ${documentId} and revision = ${save.baseRevision} returning revision, version`.execute(tx)
  return rows[0] ?? null
}

/** Keeps the working copy as a version if it changed since the last one (D-24). @returns the version now, and whether it is new. */
export async function keepVersion(
  tx: Tx,
  documentId: string,
  who: { userId: string; unitId: string; at: Date; reason: 'session' | 'explicit' | 'signature' | 'restored' },
): Promise<{ version: number; kept: boolean }> {
  const { rows } = await sql<{ version: number }>`
    with kept as (
      update document_draft set version = version + 1, dirty = false where document_id = ${documentId} and dirty returning version, body
    )
    insert into document_version (document_id, version, body, created_at, created_by, unit_id, reason)
    select ${documentId}, version, body, ${who.at}, ${who.userId}, ${who.unitId}, ${who.reason} from kept returning version`.execute(tx)
  if (rows[0]) return { version: rows[0].version, kept: true }
  const row = await tx.selectFrom('document_draft').select('version').where('document_id', '=', documentId).executeTakeFirstOrThrow()
  return { version: row.version, kept: false }
}

export interface VersionRow {
  version: number
  created_at: Date
  by: string
  unit: string
  reason: string
}

/** `unitId`: only those that this unit wrote. */
export async function selectVersions(tx: Tx, documentId: string, unitId: string | null): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select v.version, v.created_at, coalesce(w.social_name, w.name) as by, u.code as unit, v.reason
    from document_version v join app_user w on w.id = v.created_by join unit u on u.id = v.unit_id
    where v.document_id = ${documentId} and (${unitId}::bigint is null or v.unit_id = ${unitId}::bigint)
    order by v.version desc limit 1000`.execute(tx)
  return rows
}

export interface EditorRow {
  user_id: string
  name: string
  tab: string
  since: Date
}

/** Whoever is writing now, unless silent for too long. */
export async function selectEditor(tx: Tx, documentId: string, activeSince: Date): Promise<EditorRow | null> {
  const { rows } = await sql<EditorRow>`
    select e.user_id, coalesce(u.social_name, u.name) as name, e.tab, e.since from document_editor e join app_user u on u.id = e.user_id
    where e.document_id = ${documentId} and e.seen_at > ${activeSince}`.execute(tx)
  return rows[0] ?? null
}

export async function takeEditor(
  tx: Tx,
  row: { documentId: string; userId: string; unitId: string; tab: string; at: Date },
): Promise<void> {
  await sql`
    insert into document_editor (document_id, user_id, unit_id, tab, since, seen_at)
    values (${row.documentId}, ${row.userId}, ${row.unitId}, ${row.tab}, ${row.at}, ${row.at})
    on conflict (document_id) do update set user_id = excluded.user_id, unit_id = excluded.unit_id, tab = excluded.tab,
      since = case when document_editor.tab = excluded.tab then document_editor.since else excluded.since end, seen_at = excluded.seen_at`.execute(
    tx,
  )
}

export async function releaseEditor(tx: Tx, documentId: string, tab: string): Promise<boolean> {
  const result = await tx.deleteFrom('document_editor').where('document_id', '=', documentId).where('tab', '=', tab).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The signatures that still stand, oldest first. */
export async function selectStandingSigners(tx: Tx, documentId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select s.id, s.signer_name as name from signature s
    where s.document_id = ${documentId} and not exists (select from signature_cancellation c where c.signature_id = s.id) order by s.id`.execute(
    tx,
  )
  return rows
}

export async function cancelSignatures(tx: Tx, signatureIds: readonly string[], userId: string, at: Date): Promise<void> {
  await sql`insert into signature_cancellation (signature_id, cancelled_at, cancelled_by)
    select s, ${at}, ${userId} from unnest(${signatureIds as string[]}::bigint[]) s`.execute(tx)
}
