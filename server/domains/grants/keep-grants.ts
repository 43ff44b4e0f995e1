/** Credentials of a confidential process: given, renewed, revoked, renounced by its holders. */
import * as contract from '@lavra/contract/confidential.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { closeOpenings, countOthers, endGrant, endSignatureGrants, type GrantRow, selectGrants, updateRenewed } from '../access/index.ts'
import { concludeIn, openProcess, openProcessTo, type ProcessFacts } from '../processes/index.ts'
import { bringToDesk, giveAccess } from './give-access.ts'
import { selectGrantee, selectGrantees } from './grantee.queries.ts'
import { whyNotDispose, whyNotGrants } from './grants.policy.ts'

const factsOf = (grant: GrantRow) => ({
  userId: grant.user.id,
  unitId: grant.unit.id,
  grantedById: grant.granted_by.id,
  ended: grant.ended_at !== null,
})

export const listGrants = query(contract.listGrants, {
  async run({ tx, actor }, { processId }) {
    const process = await openProcess({ tx, actor }, processId)
    refuseIf(whyNotGrants(actor, process))
    return { items: (await selectGrants(tx, process.id, null)).map((grant) => present(actor, grant)) }
  },
})

function present(actor: Actor, grant: GrantRow) {
  const reason = whyNotDispose(actor, factsOf(grant))
  return {
    id: grant.id,
    user: grant.user,
    unit: grant.unit.code,
    mine: grant.ended_at === null && grant.user.id === actor.userId && grant.unit.id === actor.unitId,
    grantedBy: grant.granted_by.name,
    grantedAt: grant.granted_at.toISOString(),
    opened: grant.opened_at !== null,
    concluded: grant.concluded_at !== null,
    renewed: grant.renewed_at && grant.renewed_by ? { at: grant.renewed_at.toISOString(), by: grant.renewed_by } : null,
    inactive: grant.ended_at === null && !grant.active,
    ended: grant.ended_at && grant.ended_why ? { at: grant.ended_at.toISOString(), by: grant.ended_by, why: grant.ended_why } : null,
    abilities: { revoke: reason, renew: reason },
  }
}

export const listGrantees = query(contract.listGrantees, {
  async run({ tx, actor }, { processId, unitId }) {
    const process = await openProcess({ tx, actor }, processId)
    refuseIf(whyNotGrants(actor, process))
    return { items: await selectGrantees(tx, process.id, unitId) }
  },
})

export const addGrant = command(contract.addGrant, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotGrants)
    const grantee = await selectGrantee(ctx.tx, input.userId, input.unitId)
    if (!grantee?.receives) throw new Refusal('unit-cannot-receive', { unit: grantee?.unit ?? input.unitId })
    if (grantee.name === null) throw new Refusal('not-of-that-unit', { unit: grantee.unit })
    const { userId, unitId } = input
    if (!(await giveAccess(ctx, process, { userId, unitId, name: grantee.name, unit: grantee.unit }))) ctx.unchanged()
    return {}
  },
})

/** @throws Refusal also for a credential of another process. */
async function requireGrant(tx: Tx, processId: string, grantId: string): Promise<GrantRow> {
  const [grant] = await selectGrants(tx, processId, grantId)
  if (!grant) throw new Refusal('item-not-found')
  return grant
}

export const renewGrant = command(contract.renewGrant, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotGrants)
    const grant = await requireGrant(ctx.tx, process.id, input.grantId)
    refuseIf(whyNotDispose(ctx.actor, factsOf(grant)))
    await updateRenewed(ctx.tx, grant.id, { userId: person(ctx.actor).userId, at: ctx.now })
    await closeOpenings(ctx.tx, process.id, grant.user.id)
    await bringToDesk(ctx, process, { userId: grant.user.id, unitId: grant.unit.id })
    ctx.record({ kind: 'grant.renewed', processId: process.id, data: { of: grant.user.name, unit: grant.unit.code } })
    return {}
  },
})

export const revokeGrant = command(contract.revokeGrant, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotGrants)
    const grant = await requireGrant(ctx.tx, process.id, input.grantId)
    refuseIf(whyNotDispose(ctx.actor, factsOf(grant)))
    await leave(ctx, process, grant, 'revoked')
    ctx.record({ kind: 'grant.revoked', processId: process.id, data: { of: grant.user.name, unit: grant.unit.code } })
    return {}
  },
})

/** Refused to the last who can still read it: inactive credentials of others do not count. */
export const renounceGrant = command(contract.renounceGrant, {
  async run(ctx, input) {
    const { userId, unitId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotGrants)
    const grants = await selectGrants(ctx.tx, process.id, null)
    const own = grants.find((grant) => grant.ended_at === null && grant.user.id === userId && grant.unit.id === unitId)
    if (!own) throw new Refusal('process-not-found')
    if ((await countOthers(ctx.tx, process.id, own.id, unitId)).active === 0) throw new Refusal('last-grant')
    await leave(ctx, process, own, 'renounced')
    ctx.record({ kind: 'grant.renounced', processId: process.id, data: {} })
    return {}
  },
})

/** The process goes off the desk with the last holder of the unit who still had it there. */
async function leave(ctx: Context, process: ProcessFacts, grant: GrantRow, why: 'revoked' | 'renounced'): Promise<void> {
  const { userId } = person(ctx.actor)
  await endGrant(ctx.tx, grant.id, { userId, at: ctx.now, why })
  await closeOpenings(ctx.tx, process.id, grant.user.id)
  await voidToSign(ctx, process, { userId: grant.user.id, unitId: grant.unit.id }, why === 'renounced')
  const { here } = await countOthers(ctx.tx, process.id, grant.id, grant.unit.id)
  if (here === 0) await concludeIn(ctx.tx, process.id, grant.unit.id, userId, ctx.now)
  ctx.touch(`desk:${grant.unit.id}`)
}

/** What was not signed yet is signed by them no more; whoever renounces takes back too what they gave others to sign from there. */
async function voidToSign(
  ctx: Context,
  process: ProcessFacts,
  holder: { userId: string; unitId: string },
  givenToo: boolean,
): Promise<void> {
  const end = { userId: person(ctx.actor).userId, at: ctx.now, why: 'access-ended' } as const
  for (const { documentId, documentNumber, of, unit } of await endSignatureGrants(ctx.tx, { processId: process.id, holder, givenToo }, end))
    ctx.record({ kind: 'signature-grant.voided', processId: process.id, documentId, data: { documentNumber, of, unit } })
}
