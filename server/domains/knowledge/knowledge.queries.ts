/** SQL of writing in the knowledge base (P-53). */
import type { Content } from '@lavra/contract/content/model.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { ArticleFacts } from './knowledge.policy.ts'

export interface ArticleRow extends ArticleFacts {
  id: string
  revision: number
}

export async function selectArticle(tx: Tx, articleId: string, lock: boolean): Promise<ArticleRow | null> {
  if (lock) await sql`select id from knowledge_article where id = ${articleId} for update`.execute(tx)
  const { rows } = await sql<ArticleRow>`
    select a.id, a.unit_id as "unitId", a.revision, a.released_version as "releasedVersion", v.version as "newestVersion",
      v.words = '' and v.file_sha256 is null and not exists (select from jsonb_path_query(v.body, 'lax $.**.attrs.sha256')) as "isEmpty"
    from knowledge_article a
    join lateral (select n.version, n.words, n.file_sha256, n.body from knowledge_version n where n.article_id = a.id order by n.version desc limit 1) v on true
    where a.id = ${articleId}`.execute(tx)
  return rows[0] ?? null
}

export interface Written {
  version: number
  title: string
  body: Content
  words: string
  file: { sha256: string; name: string } | null
  typeIds: readonly string[]
  userId: string
  at: Date
}

export async function insertArticle(tx: Tx, unitId: string, written: Written): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into knowledge_article (unit_id, created_at, created_by) values (${unitId}, ${written.at}, ${written.userId}) returning id`.execute(
    tx,
  )
  const { id } = rows[0]!
  await putVersion(tx, id, written)
  return id
}

/** Over the draft, or as a new one; what is released never changes. */
export async function putVersion(tx: Tx, articleId: string, v: Written): Promise<void> {
  await sql`
    insert into knowledge_version (article_id, version, title, body, words, file_sha256, file_name, saved_at, saved_by)
    values (${articleId}, ${v.version}, ${v.title}, ${JSON.stringify(v.body)}::jsonb, ${v.words}, ${v.file?.sha256 ?? null}, ${v.file?.name ?? null},
      ${v.at}, ${v.userId})
    on conflict (article_id, version) do update set title = excluded.title, body = excluded.body, words = excluded.words,
      file_sha256 = excluded.file_sha256, file_name = excluded.file_name, saved_at = excluded.saved_at, saved_by = excluded.saved_by
      where knowledge_version.released_at is null`.execute(tx)
  await sql`delete from knowledge_version_type where article_id = ${articleId} and version = ${v.version}`.execute(tx)
  await sql`
    insert into knowledge_version_type (article_id, version, process_type_id)
    select ${articleId}, ${v.version}, t from unnest(${[...new Set(v.typeIds)]}::bigint[]) t`.execute(tx)
}

export async function raiseRevision(tx: Tx, articleId: string): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    update knowledge_article set revision = revision + 1 where id = ${articleId} returning revision`.execute(tx)
  return rows[0]!.revision
}

export async function updateReleased(tx: Tx, articleId: string, version: number, by: { userId: string; at: Date }): Promise<void> {
  await sql`
    update knowledge_version set released_at = ${by.at}, released_by = ${by.userId}
    where article_id = ${articleId} and version = ${version} and released_at is null`.execute(tx)
  await sql`update knowledge_article set released_version = ${version}, revision = revision + 1 where id = ${articleId}`.execute(tx)
}

export async function updateWithdrawn(tx: Tx, articleId: string): Promise<void> {
  await sql`update knowledge_article set released_version = null, revision = revision + 1 where id = ${articleId}`.execute(tx)
}
