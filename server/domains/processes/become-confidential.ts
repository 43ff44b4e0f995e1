/** From now on a process is its holders' alone: the first is whoever made it so, and who is in it already (A-06). */
import { person } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import { onlyFor } from '../../kernel/discreet.ts'
import { insertFirstGrant, openInSession } from '../access/index.ts'
import { assignIn } from './process-unit.queries.ts'

export async function becomeConfidential(ctx: Context, process: { id: string }): Promise<void> {
  const { userId, unitId } = person(ctx.actor)
  await insertFirstGrant(ctx.tx, { processId: process.id, userId, unitId }, ctx.now)
  if (ctx.actor.sessionId) await openInSession(ctx.tx, ctx.actor.sessionId, [process.id], ctx.now)
  // Nobody has it to do who may not see it any more.
  await assignIn(ctx.tx, process.id, unitId, userId, userId, ctx.now)
  onlyFor(ctx.tx, process.id, [userId])
}
