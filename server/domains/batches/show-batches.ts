/** How far is a batch, and what came of each of its items? Only its own person asks. */
import * as contract from '@lavra/contract/batches.ts'
import { person } from '../../kernel/actor.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type BatchCounts, selectBatchCounts, selectItems } from './batch.queries.ts'

export const showBatch = query(contract.showBatch, {
  async run({ tx, actor }, { batchId }) {
    const [row] = await selectBatchCounts(tx, person(actor).userId, batchId)
    if (!row) throw new Refusal('item-not-found')
    return present(row)
  },
})

export const listBatches = query(contract.listBatches, {
  async run({ tx, actor }) {
    return { items: (await selectBatchCounts(tx, person(actor).userId, null)).map(present) }
  },
})

export const listBatchItems = query(contract.listBatchItems, {
  async run({ tx, actor }, { batchId, outcome, cursor, limit }) {
    const [row] = await selectBatchCounts(tx, person(actor).userId, batchId)
    if (!row) throw new Refusal('item-not-found')
    const after = cursor ? Number(readCursor(cursor, 'id')[0]) : 0
    const rows = await selectItems(tx, actor, { batchId, subject: row.subject, outcome, after, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map((item) => ({
        id: item.item_id,
        number: item.number,
        outcome: item.outcome,
        refusal: item.refusal,
        at: item.settled_at?.toISOString() ?? null,
      })),
      next: rows.length > limit && last ? writeCursor([String(last.position)]) : null,
    }
  },
})

function present({ started_at, stopped_at, finished_at, ...row }: BatchCounts) {
  return {
    ...row,
    startedAt: started_at.toISOString(),
    stoppedAt: stopped_at?.toISOString() ?? null,
    finishedAt: finished_at?.toISOString() ?? null,
  }
}
