/** What is done in the collections of confidential processes: opened by password, credentials activated, cancelled, restored. */
import * as contract from '@lavra/contract/holdings.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { onlyFor } from '../../kernel/discreet.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { closeOpenings, endInactiveGrants, endSignatureGrants, insertGrant } from '../access/index.ts'
import { requirePassword } from '../organization/index.ts'
import { concludeIn, openInUnits } from '../processes/index.ts'
import { selectGrantee } from './grantee.queries.ts'
import { enterLostHoldings, enterOwnHoldings, openHoldingTo } from './holdings.door.ts'
import { whyNotActivate, whyNotCancelInactive, whyNotOpen, whyNotRestore } from './holdings.policy.ts'
import { type LockedHolding, openHoldingsIn } from './holdings.queries.ts'

export const openHoldings = command(contract.openHoldings, {
  async prepare(world, actor, input) {
    refuseIf(whyNotOpen(actor))
    await requirePassword(world, actor, input.password)
  },
  async run(ctx) {
    if (!ctx.actor.sessionId) throw new Refusal('confidential-by-person-only')
    const until = await openHoldingsIn(ctx.tx, ctx.actor.sessionId, ctx.now)
    ctx.record({ kind: 'holdings.opened', data: {} })
    return { until: until.toISOString() }
  },
})

export const activateGrant = command(contract.activateGrant, {
  async run(ctx, { processId, userId }) {
    const unitId = await enterOwnHoldings(ctx)
    const holding = await openHoldingTo(ctx, { processId, unitId }, whyNotActivate)
    await give(ctx, holding, { userId, unitId }, 'grant.activated')
    return {}
  },
})

export const restoreGrant = command(contract.restoreGrant, {
  async run(ctx, { processId, userId, unitId }) {
    await enterLostHoldings(ctx)
    const holding = await openHoldingTo(ctx, { processId, unitId: null }, whyNotRestore)
    await give(ctx, holding, { userId, unitId }, 'grant.restored')
    return {}
  },
})

/** On the desk of the holder's unit, seen there by the holders alone; who had it there already keeps it as it is. */
async function give(
  ctx: Context,
  holding: LockedHolding,
  to: { userId: string; unitId: string },
  kind: 'grant.activated' | 'grant.restored',
): Promise<void> {
  const { userId, unitId } = person(ctx.actor)
  const grantee = await selectGrantee(ctx.tx, to.userId, to.unitId)
  if (!grantee?.receives) throw new Refusal('unit-cannot-receive', { unit: grantee?.unit ?? to.unitId })
  if (grantee.name === null) throw new Refusal('not-of-that-unit', { unit: grantee.unit })
  if (!(await insertGrant(ctx.tx, { processId: holding.id, ...to }, { userId, at: ctx.now }))) return ctx.unchanged()
  await openInUnits(ctx.tx, holding.id, [to.unitId], unitId, ctx.now)
  onlyFor(ctx.tx, holding.id, [to.userId])
  ctx.touch(`desk:${to.unitId}`)
  ctx.record({ kind, processId: holding.id, data: { to: grantee.name, unit: grantee.unit } })
}

export const cancelInactiveGrants = command(contract.cancelInactiveGrants, {
  async run(ctx, { processId }) {
    const unitId = await enterOwnHoldings(ctx)
    const { userId } = person(ctx.actor)
    const holding = await openHoldingTo(ctx, { processId, unitId }, whyNotCancelInactive)
    const cancelled = await endInactiveGrants(ctx.tx, { processId: holding.id, unitId }, { userId, at: ctx.now })
    for (const one of cancelled) {
      await closeOpenings(ctx.tx, holding.id, one.userId)
      const which = { processId: holding.id, holder: { userId: one.userId, unitId }, givenToo: false }
      await endSignatureGrants(ctx.tx, which, { userId, at: ctx.now, why: 'access-ended' })
    }
    if (holding.activeHere === 0) await concludeIn(ctx.tx, holding.id, unitId, userId, ctx.now)
    ctx.touch(`desk:${unitId}`)
    for (const { name, unit } of cancelled) ctx.record({ kind: 'grant.cancelled', processId: holding.id, data: { of: name, unit } })
    return {}
  },
})
