/** Attention signs (sinalização de inclusão e assinatura, P-49): which units are to look, and when they have looked. */
import * as contract from '@lavra/contract/tree.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { openProcess } from '../processes/index.ts'
import { type AttentionCause, clearSigns, raiseSigns } from './attention.queries.ts'

/** Never for a draft: nobody outside its unit knows of it. */
export async function raiseAttention(
  ctx: Context,
  about: { processId: string; documentId: string; ofUnitId: string; cause: AttentionCause },
): Promise<void> {
  for (const unit of await raiseSigns(ctx.tx, { ...about, at: ctx.now })) ctx.touch(`desk:${unit}`)
}

/** Somebody of the unit has opened the process. Whoever only inspects leaves the signs to those who work there. */
export const removeAttention = command(contract.removeAttention, {
  async run(ctx, { processId }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, processId)
    const cleared = may(ctx.actor, 'process.receive') ? await clearSigns(ctx.tx, { processId: process.id, unitId, userId }) : 0
    if (cleared === 0) {
      ctx.unchanged()
      return {}
    }
    ctx.record({ kind: 'process.attention-cleared', data: { processId: process.id, signs: cleared } })
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})
