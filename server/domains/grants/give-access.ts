/** A credential of a confidential process for a person in a unit, by somebody who holds one: on the desk there, and in the history. */
import { person } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import { onlyFor } from '../../kernel/discreet.ts'
import { insertGrant } from '../access/index.ts'
import { openInUnits } from '../processes/index.ts'

/** @returns whether they had none there. */
export async function giveAccess(
  ctx: Context,
  process: { id: string },
  to: { userId: string; unitId: string; name: string; unit: string },
): Promise<boolean> {
  const by = { userId: person(ctx.actor).userId, at: ctx.now }
  if (!(await insertGrant(ctx.tx, { processId: process.id, userId: to.userId, unitId: to.unitId }, by))) return false
  await bringToDesk(ctx, process, to)
  ctx.record({ kind: 'grant.given', processId: process.id, data: { to: to.name, unit: to.unit } })
  return true
}

/** On the desk of the holder's unit, seen there by the holders alone. */
export async function bringToDesk(ctx: Context, process: { id: string }, holder: { userId: string; unitId: string }): Promise<void> {
  await openInUnits(ctx.tx, process.id, [holder.unitId], person(ctx.actor).unitId, ctx.now)
  onlyFor(ctx.tx, process.id, [holder.userId])
  ctx.touch(`desk:${holder.unitId}`)
}
