/** SQL of reading and searching the knowledge base (P-53). */
import type { Content } from '@lavra/contract/content/model.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'

type Named = { id: string; name: string }

export interface ListedRow {
  id: string
  title: string
  unit: { id: string; code: string; name: string; agencyCode: string }
  types: Named[]
  releasedVersion: number | null
  hasDraft: boolean
  savedAt: Date
}

const typesSql = sql<Named[]>`coalesce((
  select json_agg(json_build_object('id', y.id::text, 'name', y.name) order by y.name)
  from knowledge_version_type x join process_type y on y.id = x.process_type_id
  where x.article_id = v.article_id and x.version = v.version), '[]')`
const unitSql = sql`json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code)`

/** What is released, and of the own unit what is not: there the newest text counts, since they are its writers. */
export async function selectArticles(
  tx: Tx,
  actor: Actor,
  ask: { text: string; typeId: string | null; isMine: boolean; beforeId: string | null; limit: number },
): Promise<ListedRow[]> {
  const words = ask.text.split(/\s+/).filter(Boolean).slice(0, 10)
  const found = words.map((word) => sql`and plain(v.title || ' ' || v.words) like '%' || plain(${literally(word)}) || '%'`)
  const { rows } = await sql<ListedRow>`
    select a.id, v.title, ${unitSql} as unit, ${typesSql} as types, a.released_version as "releasedVersion",
      (a.unit_id = ${actor.unitId} and exists (select from knowledge_version n where n.article_id = a.id and n.released_at is null)) as "hasDraft",
      v.saved_at as "savedAt"
    from knowledge_article a join unit u on u.id = a.unit_id join agency g on g.id = u.agency_id
    join knowledge_version v on v.article_id = a.id and v.version = coalesce(a.released_version,
      case when a.unit_id = ${actor.unitId} then (select max(n.version) from knowledge_version n where n.article_id = a.id) end)
    where (not ${ask.isMine} or a.unit_id = ${actor.unitId}) and (${ask.beforeId}::bigint is null or a.id < ${ask.beforeId}::bigint)
      and (${ask.typeId}::bigint is null or exists (select from knowledge_version_type x
        where x.article_id = v.article_id and x.version = v.version and x.process_type_id = ${ask.typeId}::bigint))
      ${sql.join(found, sql` `)}
    order by a.id desc limit ${ask.limit}`.execute(tx)
  return rows
}

export interface VersionRow extends ListedRow {
  version: number
  body: Content
  hasText: boolean
  savedBy: string
  releasedAt: Date | null
  file: { sha256: string; name: string; mime: string; size: string } | null
}

/** One version of an article whose door has been passed. */
export async function selectVersion(tx: Tx, actor: Actor, articleId: string, version: number): Promise<VersionRow | null> {
  const { rows } = await sql<VersionRow>`
    select a.id, v.title, ${unitSql} as unit, ${typesSql} as types, a.released_version as "releasedVersion",
      (a.unit_id = ${actor.unitId} and exists (select from knowledge_version n where n.article_id = a.id and n.released_at is null)) as "hasDraft",
      v.saved_at as "savedAt", v.version, v.body,
      v.words <> '' or exists (select from jsonb_path_query(v.body, 'lax $.**.attrs.sha256')) as "hasText",
      coalesce(w.social_name, w.name) as "savedBy", v.released_at as "releasedAt",
      case when f.sha256 is not null then json_build_object('sha256', f.sha256, 'name', v.file_name, 'mime', f.mime, 'size', f.size::text) end as file
    from knowledge_article a join unit u on u.id = a.unit_id join agency g on g.id = u.agency_id
    join knowledge_version v on v.article_id = a.id and v.version = ${version} join app_user w on w.id = v.saved_by
    left join file f on f.sha256 = v.file_sha256
    where a.id = ${articleId}`.execute(tx)
  return rows[0] ?? null
}

export interface KeptVersionRow {
  version: number
  savedAt: Date
  savedBy: string
  releasedAt: Date | null
  releasedBy: string | null
}

export async function selectKeptVersions(tx: Tx, articleId: string): Promise<KeptVersionRow[]> {
  const { rows } = await sql<KeptVersionRow>`
    select v.version, v.saved_at as "savedAt", coalesce(w.social_name, w.name) as "savedBy", v.released_at as "releasedAt",
      coalesce(r.social_name, r.name) as "releasedBy"
    from knowledge_version v join app_user w on w.id = v.saved_by left join app_user r on r.id = v.released_by
    where v.article_id = ${articleId} order by v.version desc limit 200`.execute(tx)
  return rows
}
