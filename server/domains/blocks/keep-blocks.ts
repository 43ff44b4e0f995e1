/** The blocks of a unit: listed, made, described anew, given where to go, deleted when empty (B-03, B-04). */
import * as contract from '@lavra/contract/blocks.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openBlock, openBlockTo } from './block.door.ts'
import { type BlockRow, deleteEmptyBlock, insertBlock, selectBlocks, updateBlock } from './block.queries.ts'
import { planUnits } from './block.rules.ts'
import { type BlockFacts, blockAbilitiesOn, whyNotChangeBlock, whyNotKeepBlocks } from './blocks.policy.ts'
import { replaceDestinations, selectReceivers } from './destination.queries.ts'

/** What a unit is told of a block suffices to say what it may do with it. */
function presented(actor: Actor, { created_at, ...row }: BlockRow) {
  const units = row.own
    ? row.units.map(({ id, state }) => ({ unitId: id, state }))
    : [{ unitId: actor.unitId ?? '', state: 'released' as const }]
  const { reviewed } = row.arranged
  const arranged = { ...row.arranged, reviewed: reviewed && { ...reviewed, at: new Date(reviewed.at).toISOString() } }
  return { ...row, arranged, at: created_at.toISOString(), abilities: blockAbilitiesOn(actor, { ...row, unitId: row.unit.id, units }) }
}

export const listBlocks = query(contract.listBlocks, {
  async run({ tx, actor }, { kind, shelf }) {
    if (!may(actor, 'process.read')) return { items: [] }
    return { items: (await selectBlocks(tx, actor, { kind, shelf })).map((row) => presented(actor, row)) }
  },
})

export const showBlock = query(contract.showBlock, {
  async run({ tx, actor }, { blockId }) {
    await openBlock({ tx, actor }, blockId)
    const [row] = await selectBlocks(tx, actor, { blockId })
    if (!row) throw new Refusal('block-not-found')
    return presented(actor, row)
  },
})

export const saveBlock = command(contract.saveBlock, {
  async run(ctx, { id, kind, description, unitIds }) {
    const { unitId, userId } = person(ctx.actor)
    refuseIf(whyNotKeepBlocks(ctx.actor))
    const block: BlockFacts = id
      ? await openBlockTo(ctx, id, whyNotChangeBlock)
      : {
          id: await insertBlock(ctx.tx, { kind, unitId, userId, description, at: ctx.now }),
          kind,
          unitId,
          state: 'open',
          units: [],
        }
    if (id) await updateBlock(ctx.tx, id, { description })
    if (unitIds) await direct(ctx, block, unitIds)
    ctx.record({ kind: 'block.changed', data: { blockId: block.id, change: id ? 'changed' : 'added' } })
    return { id: block.id }
  },
})

async function direct(ctx: Context, block: BlockFacts, unitIds: readonly string[]): Promise<void> {
  if (block.kind === 'working' && unitIds.length > 0) throw new Refusal('working-block-stays')
  if (unitIds.includes(block.unitId)) throw new Refusal('unit-is-yours')
  const plan = planUnits(
    block.units.map((unit) => unit.unitId),
    unitIds,
  )
  // Who was chosen earlier may have been deactivated since: it can stay in the list, but nothing is released to it.
  if ((await selectReceivers(ctx.tx, plan.added)).length < plan.added.length) throw new Refusal('unit-cannot-receive')
  await replaceDestinations(ctx.tx, block.id, plan, block.unitId, ctx.now)
}

export const deleteBlock = command(contract.deleteBlock, {
  async run(ctx, { blockId }) {
    await openBlockTo(ctx, blockId, whyNotChangeBlock)
    if (!(await deleteEmptyBlock(ctx.tx, ctx.actor, blockId))) throw new Refusal('block-not-empty')
    ctx.record({ kind: 'block.changed', data: { blockId, change: 'removed' } })
    return {}
  },
})
