/** SQL of work plans as administrators lay them down. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

type Named = { id: string; name: string }

export interface PlanRow {
  id: string
  name: string
  description: string
  active: boolean
  types: Named[]
  stages: number
  steps: number
  processes: number
}

export async function selectPlans(tx: Tx): Promise<PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select w.id, w.name, w.description, w.active,
      (select coalesce(json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name), '[]')
        from work_plan_type wt join process_type t on t.id = wt.type_id where wt.plan_id = w.id) as types,
      (select count(*)::int from work_plan_stage s where s.plan_id = w.id) as stages,
      (select count(*)::int from work_plan_stage s join work_plan_item i on i.stage_id = s.id where s.plan_id = w.id) as steps,
      (select count(*)::int from (select from process_work_plan p where p.plan_id = w.id limit 1000) p) as processes
    from work_plan w order by w.name limit 500`.execute(tx)
  return rows
}

export interface StageRow extends Named {
  items: { id: string; name: string; description: string; documentType: Named | null; used: boolean }[]
}

export interface WholePlanRow {
  id: string
  name: string
  description: string
  active: boolean
  types: Named[]
  stages: StageRow[]
}

export async function selectPlan(tx: Tx, planId: string): Promise<WholePlanRow | null> {
  const { rows } = await sql<WholePlanRow>`
    select w.id, w.name, w.description, w.active,
      (select coalesce(json_agg(json_build_object('id', t.id::text, 'name', t.name) order by t.name), '[]')
        from work_plan_type wt join process_type t on t.id = wt.type_id where wt.plan_id = w.id) as types,
      (select coalesce(json_agg(json_build_object('id', s.id::text, 'name', s.name, 'items', (
          select coalesce(json_agg(json_build_object('id', i.id::text, 'name', i.name, 'description', i.description,
              'documentType', case when d.id is not null then json_build_object('id', d.id::text, 'name', d.name) end,
              'used', exists (select from process_work_item x where x.item_id = i.id)
                or exists (select from process_work_item_document x where x.item_id = i.id)) order by i.position), '[]')
          from work_plan_item i left join document_type d on d.id = i.document_type_id where i.stage_id = s.id)) order by s.position), '[]')
        from work_plan_stage s where s.plan_id = w.id) as stages
    from work_plan w where w.id = ${planId}`.execute(tx)
  return rows[0] ?? null
}

/** Kept from being changed by somebody else until the transaction ends. @returns whether there is one. */
export async function lockPlan(tx: Tx, planId: string): Promise<boolean> {
  const { rows } = await sql`select from work_plan where id = ${planId} for update`.execute(tx)
  return rows.length > 0
}

export interface PlanWish {
  id?: string | undefined
  name: string
  description: string
  active: boolean
  typeIds: readonly string[]
}

export async function upsertPlan(tx: Tx, plan: PlanWish): Promise<string> {
  const { rows } = plan.id
    ? await sql<{ id: string }>`
        update work_plan set name = ${plan.name}, description = ${plan.description}, active = ${plan.active} where id = ${plan.id} returning id`.execute(
        tx,
      )
    : await sql<{ id: string }>`
        insert into work_plan (name, description, active) values (${plan.name}, ${plan.description}, ${plan.active}) returning id`.execute(
        tx,
      )
  const id = rows[0]!.id
  const typeIds = [...plan.typeIds]
  await sql`delete from work_plan_type where plan_id = ${id} and type_id <> all(${typeIds}::bigint[])`.execute(tx)
  await sql`insert into work_plan_type (plan_id, type_id) select ${id}, t from unnest(${typeIds}::bigint[]) t on conflict do nothing`.execute(
    tx,
  )
  return id
}

export async function upsertStage(
  tx: Tx,
  stage: { id?: string | undefined; planId: string; position: number; name: string },
): Promise<string | null> {
  const { rows } = stage.id
    ? await sql<{ id: string }>`
        update work_plan_stage set position = ${stage.position}, name = ${stage.name}
        where id = ${stage.id} and plan_id = ${stage.planId} returning id`.execute(tx)
    : await sql<{ id: string }>`
        insert into work_plan_stage (plan_id, position, name) values (${stage.planId}, ${stage.position}, ${stage.name}) returning id`.execute(
        tx,
      )
  return rows[0]?.id ?? null
}

export interface ItemWish {
  id?: string | undefined
  name: string
  description: string
  documentTypeId: string | null
}

/** In the order given. An item keeps its id when it moves to another stage of the plan. @returns the ids, or null when one is not of the plan. */
export async function upsertItems(
  tx: Tx,
  place: { planId: string; stageId: string },
  items: readonly ItemWish[],
): Promise<string[] | null> {
  const { rows: changed } = await sql<{ id: string }>`
    update work_plan_item i set stage_id = ${place.stageId}, position = n.position, name = n.name, description = n.description,
      document_type_id = n.document_type_id
    from unnest(${items.map((i) => i.id ?? null)}::bigint[], ${items.map((_, n) => n)}::int[], ${items.map((i) => i.name)}::text[],
      ${items.map((i) => i.description)}::text[], ${items.map((i) => i.documentTypeId)}::bigint[]) as n(id, position, name, description, document_type_id)
    where i.id = n.id and exists (select from work_plan_stage s where s.id = i.stage_id and s.plan_id = ${place.planId}) returning i.id`.execute(
    tx,
  )
  if (changed.length !== items.filter((i) => i.id).length) return null
  const { rows: added } = await sql<{ id: string }>`
    insert into work_plan_item (stage_id, position, name, description, document_type_id)
    select ${place.stageId}, n.position, n.name, n.description, n.document_type_id
    from unnest(${items.map((i) => i.id ?? null)}::bigint[], ${items.map((_, n) => n)}::int[], ${items.map((i) => i.name)}::text[],
      ${items.map((i) => i.description)}::text[], ${items.map((i) => i.documentTypeId)}::bigint[]) as n(id, position, name, description, document_type_id)
    where n.id is null returning id`.execute(tx)
  return [...changed, ...added].map((row) => row.id)
}

/** What the plan no longer has. @returns the name of an item that a process used and that therefore cannot go, or null when all went. */
export async function deleteLeftOut(
  tx: Tx,
  planId: string,
  kept: { stageIds: readonly string[]; itemIds: readonly string[] },
): Promise<string | null> {
  const gone = sql`i.id <> all(${[...kept.itemIds]}::bigint[]) and i.stage_id in (select s.id from work_plan_stage s where s.plan_id = ${planId})`
  const { rows } = await sql<{ name: string }>`
    select i.name from work_plan_item i where ${gone} and (exists (select from process_work_item x where x.item_id = i.id)
      or exists (select from process_work_item_document x where x.item_id = i.id)) order by i.id limit 1`.execute(tx)
  if (rows[0]) return rows[0].name
  await sql`delete from work_plan_item i where ${gone}`.execute(tx)
  await sql`delete from work_plan_stage where plan_id = ${planId} and id <> all(${[...kept.stageIds]}::bigint[])`.execute(tx)
  return null
}
