/** SQL of pictures inside texts. Whoever sees a place where a picture stands may see it, and use it in a text of their own. */
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, openedBy } from '../access/index.ts'

/**
 * Condition on a row of `file` under the alias `f`: templates and letterheads are everybody's, the rest follows the document, or the
 * article of the knowledge base: the picture of a text that is not released is its unit's alone. What
 * was brought and stands nowhere yet is its bringer's alone. Of a cancelled document nothing is shown (D-29).
 */
function pictureVisibleTo(actor: Actor): RawBuilder<boolean> {
  if (!actor.userId) return sql<boolean>`false`
  return sql<boolean>`(exists (select from agency g where g.letterhead_image = f.sha256) or exists (
    select from picture i left join document d on d.id = i.document_id left join process p on p.id = d.process_id
    left join knowledge_article k on k.id = i.article_id
    where i.sha256 = f.sha256 and (
      i.document_type_id is not null or i.agency_id is not null or i.user_id = ${actor.userId}
      or k.unit_id = ${actor.unitId}
      or exists (select from knowledge_version v where v.article_id = k.id and v.version = k.released_version
        and v.body @? ('lax $.**.attrs ? (@.sha256 == "' || f.sha256 || '")')::jsonpath)
      or (d.id is not null and d.cancelled_at is null and ${openedBy(actor)} and ${documentVisibleTo(actor)}))))`
}

export async function selectImage(tx: Tx, actor: Actor, sha256: string): Promise<{ sha256: string; mime: string; size: string } | null> {
  const { rows } = await sql<{ sha256: string; mime: string; size: string }>`
    select f.sha256, f.mime, f.size::text as size from file f where f.sha256 = ${sha256} and ${pictureVisibleTo(actor)}`.execute(tx)
  return rows[0] ?? null
}

/** Which of these are no pictures, or none that the actor may see. */
export async function unseenPictures(tx: Tx, actor: Actor, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return []
  const { rows } = await sql<{ sha256: string }>`
    select w.sha256 from unnest(${hashes as string[]}::text[]) w(sha256)
    where not exists (select from file f where f.sha256 = w.sha256 and ${pictureVisibleTo(actor)})`.execute(tx)
  return rows.map((row) => row.sha256)
}

export type PicturePlace = { documentId: string } | { typeId: string } | { agencyId: string } | { userId: string } | { articleId: string }

/** Writes down that these pictures stand there; what everybody may see anyway is not written down once more for each document. */
export async function keepPictures(tx: Tx, hashes: readonly string[], place: PicturePlace): Promise<void> {
  if (hashes.length === 0) return
  const at = { documentId: null, typeId: null, agencyId: null, userId: null, articleId: null, ...place }
  await sql`
    insert into picture (sha256, document_id, document_type_id, agency_id, user_id, article_id)
    select w.sha256, ${at.documentId}::bigint, ${at.typeId}::bigint, ${at.agencyId}::bigint, ${at.userId}::bigint, ${at.articleId}::bigint
    from unnest(${hashes as string[]}::text[]) w(sha256)
    where ${at.documentId}::bigint is null or not exists (
      select from picture i where i.sha256 = w.sha256 and (i.document_type_id is not null or i.agency_id is not null))
    on conflict do nothing`.execute(tx)
}
