/** How a block goes to other units and comes back (B-04, R-07); the history of every process in it says so. */
import * as contract from '@lavra/contract/blocks.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openBlockTo } from './block.door.ts'
import { updateBlock } from './block.queries.ts'
import { type BlockState, stateAfter } from './block.rules.ts'
import {
  type BlockFacts,
  whyNotCancelRelease,
  whyNotChangeBlock,
  whyNotGiveBack,
  whyNotRelease,
  whyNotReopenBlock,
} from './blocks.policy.ts'
import { selectProcessesOf, selectReceivers, updateDestinations } from './destination.queries.ts'

export const releaseBlock = command(contract.releaseBlock, {
  async run(ctx, { blockId }) {
    await release(ctx, await openBlockTo(ctx, blockId, whyNotRelease))
    return {}
  },
})

/** To all its units, also to those that returned it before. */
export async function release(ctx: Context, block: BlockFacts): Promise<void> {
  refuseIf(whyNotRelease(ctx.actor, block))
  const receivers = await selectReceivers(
    ctx.tx,
    block.units.map(({ unitId }) => unitId),
  )
  if (receivers.length < block.units.length) throw new Refusal('unit-cannot-receive')
  const processIds = await selectProcessesOf(ctx.tx, block.id)
  if (processIds.length === 0) throw new Refusal('block-empty')
  await updateDestinations(ctx.tx, block.id, { to: 'released', unitId: null, from: null, at: ctx.now })
  const units = receivers.map(({ code }) => code)
  for (const processId of processIds) ctx.record({ kind: 'block.released', processId, data: { ...told(block), units } })
  await become(ctx, block, 'released')
}

export const cancelRelease = command(contract.cancelRelease, {
  async run(ctx, { blockId }) {
    const block = await openBlockTo(ctx, blockId, whyNotCancelRelease)
    await updateDestinations(ctx.tx, blockId, { to: 'waiting', unitId: null, from: 'released', at: ctx.now })
    for (const processId of await selectProcessesOf(ctx.tx, blockId))
      ctx.record({ kind: 'block.release-cancelled', processId, data: told(block) })
    await become(ctx, block, stateAfter(block.units.map(({ state }) => (state === 'released' ? 'waiting' : state))))
    return {}
  },
})

export const returnBlock = command(contract.returnBlock, {
  async run(ctx, { blockId }) {
    const { unitId } = person(ctx.actor)
    const block = await openBlockTo(ctx, blockId, whyNotGiveBack)
    await updateDestinations(ctx.tx, blockId, { to: 'returned', unitId, from: 'released', at: ctx.now })
    for (const processId of await selectProcessesOf(ctx.tx, blockId)) ctx.record({ kind: 'block.returned', processId, data: told(block) })
    await become(ctx, block, stateAfter(block.units.map((unit) => (unit.unitId === unitId ? 'returned' : unit.state))))
    return {}
  },
})

export const concludeBlock = command(contract.concludeBlock, {
  async run(ctx, { blockId }) {
    await become(ctx, await openBlockTo(ctx, blockId, whyNotChangeBlock), 'concluded')
    return {}
  },
})

export const reopenBlock = command(contract.reopenBlock, {
  async run(ctx, { blockId }) {
    const block = await openBlockTo(ctx, blockId, whyNotReopenBlock)
    await become(ctx, block, stateAfter(block.units.map(({ state }) => state)))
    return {}
  },
})

const told = (block: BlockFacts) => ({ blockKind: block.kind as 'signature' | 'meeting', blockNumber: block.id })

/** Both sides' screens look again: the list of blocks and the count beside it. */
async function become(ctx: Context, block: BlockFacts, to: BlockState): Promise<void> {
  if (to !== block.state) await updateBlock(ctx.tx, block.id, { state: to })
  ctx.record({ kind: 'block.state-changed', data: { blockId: block.id, to } })
  for (const unitId of [block.unitId, ...block.units.map((unit) => unit.unitId)]) ctx.touch(`desk:${unitId}`)
}
