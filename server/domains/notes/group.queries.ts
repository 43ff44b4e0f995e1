/** SQL of the groups of follow-ups and favorites. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'

export type GroupList = 'follow-ups' | 'favorites' | 'blocks'

/** Kept from being deleted until the transaction ends. */
export async function selectGroup(tx: Tx, groupId: string, unitId: string): Promise<{ id: string; name: string; list: GroupList } | null> {
  const { rows } = await sql<{ id: string; name: string; list: GroupList }>`
    select id, name, list from note_group where id = ${groupId} and unit_id = ${unitId} for key share`.execute(tx)
  return rows[0] ?? null
}

/** Each with what the person sees in it; the row without id is what is in no group. */
export async function selectGroups(
  tx: Tx,
  actor: Actor,
  list: GroupList,
): Promise<{ id: string | null; name: string | null; size: number }[]> {
  const sizes = {
    'follow-ups': sql`select f.group_id, count(*)::int as size from follow_up f join process p on p.id = f.process_id
          where f.unit_id = ${actor.unitId} and ${visibleTo(actor)} group by f.group_id`,
    favorites: sql`select f.group_id, count(*)::int as size from favorite f join process p on p.id = f.process_id left join document d on d.id = f.document_id
          where f.unit_id = ${actor.unitId} and ${visibleTo(actor)} and (f.document_id is null or ${documentVisibleTo(actor)}) group by f.group_id`,
    // what was returned or taken back is not there any more; concluded ones are put away
    blocks: sql`select r.group_id, count(*)::int as size from block_arrangement r join block b on b.id = r.block_id
          where r.unit_id = ${actor.unitId} and r.group_id is not null and b.state <> 'concluded'
            and (b.unit_id = r.unit_id or exists (select from block_unit x where x.block_id = b.id and x.unit_id = r.unit_id and x.state = 'released'))
          group by r.group_id`,
  }[list]
  const { rows } = await sql<{ id: string | null; name: string | null; size: number }>`
    with sizes as (${sizes}), groups as (select id, name from note_group where unit_id = ${actor.unitId} and list = ${list})
    select g.id, g.name, coalesce(s.size, 0) as size from groups g full join sizes s on s.group_id = g.id order by plain(g.name) nulls last`.execute(
    tx,
  )
  return rows
}

export async function insertGroup(tx: Tx, g: { unitId: string; list: GroupList; name: string }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into note_group (unit_id, list, name) values (${g.unitId}, ${g.list}, ${g.name}) returning id`.execute(tx)
  return rows[0]!.id
}

/** @returns whether it is one of the unit's. */
export async function renameGroup(tx: Tx, g: { id: string; unitId: string; list: GroupList; name: string }): Promise<boolean> {
  const result =
    await sql`update note_group set name = ${g.name} where id = ${g.id} and unit_id = ${g.unitId} and list = ${g.list}`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** What is in it stays, without a group. @returns whether it was one of the unit's. */
export async function deleteGroup(tx: Tx, groupId: string, unitId: string): Promise<boolean> {
  const result = await sql`delete from note_group where id = ${groupId} and unit_id = ${unitId}`.execute(tx)
  return Boolean(result.numAffectedRows)
}
