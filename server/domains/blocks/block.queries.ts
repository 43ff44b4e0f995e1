/** SQL of working blocks. What the unit may no longer see is neither listed nor counted. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { visibleTo } from '../access/index.ts'

type Person = { id: string; name: string; login: string }
const personSql = sql<Person>`json_build_object('id', u.id::text, 'name', coalesce(u.social_name, u.name), 'login', u.login)`

export interface BlockRow {
  id: string
  description: string
  size: number
  by: Person
  created_at: Date
}

export async function selectBlocks(tx: Tx, actor: Actor): Promise<BlockRow[]> {
  const { rows } = await sql<BlockRow>`
    select b.id, b.description, b.created_at, ${personSql} as by,
      (select count(*)::int from block_item i join process p on p.id = i.process_id
        where i.block_id = b.id and p.level <> 'confidential' and ${visibleTo(actor)}) as size
    from block b join app_user u on u.id = b.created_by
    where b.unit_id = ${actor.unitId} and b.kind = 'working' order by b.id desc limit 500`.execute(tx)
  return rows
}

export async function hasBlock(tx: Tx, blockId: string, unitId: string): Promise<boolean> {
  const { rows } = await sql`select from block where id = ${blockId} and unit_id = ${unitId} and kind = 'working'`.execute(tx)
  return rows.length > 0
}

/** Kept from being filled or deleted by somebody else until the transaction ends. @returns whether it is one of the unit's. */
export async function lockBlock(tx: Tx, blockId: string, unitId: string): Promise<boolean> {
  const { rows } =
    await sql`select from block where id = ${blockId} and unit_id = ${unitId} and kind = 'working' for no key update`.execute(tx)
  return rows.length > 0
}

export async function insertBlock(tx: Tx, b: { unitId: string; userId: string; description: string; at: Date }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into block (kind, unit_id, description, created_at, created_by)
    values ('working', ${b.unitId}, ${b.description}, ${b.at}, ${b.userId}) returning id`.execute(tx)
  return rows[0]!.id
}

/** @returns whether it is one of the unit's. */
export async function updateBlock(tx: Tx, b: { id: string; unitId: string; description: string }): Promise<boolean> {
  const result =
    await sql`update block set description = ${b.description} where id = ${b.id} and unit_id = ${b.unitId} and kind = 'working'`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** @returns whether it was empty, also of what is not shown. */
export async function deleteEmptyBlock(tx: Tx, blockId: string): Promise<boolean> {
  const result = await sql`
    delete from block b where b.id = ${blockId} and not exists (select from block_item i where i.block_id = b.id)`.execute(tx)
  return Boolean(result.numAffectedRows)
}

/** @returns whether it was not there before. */
export async function insertBlockProcess(tx: Tx, row: { blockId: string; processId: string; userId: string; at: Date }): Promise<boolean> {
  const result = await sql`
    insert into block_item (block_id, process_id, added_at, added_by)
    values (${row.blockId}, ${row.processId}, ${row.at}, ${row.userId}) on conflict do nothing`.execute(tx)
  return Boolean(result.numAffectedRows)
}

export async function deleteBlockProcess(tx: Tx, blockId: string, processId: string): Promise<boolean> {
  const result = await sql`delete from block_item where block_id = ${blockId} and process_id = ${processId}`.execute(tx)
  return Boolean(result.numAffectedRows)
}

export interface BlockProcessRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
  openHere: boolean
  by: Person
  added_at: Date
}

/** One page, the latest filed first; each word stands in the summary, or is part of the number. */
export async function selectBlockProcesses(
  tx: Tx,
  actor: Actor,
  filter: { blockId: string; text: string; beforeId: string | null; limit: number },
): Promise<BlockProcessRow[]> {
  const words = filter.text.split(/\s+/).filter(Boolean).slice(0, 10)
  const each = words.map((word) => {
    const digits = word.replace(/\D/g, '')
    const number = digits.length >= 3 ? sql`or p.digits like '%' || ${digits} || '%'` : sql``
    return sql`and (plain(p.summary) like '%' || plain(${literally(word)}) || '%' ${number})`
  })
  const { rows } = await sql<BlockProcessRow>`
    select p.id, p.number, t.name as type, p.summary, p.level, i.added_at, ${personSql} as by,
      coalesce((select w.state = 'open' from process_unit w where w.process_id = p.id and w.unit_id = ${actor.unitId}), false) as "openHere"
    from block_item i join process p on p.id = i.process_id join process_type t on t.id = p.type_id join app_user u on u.id = i.added_by
    where i.block_id = ${filter.blockId} and p.level <> 'confidential' and ${visibleTo(actor)} ${sql.join(each, sql` `)}
      ${filter.beforeId ? sql`and i.process_id < ${filter.beforeId}` : sql``}
    order by i.process_id desc limit ${filter.limit}`.execute(tx)
  return rows
}
