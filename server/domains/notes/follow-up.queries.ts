/** SQL of the processes a unit follows. What the unit may no longer see is not there (P-42). */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo } from '../access/index.ts'
import { type KeptFilter, type ProcessRefRow, processRefSql, saidSql, wordsIn } from './kept-list.queries.ts'
import { type PersonRef, personSql } from './person.queries.ts'

export interface FollowUpRow {
  id: string
  processId: string
  groupId: string | null
  group: string | null
  text: string
  revision: string
  by: string
}

/** Locked for changing it. */
export async function selectFollowUp(tx: Tx, actor: Actor, followUpId: string): Promise<FollowUpRow | null> {
  const { rows } = await sql<FollowUpRow>`
    select f.id, f.process_id as "processId", f.group_id as "groupId", g.name as "group", f.text, f.revision, coalesce(u.social_name, u.name) as by
    from follow_up f join process p on p.id = f.process_id join app_user u on u.id = f.changed_by left join note_group g on g.id = f.group_id
    where f.id = ${followUpId} and f.unit_id = ${actor.unitId} and ${visibleTo(actor)} for no key update of f`.execute(tx)
  return rows[0] ?? null
}

export interface NewFollowUp {
  processId: string
  unitId: string
  userId: string
  groupId: string | null
  text: string
  at: Date
}

/** @returns its id, or null when the unit already follows the process in this group. */
export async function insertFollowUp(tx: Tx, f: NewFollowUp): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into follow_up (process_id, unit_id, group_id, text, created_at, created_by, changed_by)
    select ${f.processId}, ${f.unitId}, ${f.groupId}::bigint, ${f.text}, ${f.at}, ${f.userId}, ${f.userId}
    where not exists (select from follow_up e
      where e.process_id = ${f.processId} and e.unit_id = ${f.unitId} and e.group_id is not distinct from ${f.groupId}::bigint)
    on conflict do nothing returning id`.execute(tx)
  return rows[0]?.id ?? null
}

export async function selectSameFollowUp(
  tx: Tx,
  f: { processId: string; unitId: string; groupId: string | null; text: string },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from follow_up where process_id = ${f.processId} and unit_id = ${f.unitId} and group_id is not distinct from ${f.groupId}::bigint
      and text = ${f.text} limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

export async function updateFollowUp(tx: Tx, f: { id: string; groupId: string | null; text: string; userId: string }): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    update follow_up set group_id = ${f.groupId}, text = ${f.text}, changed_by = ${f.userId}, revision = nextval('note_revision')
    where id = ${f.id} returning revision`.execute(tx)
  return rows[0]!.revision
}

export async function deleteFollowUp(tx: Tx, followUpId: string): Promise<void> {
  await sql`delete from follow_up where id = ${followUpId}`.execute(tx)
}

export interface FollowUpListRow {
  id: string
  process: ProcessRefRow
  text: string
  revision: string
  group: { id: string; name: string } | null
  by: PersonRef
  created_at: Date
  openIn: string[]
  last_activity_at: Date | null
  attention: boolean
}

/** One page, the latest added first. */
export async function selectFollowUps(tx: Tx, actor: Actor, filter: KeptFilter): Promise<FollowUpListRow[]> {
  const { rows } = await sql<FollowUpListRow>`
    select f.id, ${processRefSql(actor)} as process, ${saidSql(actor, sql`f.text`)} as text, f.revision, f.created_at, ${personSql('u')} as by,
      case when g.id is not null then json_build_object('id', g.id::text, 'name', g.name) end as "group",
      coalesce((select json_agg(o.code order by o.code) from process_unit w join unit o on o.id = w.unit_id
        where w.process_id = p.id and w.state = 'open'), '[]') as "openIn",
      (select max(w.last_activity_at) from process_unit w where w.process_id = p.id) as last_activity_at,
      exists (select from attention_sign s where s.unit_id = f.unit_id and s.process_id = p.id) as attention
    from follow_up f join process p on p.id = f.process_id join process_type y on y.id = p.type_id
    join app_user u on u.id = f.created_by left join note_group g on g.id = f.group_id
    where f.unit_id = ${actor.unitId} and ${visibleTo(actor)} and ${wordsIn(actor, filter.text, sql`f.text`)}
      ${filter.groupId ? sql`and f.group_id = ${filter.groupId}` : sql``}
      ${filter.beforeId ? sql`and f.id < ${filter.beforeId}` : sql``}
    order by f.id desc limit ${filter.limit}`.execute(tx)
  return rows
}
