/** The only way to get a block: hidden if it is neither the unit's nor released to it, refused if the act is not allowed. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { selectBlockFacts } from './block.queries.ts'
import { type BlockFacts, canSeeBlock, whyNotKeepBlocks } from './blocks.policy.ts'

export async function openBlock(ctx: { tx: Tx; actor: Actor }, blockId: string): Promise<BlockFacts> {
  const block = await selectBlockFacts(ctx.tx, blockId, false)
  if (!block || !canSeeBlock(ctx.actor, block)) throw new Refusal('block-not-found')
  return block
}

/** For changing: its row stays locked until the command ends. Who keeps no blocks at all is told so first. */
export async function openBlockTo(
  ctx: { tx: Tx; actor: Actor },
  blockId: string,
  whyNot: (actor: Actor, block: BlockFacts) => RefusalCode | null,
): Promise<BlockFacts> {
  refuseIf(whyNotKeepBlocks(ctx.actor))
  const block = await selectBlockFacts(ctx.tx, blockId, true)
  if (!block || !canSeeBlock(ctx.actor, block)) throw new Refusal('block-not-found')
  refuseIf(whyNot(ctx.actor, block))
  return block
}
