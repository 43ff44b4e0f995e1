/** SQL of relations between processes. A relation is kept once, the older id first. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, visibleTo } from '../access/index.ts'

interface Pair {
  processId: string
  otherId: string
}

/** @returns whether they were not related before. */
export async function insertRelation(tx: Tx, row: Pair & { unitId: string; userId: string; at: Date }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into process_relation (process_id, other_id, unit_id, related_at, related_by)
    values (least(${row.processId}::bigint, ${row.otherId}::bigint), greatest(${row.processId}::bigint, ${row.otherId}::bigint),
      ${row.unitId}, ${row.at}, ${row.userId})
    on conflict (process_id, other_id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** The unit that made it, its row locked; null where there is none. */
export async function selectRelation(tx: Tx, { processId, otherId }: Pair): Promise<{ unit_id: string; unit: string } | null> {
  const { rows } = await sql<{ unit_id: string; unit: string }>`
    select r.unit_id, u.code as unit from process_relation r join unit u on u.id = r.unit_id
    where r.process_id = least(${processId}::bigint, ${otherId}::bigint) and r.other_id = greatest(${processId}::bigint, ${otherId}::bigint)
    for update of r`.execute(tx)
  return rows[0] ?? null
}

export async function deleteRelation(tx: Tx, { processId, otherId }: Pair): Promise<void> {
  await sql`
    delete from process_relation
    where process_id = least(${processId}::bigint, ${otherId}::bigint) and other_id = greatest(${processId}::bigint, ${otherId}::bigint)`.execute(
    tx,
  )
}

export interface RelatedRow {
  process: { id: string; number: string; summary: string; level: AccessLevel; openHere: boolean }
  type: { id: string; name: string }
  unit: string
  mine: boolean
}

/** Only those the actor sees: what is hidden is neither listed nor counted. */
export async function selectRelations(tx: Tx, actor: Actor, processId: string): Promise<RelatedRow[]> {
  const { rows } = await sql<RelatedRow>`
    select json_build_object('id', p.id::text, 'number', p.number, 'summary', ${summaryToldTo(actor)}, 'level', p.level, 'openHere', exists (
        select from process_unit w where w.process_id = p.id and w.unit_id = ${actor.unitId} and w.state = 'open')) as process,
      json_build_object('id', t.id::text, 'name', t.name) as type, u.code as unit, r.unit_id = ${actor.unitId} as mine
    from (
      select other_id as id, unit_id from process_relation where process_id = ${processId}
      union all select process_id, unit_id from process_relation where other_id = ${processId}) r
    join process p on p.id = r.id join process_type t on t.id = p.type_id join unit u on u.id = r.unit_id
    where ${visibleTo(actor)} order by t.name, p.id limit 500`.execute(tx)
  return rows
}
