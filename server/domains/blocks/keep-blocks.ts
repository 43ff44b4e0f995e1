/** The working blocks of a unit: made, described anew, deleted when empty (B-03, B-04). */
import * as contract from '@lavra/contract/blocks.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { deleteEmptyBlock, insertBlock, lockBlock, selectBlocks, updateBlock } from './block.queries.ts'
import { whyNotKeepBlocks } from './blocks.policy.ts'

export const listBlocks = query(contract.listBlocks, {
  async run({ tx, actor }) {
    if (!may(actor, 'process.read')) return { items: [] }
    const rows = await selectBlocks(tx, actor)
    return { items: rows.map(({ created_at, ...row }) => ({ ...row, at: created_at.toISOString() })) }
  },
})

export const saveBlock = command(contract.saveBlock, {
  async run(ctx, { id, description }) {
    const { unitId, userId } = person(ctx.actor)
    refuseIf(whyNotKeepBlocks(ctx.actor))
    if (id && !(await updateBlock(ctx.tx, { id, unitId, description }))) throw new Refusal('block-not-found')
    const blockId = id ?? (await insertBlock(ctx.tx, { unitId, userId, description, at: ctx.now }))
    ctx.record({ kind: 'block.changed', data: { blockId, change: id ? 'changed' : 'added' } })
    return { id: blockId }
  },
})

export const deleteBlock = command(contract.deleteBlock, {
  async run(ctx, { blockId }) {
    refuseIf(whyNotKeepBlocks(ctx.actor))
    if (!(await lockBlock(ctx.tx, blockId, person(ctx.actor).unitId))) throw new Refusal('block-not-found')
    if (!(await deleteEmptyBlock(ctx.tx, blockId))) throw new Refusal('block-not-empty')
    ctx.record({ kind: 'block.changed', data: { blockId, change: 'removed' } })
    return {}
  },
})
