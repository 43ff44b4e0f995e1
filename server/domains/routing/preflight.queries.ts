/** SQL of what deserves a second look before many processes leave the desk at once: counts, in one pass over those that are chosen. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo, wordsToldTo } from '../access/index.ts'
import { withDrafts } from './desk-filter.queries.ts'

export interface PendingOfMany {
  drafts: number
  blocks: number
  awaited: number
}

/** Of those that are open in the unit; of what is confidential only what has been opened with the password. */
export async function selectPendingOfMany(tx: Tx, actor: Actor, processIds: readonly string[]): Promise<PendingOfMany> {
  const { rows } = await sql<PendingOfMany>`
    select count(*) filter (where x.drafts)::int as drafts, count(*) filter (where x.blocks)::int as blocks,
      count(*) filter (where x.awaited)::int as awaited
    from (
      select ${withDrafts(actor)} as drafts,
        exists (select from block_item i join block b on b.id = i.block_id left join document d on d.id = i.document_id
          where i.process_id = w.process_id and b.unit_id = ${actor.unitId} and b.kind <> 'working' and b.state <> 'concluded'
            and d.deleted_at is null) as blocks,
        exists (select from scheduled_return r where r.process_id = w.process_id and r.demanding_unit_id = ${actor.unitId}
          and r.returned_at is null and r.removed_at is null) as awaited
      from unnest(${processIds as string[]}::bigint[]) y (id)
      join process_unit w on w.process_id = y.id and w.unit_id = ${actor.unitId} and w.state = 'open'
      join process p on p.id = w.process_id
      where ${visibleTo(actor)} and ${wordsToldTo(actor)}) x`.execute(tx)
  return rows[0]!
}
