/** What a unit keeps for itself about the blocks it has, its own and received ones (B-05), and notes on what is in them (B-06). */
import * as contract from '@lavra/contract/block-options.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { requireGroup } from '../notes/index.ts'
import { selectColleague } from '../routing/index.ts'
import { upsertArrangement } from './arrangement.queries.ts'
import { openBlockTo } from './block.door.ts'
import { whyNotArrangeBlock, whyNotKeepBlocks, whyNotNoteItem } from './blocks.policy.ts'
import { selectItemNote, updateItemNote } from './item.queries.ts'

/** All or none: a block that is gone meanwhile is told before anything else changes. */
export const arrangeBlocks = command(contract.arrangeBlocks, {
  async run(ctx, { blockIds, ...wish }) {
    const { unitId, userId } = person(ctx.actor)
    refuseIf(whyNotKeepBlocks(ctx.actor))
    // in one order, whoever asks: two people who arrange the same blocks do not wait for one another
    const once = [...new Set(blockIds)].sort((a, b) => Number(BigInt(a) - BigInt(b)))
    for (const blockId of once) await openBlockTo(ctx, blockId, whyNotArrangeBlock)
    if (wish.groupId) await requireGroup(ctx, 'blocks', wish.groupId)
    if (wish.assigneeId && !(await selectColleague(ctx.tx, wish.assigneeId, unitId))) throw new Refusal('not-a-colleague')
    if (Object.values(wish).every((value) => value === undefined)) ctx.unchanged()
    else {
      await upsertArrangement(ctx.tx, { blockIds: once, unitId, userId, at: ctx.now }, wish)
      ctx.record({ kind: 'block.arranged', data: { blockIds: once } })
      ctx.touch(`desk:${unitId}`)
    }
    return {}
  },
})

export const saveItemNote = command(contract.saveItemNote, {
  async run(ctx, { blockId, itemId, note, before }) {
    const { unitId, userId } = person(ctx.actor)
    const block = await openBlockTo(ctx, blockId, whyNotNoteItem)
    const now = await selectItemNote(ctx.tx, ctx.actor, blockId, itemId)
    if (!now) throw new Refusal('item-not-found')
    if (now.note === note) {
      ctx.unchanged()
      return {}
    }
    // Two units may write at once: nobody's words are written over unread.
    if (now.note !== before) throw new Refusal('block-note-changed')
    await updateItemNote(ctx.tx, itemId, note, note ? { userId, unitId } : null)
    ctx.record({ kind: 'block.item-noted', data: { blockId, itemId } })
    for (const unit of [block.unitId, ...block.units.map((one) => one.unitId)]) ctx.touch(`desk:${unit}`)
    return {}
  },
})
