/** SQL of the plan of one process: which, how far each item is, and its documents as the actor may see them. */
import type { WorkItemState } from '@lavra/contract/work-plans.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'

type Named = { id: string; name: string }

export interface FollowedPlanRow {
  plan: (Named & { description: string }) | null
  offered: Named[]
}

export async function selectFollowedPlan(tx: Tx, process: { id: string; typeId: string }): Promise<FollowedPlanRow> {
  const { rows } = await sql<FollowedPlanRow>`
    select
      (select json_build_object('id', w.id::text, 'name', w.name, 'description', w.description)
        from process_work_plan p join work_plan w on w.id = p.plan_id where p.process_id = ${process.id}) as plan,
      (select coalesce(json_agg(json_build_object('id', w.id::text, 'name', w.name) order by w.name), '[]')
        from work_plan_type t join work_plan w on w.id = t.plan_id where t.type_id = ${process.typeId} and w.active) as offered`.execute(tx)
  return rows[0]!
}

export interface ToldItemRow {
  stageId: string
  stage: string
  id: string | null
  name: string
  description: string
  documentType: Named | null
  state: WorkItemState | null
  text: string | null
  chargedUnit: { id: string; code: string; name: string; agencyCode: string } | null
  revision: string | null
  by: { id: string; name: string; login: string } | null
  changed_at: Date | null
  documents: { id: string; number: string; title: string }[]
}

/** In the order of the plan; a stage without items has one row without an id. */
export async function selectToldItems(tx: Tx, actor: Actor, processId: string, planId: string): Promise<ToldItemRow[]> {
  const { rows } = await sql<ToldItemRow>`
    select s.id as "stageId", s.name as stage, i.id, coalesce(i.name, '') as name, coalesce(i.description, '') as description,
      case when dt.id is not null then json_build_object('id', dt.id::text, 'name', dt.name) end as "documentType",
      x.state, x.text, x.revision, x.changed_at,
      case when cu.id is not null then json_build_object('id', cu.id::text, 'code', cu.code, 'name', cu.name, 'agencyCode', a.code) end as "chargedUnit",
      case when u.id is not null then json_build_object('id', u.id::text, 'name', coalesce(u.social_name, u.name), 'login', u.login) end as by,
      (select coalesce(json_agg(json_build_object('id', d.id::text, 'number', d.number, 'title', ${titleSql}) order by d.position), '[]')
        from process_work_item_document wd join document d on d.id = wd.document_id join document_type t on t.id = d.type_id
        where wd.process_id = ${processId} and wd.item_id = i.id and d.cancelled_at is null and ${documentVisibleTo(actor)}) as documents
    from work_plan_stage s left join work_plan_item i on i.stage_id = s.id left join document_type dt on dt.id = i.document_type_id
      left join process_work_item x on x.process_id = ${processId} and x.item_id = i.id
      left join app_user u on u.id = x.changed_by left join unit cu on cu.id = x.charged_unit_id left join agency a on a.id = cu.agency_id
    where s.plan_id = ${planId} order by s.position, i.position`.execute(tx)
  return rows
}

