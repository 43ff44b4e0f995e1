/** Which id did each named thing of the demo get? Read back from the database, so that loading can go on after a restart. */
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
  | 'checkpoint',
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
    workPlan: await pairs(sql`select name, id from work_plan`),
    noteGroup: await pairs(sql`select u.code || ' ' || g.name as name, g.id from note_group g join unit u on u.id = g.unit_id`),
  }
}

export async function isEmpty(db: Database): Promise<boolean> {
  return (await sql`select from agency limit 1`.execute(db)).rows.length === 0
}
