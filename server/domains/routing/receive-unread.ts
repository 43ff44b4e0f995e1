/** Whoever acts on an unread process has received it: no unit sends on or concludes what the history never saw arrive (P-09, R-30). */
import { person } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import { markReceived, type ProcessFacts, unitState } from '../processes/index.ts'

export async function receiveUnread(ctx: Context, process: ProcessFacts): Promise<void> {
  const { unitId, userId } = person(ctx.actor)
  if (unitState(process, unitId)?.receivedAt !== null) return
  if (await markReceived(ctx.tx, process.id, unitId, userId, ctx.now))
    ctx.record({ kind: 'process.received', processId: process.id, data: {} })
}