/** @returns whether it follows another one than before. */
export async function replaceFollowedPlan(
  tx: Tx,
  row: { processId: string; planId: string | null; userId: string; unitId: string; at: Date },
): Promise<boolean> {
  const result = row.planId
    ? await sql`
        insert into process_work_plan (process_id, plan_id, set_at, set_by, unit_id)
        values (${row.processId}, ${row.planId}, ${row.at}, ${row.userId}, ${row.unitId})
        on conflict (process_id) do update set plan_id = excluded.plan_id, set_at = excluded.set_at, set_by = excluded.set_by, unit_id = excluded.unit_id
          where process_work_plan.plan_id <> excluded.plan_id`.execute(tx)
    : await sql`delete from process_work_plan where process_id = ${row.processId}`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** A plan that can be chosen for processes of this type. */
export async function selectOfferedPlan(tx: Tx, planId: string, typeId: string): Promise<Named | null> {
  const { rows } = await sql<Named>`
    select w.id, w.name from work_plan w join work_plan_type t on t.plan_id = w.id
    where w.id = ${planId} and t.type_id = ${typeId} and w.active for share of w`.execute(tx)
  return rows[0] ?? null
}

export interface ItemFacts {
  name: string
  state: WorkItemState | null
  text: string | null
  chargedUnitId: string | null
  revision: string | null
  by: string | null
}

/** An item of the plan that the process follows now; the process is locked, so nobody else changes what is told of it. */
export async function selectItem(tx: Tx, processId: string, itemId: string): Promise<ItemFacts | null> {
  const { rows } = await sql<ItemFacts>`
    select i.name, x.state, x.text, x.charged_unit_id as "chargedUnitId", x.revision, coalesce(u.social_name, u.name) as by
    from process_work_plan p join work_plan_stage s on s.plan_id = p.plan_id join work_plan_item i on i.stage_id = s.id
      left join process_work_item x on x.process_id = p.process_id and x.item_id = i.id left join app_user u on u.id = x.changed_by
    where p.process_id = ${processId} and i.id = ${itemId} for share of i`.execute(tx)
  return rows[0] ?? null
}

export interface ToldItem {
  processId: string
  itemId: string
  state: WorkItemState
  text: string
  chargedUnitId: string | null
  userId: string
  unitId: string
  at: Date
}

/** @returns its new revision. */
export async function upsertToldItem(tx: Tx, told: ToldItem): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    insert into process_work_item (process_id, item_id, state, text, charged_unit_id, changed_at, changed_by, unit_id)
    values (${told.processId}, ${told.itemId}, ${told.state}, ${told.text}, ${told.chargedUnitId}, ${told.at}, ${told.userId}, ${told.unitId})
    on conflict (process_id, item_id) do update set state = excluded.state, text = excluded.text, charged_unit_id = excluded.charged_unit_id,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by, unit_id = excluded.unit_id, revision = nextval('work_item_revision')
    returning revision`.execute(tx)
  await sql`
    insert into process_work_item_change (process_id, item_id, state, text, changed_at, changed_by, unit_id)
    values (${told.processId}, ${told.itemId}, ${told.state}, ${told.text}, ${told.at}, ${told.userId}, ${told.unitId})`.execute(tx)
  return rows[0]!.revision
}

interface ItemDocument {
  processId: string
  itemId: string
  documentId: string
}

/** @returns whether it was not there before. */
export async function insertItemDocument(tx: Tx, row: ItemDocument & { userId: string; at: Date }): Promise<boolean> {
  const result = await sql`
    insert into process_work_item_document (process_id, item_id, document_id, added_at, added_by)
    values (${row.processId}, ${row.itemId}, ${row.documentId}, ${row.at}, ${row.userId}) on conflict do nothing`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** @returns whether it was there. */
export async function deleteItemDocument(tx: Tx, row: ItemDocument): Promise<boolean> {
  const result = await sql`
    delete from process_work_item_document
    where process_id = ${row.processId} and item_id = ${row.itemId} and document_id = ${row.documentId}`.execute(tx)
  return Boolean(result.numAffectedRows)
}

export interface ItemChangeRow {
  id: string
  at: Date
  by: string
  unit: string
  state: WorkItemState
  text: string
}

export async function selectItemChanges(tx: Tx, processId: string, itemId: string): Promise<ItemChangeRow[]> {
  const { rows } = await sql<ItemChangeRow>`
    select c.id, c.changed_at as at, coalesce(u.social_name, u.name) as by, n.code as unit, c.state, c.text
    from process_work_item_change c join app_user u on u.id = c.changed_by join unit n on n.id = c.unit_id
    where c.process_id = ${processId} and c.item_id = ${itemId} order by c.id desc limit 200`.execute(tx)
  return rows
}
