/** A free text in the history (atualizar andamento, P-47): never changed, never taken back; a mistake is answered by another. */
import * as contract from '@lavra/contract/notes.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { openProcessTo, stirDesks, whyNotRemark } from '../processes/index.ts'
import { hasSameRemark } from './note.queries.ts'

/** A second press within this time is the same remark. */
const secondPressMs = 60_000

export const addRemark = command(contract.addRemark, {
  async run(ctx, input) {
    const { userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotRemark)
    const since = new Date(ctx.now.getTime() - secondPressMs)
    if (await hasSameRemark(ctx.tx, { processId: process.id, userId, text: input.text, since })) {
      ctx.unchanged()
      return {}
    }
    ctx.record({ kind: 'process.remark-added', processId: process.id, data: { text: input.text } })
    for (const unit of await stirDesks(ctx.tx, process.id, ctx.now)) ctx.touch(`desk:${unit}`)
    return {}
  },
})
