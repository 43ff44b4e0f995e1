/** Which id did each named thing of the demo get? Read back from the database, so that loading can go on after a restart. */
import type { BlockKind } from '@lavra/contract/blocks.ts'
import { sql } from 'kysely'
import type { Database } from '../kernel/db.ts'

export type Ids = Record<
  | 'agency'
  | 'unit'
  | 'user'
  | 'processType'
  | 'documentType'
  | 'basis'
  | 'code'
  | 'contact'
  | 'title'
  | 'marker'
  | 'noteGroup'
  | 'workPlan'
  | 'checkpoint'
  | 'controlCriterion',
  Map<string, string>
>

export async function readIds(db: Database): Promise<Ids> {
  const pairs = async (query: ReturnType<typeof sql<{ name: string; id: string }>>) =>
    new Map((await query.execute(db)).rows.map((row) => [row.name, row.id]))
  return {
    agency: await pairs(sql`select code as name, id from agency`),
    unit: await pairs(sql`select code as name, id from unit`),
    user: await pairs(sql`select login as name, id from app_user`),
    processType: await pairs(sql`select name, id from process_type`),
    documentType: await pairs(sql`select name, id from document_type`),
    basis: await pairs(sql`select name, id from legal_basis`),
    code: await pairs(sql`select code as name, id from classification_code`),
    contact: await pairs(sql`select name, id from contact`),
    title: await pairs(sql`select name, id from signing_title`),
    marker: await pairs(
      sql`select u.code || ' ' || m.name as name, m.id from marker m join unit u on u.id = m.unit_id where m.user_id is null`,
    ),
    checkpoint: await pairs(sql`select name, id from checkpoint`),
    controlCriterion: await pairs(sql`select name, id from control_criterion`),
    workPlan: await pairs(sql`select name, id from work_plan`),
    noteGroup: await pairs(sql`select u.code || ' ' || g.name as name, g.id from note_group g join unit u on u.id = g.unit_id`),
  }
}

interface ArticleState {
  id: string
  revision: number
  isWritten: boolean
  isReleased: boolean
}

/** An article of the knowledge base by its title, as far as it got. */
export async function selectArticle(db: Database, title: string): Promise<ArticleState | null> {
  const { rows } = await sql<ArticleState>`
    select a.id, a.revision, v.words <> '' as "isWritten", a.released_version is not null as "isReleased"
    from knowledge_article a join knowledge_version v on v.article_id = a.id where v.title = ${title} order by v.version desc limit 1`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function isEmpty(db: Database): Promise<boolean> {
  return (await sql`select from agency limit 1`.execute(db)).rows.length === 0
}

/** What a unit has that the demo may put into a block: its drafts, or processes, where it has them open; the newest first. */
export async function selectBlockMaterial(
  db: Database,
  unitId: string,
  kind: BlockKind,
  limit: number,
): Promise<{ processId: string; documentId: string | null }[]> {
  const drafts = sql`
    select d.process_id as "processId", d.id as "documentId"
    from document d join process_unit w on w.process_id = d.process_id and w.unit_id = d.creating_unit_id
    where d.creating_unit_id = ${unitId} and d.kind = 'authored' and d.published_at is null and d.cancelled_at is null and d.deleted_at is null
      and w.state = 'open' order by d.id desc limit ${limit}`
  const processes = sql`
    select process_id as "processId", null::bigint as "documentId" from process_unit
    where unit_id = ${unitId} and state = 'open' order by process_id desc limit ${limit}`
  const { rows } = await sql<{ processId: string; documentId: string | null }>`${kind === 'signature' ? drafts : processes}`.execute(db)
  return rows
}

/** How far a block of the demo is, with the first item in it. */
export async function selectBlock(
  db: Database,
  unitId: string,
  description: string,
): Promise<{ id: string; state: string; size: number; itemId: string | null; note: string } | null> {
  const { rows } = await sql<{ id: string; state: string; size: number; itemId: string | null; note: string }>`
    select b.id, b.state, (select count(*)::int from block_item i where i.block_id = b.id) as size,
      (select min(i.id) from block_item i where i.block_id = b.id)::text as "itemId",
      coalesce((select i.note from block_item i where i.block_id = b.id order by i.id limit 1), '') as note
    from block b where b.unit_id = ${unitId} and b.description = ${description}`.execute(db)
  return rows[0] ?? null
}
