/** SQL of batches and their items. */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import type { RefusalParams } from '@lavra/contract/refusals.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import type { Order } from './acts.ts'

export type Outcome = 'done' | 'unchanged' | 'refused' | 'failed'
export interface Refused {
  code: string
  params: RefusalParams
}

export interface BatchRow extends Order {
  id: string
  total: number
  user_id: string
  unit_id: string
  session_id: string | null
  channel: 'web' | 'key'
  ip: string
  agent: string
  started_at: Date
  stopped_at: Date | null
  finished_at: Date | null
}

/** @returns the id, or null when this key began one already. */
export async function insertBatch(
  tx: Tx,
  row: Order & { key: string; actor: Actor; ids: readonly string[]; at: Date },
): Promise<string | null> {
  const { actor } = row
  const { rows } = await sql<{ id: string }>`
    insert into batch (key, user_id, unit_id, session_id, channel, ip, agent, act, subject, input, total, started_at)
    values (${row.key}, ${actor.userId}, ${actor.unitId}, ${actor.sessionId}, ${actor.channel}, ${actor.ip}, ${actor.agent}, ${row.act}, ${row.subject},
      ${JSON.stringify(row.input)}::jsonb, ${row.ids.length}, ${row.at})
    on conflict on constraint batch_once do nothing returning id`.execute(tx)
  const id = rows[0]?.id ?? null
  if (id)
    await sql`insert into batch_item (batch_id, position, item_id)
      select ${id}, i, p from unnest(${row.ids as string[]}::bigint[]) with ordinality as t(p, i)`.execute(tx)
  return id
}

export async function selectBatchByKey(tx: Tx, userId: string, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from batch where user_id = ${userId} and key = ${key}`.execute(tx)
  return rows[0]?.id ?? null
}

export async function selectBatch(tx: Tx, batchId: string): Promise<BatchRow | null> {
  const { rows } = await sql<BatchRow>`
    select id, act, subject, input, total, user_id, unit_id, session_id, channel, ip, agent, started_at, stopped_at, finished_at
    from batch where id = ${batchId}`.execute(tx)
  return rows[0] ?? null
}

export interface BatchCounts extends Record<Outcome, number> {
  id: string
  act: string
  subject: BatchSubject
  total: number
  started_at: Date
  stopped_at: Date | null
  finished_at: Date | null
}

/** One of a person's batches, or with null their latest twenty. */
export async function selectBatchCounts(tx: Tx, userId: string, batchId: string | null): Promise<BatchCounts[]> {
  const { rows } = await sql<BatchCounts>`
    select b.id, b.act, b.subject, b.total, b.started_at, b.stopped_at, b.finished_at, n.done, n.unchanged, n.refused, n.failed
    from (
      select id, act, subject, total, started_at, stopped_at, finished_at from batch
      where user_id = ${userId} and (${batchId}::bigint is null or id = ${batchId}) order by id desc limit 20) b
    cross join lateral (
      select count(*) filter (where outcome = 'done')::int as done, count(*) filter (where outcome = 'unchanged')::int as unchanged,
        count(*) filter (where outcome = 'refused')::int as refused, count(*) filter (where outcome = 'failed')::int as failed
      from batch_item where batch_id = b.id) n
    order by b.id desc`.execute(tx)
  return rows
}

export interface ItemRow {
  position: number
  item_id: string
  number: string | null
  outcome: Outcome | null
  refusal: Refused | null
  settled_at: Date | null
}

/** The number of what its person does not see any more is left out. */
const numberIn = (actor: Actor): Record<BatchSubject, RawBuilder<string | null>> => ({
  process: sql`(select p.number from process p where p.id = i.item_id and ${visibleTo(actor)})`,
  document: sql`(
    select d.number::text from document d join process p on p.id = d.process_id
    where d.id = i.item_id and ${visibleTo(actor)} and ${documentVisibleTo(actor)})`,
  block: sql`(
    select b.id::text from block b where b.id = i.item_id and (b.unit_id = ${actor.unitId}
      or exists (select from block_unit x where x.block_id = b.id and x.unit_id = ${actor.unitId} and x.state = 'released')))`,
})

export async function selectItems(
  tx: Tx,
  actor: Actor,
  page: { batchId: string; subject: BatchSubject; outcome: 'all' | 'refused' | 'done' | 'pending'; after: number; limit: number },
): Promise<ItemRow[]> {
  const which = {
    all: sql`true`,
    refused: sql`i.outcome in ('refused', 'failed')`,
    done: sql`i.outcome in ('done', 'unchanged')`,
    pending: sql`i.outcome is null`,
  }[page.outcome]
  const { rows } = await sql<ItemRow>`
    select i.position, i.item_id, i.outcome, i.refusal, i.settled_at, ${numberIn(actor)[page.subject]} as number
    from batch_item i where i.batch_id = ${page.batchId} and i.position > ${page.after} and ${which}
    order by i.position limit ${page.limit}`.execute(tx)
  return rows
}

export async function selectPending(
  tx: Tx,
  batchId: string,
  after: number,
  limit: number,
): Promise<{ position: number; item_id: string }[]> {
  const { rows } = await sql<{ position: number; item_id: string }>`
    select position, item_id from batch_item where batch_id = ${batchId} and outcome is null and position > ${after}
    order by position limit ${limit}`.execute(tx)
  return rows
}

/** @returns whether it was this call that settled it. */
export async function settleItem(
  tx: Tx,
  item: { batchId: string; position: number; outcome: Outcome; refusal: Refused | null; at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update batch_item set outcome = ${item.outcome}, refusal = ${item.refusal && JSON.stringify(item.refusal)}::jsonb, settled_at = ${item.at}
    where batch_id = ${item.batchId} and position = ${item.position} and outcome is null`.execute(tx)
  return numAffectedRows === 1n
}

export async function updateStopped(tx: Tx, batchId: string, userId: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update batch set stopped_at = ${at} where id = ${batchId} and user_id = ${userId} and stopped_at is null and finished_at is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function updateFinished(tx: Tx, batchId: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update batch set finished_at = ${at} where id = ${batchId} and finished_at is null
      and (stopped_at is not null or not exists (select from batch_item where batch_id = ${batchId} and outcome is null))`.execute(tx)
  return numAffectedRows === 1n
}
