/** What is in a working block: processes are put in, taken out and listed (B-03, B-06). */
import * as contract from '@lavra/contract/blocks.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcessTo, whyNotPutInBlock } from '../processes/index.ts'
import { deleteBlockProcess, hasBlock, insertBlockProcess, lockBlock, selectBlockProcesses } from './block.queries.ts'
import { whyNotKeepBlocks } from './blocks.policy.ts'

export const listBlockProcesses = query(contract.listBlockProcesses, {
  async run({ tx, actor }, { blockId, text, cursor, limit }) {
    if (!may(actor, 'process.read') || !(await hasBlock(tx, blockId, person(actor).unitId))) throw new Refusal('block-not-found')
    const beforeId = cursor ? readCursor(cursor, 'id')[0]! : null
    const rows = await selectBlockProcesses(tx, actor, { blockId, text, beforeId, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(({ added_at, ...row }) => ({ ...row, at: added_at.toISOString() })),
      next: rows.length > limit && last ? writeCursor([last.id]) : null,
    }
  },
})

export const includeInBlock = command(contract.includeInBlock, {
  async run(ctx, { processId, blockId }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotPutInBlock)
    if (!(await lockBlock(ctx.tx, blockId, unitId))) throw new Refusal('block-not-found')
    if (await insertBlockProcess(ctx.tx, { blockId, processId: process.id, userId, at: ctx.now }))
      ctx.record({ kind: 'block.process-included', processId: process.id, data: { blockNumber: blockId } })
    else ctx.unchanged()
    return {}
  },
})

/** Wherever the process is by now: it was the unit's to include, so it is the unit's to take out. */
export const removeFromBlock = command(contract.removeFromBlock, {
  async run(ctx, { processId, blockId }) {
    const process = await openProcessTo(ctx, processId, () => null)
    refuseIf(whyNotKeepBlocks(ctx.actor))
    if (!(await lockBlock(ctx.tx, blockId, person(ctx.actor).unitId))) throw new Refusal('block-not-found')
    if (await deleteBlockProcess(ctx.tx, blockId, process.id))
      ctx.record({ kind: 'block.process-removed', processId: process.id, data: { blockNumber: blockId } })
    else ctx.unchanged()
    return {}
  },
})
