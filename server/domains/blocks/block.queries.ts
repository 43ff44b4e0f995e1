/** SQL of blocks themselves. What the unit may not see is not counted. */
import type { BlockKind } from '@lavra/contract/blocks.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import type { BlockState, UnitBlockState } from './block.rules.ts'
import type { BlockFacts } from './blocks.policy.ts'

export type Person = { id: string; name: string; login: string }
/** A person as an answer names them, over `app_user u`. */
export const personSql = sql<Person>`json_build_object('id', u.id::text, 'name', coalesce(u.social_name, u.name), 'login', u.login)`

export interface UnitRef {
  id: string
  code: string
  name: string
  agencyCode: string
}

export interface BlockRow {
  id: string
  kind: BlockKind
  description: string
  state: BlockState
  own: boolean
  unit: UnitRef
  units: (UnitRef & { state: UnitBlockState })[]
  size: number
  signed: number
  by: Person
  created_at: Date
  arranged: {
    group: { id: string; name: string } | null
    assignee: Person | null
    isPriority: boolean
    reviewed: { by: string; at: string } | null
    comment: string
  }
}

type Which = { kind: BlockKind; shelf: 'current' | 'concluded' } | { blockId: string }

/** What the acting unit arranged for itself, over `block_arrangement r`, which may not be there. */
const arrangedSql = sql<BlockRow['arranged']>`json_build_object(
  'group', (select json_build_object('id', g.id::text, 'name', g.name) from note_group g where g.id = r.group_id),
  'assignee', (select ${personSql} from app_user u where u.id = r.assignee_id),
  'isPriority', coalesce(r.is_priority, false),
  'reviewed', (select json_build_object('by', coalesce(u.social_name, u.name), 'at', r.reviewed_at) from app_user u where u.id = r.reviewed_by),
  'comment', coalesce(r.comment, ''))`

/** Of one kind, or the one with this id: the unit's own, and what is released to it. */
export async function selectBlocks(tx: Tx, actor: Actor, which: Which): Promise<BlockRow[]> {
  const wanted =
    'blockId' in which
      ? sql`b.id = ${which.blockId}`
      : sql`b.kind = ${which.kind} and (b.state = 'concluded') = ${which.shelf === 'concluded'}`
  const { rows } = await sql<BlockRow>`
    with mine as (
      select b.id from block b where b.unit_id = ${actor.unitId}
      union all select x.block_id from block_unit x where x.unit_id = ${actor.unitId} and x.state = 'released'
    )
    select b.id, b.kind, b.description, b.state, b.created_at, ${personSql} as by, b.unit_id = ${actor.unitId} as own,
      json_build_object('id', n.id::text, 'code', n.code, 'name', n.name, 'agencyCode', g.code) as unit,
      case when b.unit_id = ${actor.unitId} then coalesce((
        select json_agg(json_build_object('id', o.id::text, 'code', o.code, 'name', o.name, 'agencyCode', a.code, 'state', x.state) order by o.code)
        from block_unit x join unit o on o.id = x.unit_id join agency a on a.id = o.agency_id where x.block_id = b.id), '[]') else '[]' end as units,
      c.size, c.signed, ${arrangedSql} as arranged
    from mine m join block b on b.id = m.id left join block_arrangement r on r.block_id = b.id and r.unit_id = ${actor.unitId} join app_user u on u.id = b.created_by join unit n on n.id = b.unit_id join agency g on g.id = n.agency_id
    cross join lateral (
      select count(*)::int as size, count(d.published_at)::int as signed
      from block_item i join process p on p.id = i.process_id left join document d on d.id = i.document_id
      where i.block_id = b.id and p.level <> 'confidential' and ${visibleTo(actor)} and (i.document_id is null or ${documentVisibleTo(actor)})
    ) c
    where ${wanted} order by b.id desc limit 500`.execute(tx)
  return rows
}

/** Locked, nobody else fills, releases or deletes it until the transaction ends. */
export async function selectBlockFacts(tx: Tx, blockId: string, lock: boolean): Promise<BlockFacts | null> {
  if (lock) await sql`select id from block where id = ${blockId} for no key update`.execute(tx)
  const { rows } = await sql<BlockFacts>`
    select b.id, b.kind, b.unit_id as "unitId", b.state,
      coalesce((select json_agg(json_build_object('unitId', x.unit_id::text, 'state', x.state)) from block_unit x where x.block_id = b.id), '[]') as units
    from block b where b.id = ${blockId}`.execute(tx)
  return rows[0] ?? null
}

export async function insertBlock(
  tx: Tx,
  b: { kind: BlockKind; unitId: string; userId: string; description: string; at: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into block (kind, unit_id, description, created_at, created_by)
    values (${b.kind}, ${b.unitId}, ${b.description}, ${b.at}, ${b.userId}) returning id`.execute(tx)
  return rows[0]!.id
}

export async function updateBlock(tx: Tx, blockId: string, values: { description?: string; state?: BlockState }): Promise<void> {
  await tx.updateTable('block').set(values).where('id', '=', blockId).execute()
}

/**
 * What nobody of the unit sees in it any more goes with it: it was deleted, became confidential, or its process was called back from here.
 * @returns whether it was empty but for that.
 */
export async function deleteEmptyBlock(tx: Tx, actor: Actor, blockId: string): Promise<boolean> {
  const { rows } = await sql`
    select from block_item i join process p on p.id = i.process_id left join document d on d.id = i.document_id
    where i.block_id = ${blockId} and p.level <> 'confidential' and ${visibleTo(actor)} and (i.document_id is null or ${documentVisibleTo(actor)})
    limit 1`.execute(tx)
  if (rows.length > 0) return false
  await sql`delete from block_item where block_id = ${blockId}`.execute(tx)
  await sql`delete from block where id = ${blockId}`.execute(tx)
  return true
}
