/** Attach a process to an older one, for good (anexar, P-32, R-31); an administrator may take it out again (desanexar, P-33). */
import * as contract from '@lavra/contract/process-links.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { insertAttachment, lockBoth, recomputeMain, updateDetached } from './attachment.queries.ts'
import { openProcess, openProcessTo } from './process.door.ts'
import { type ProcessFacts, whyNotAttach, whyNotDetach, whyNotTakeIn } from './process.policy.ts'
import { selectProcessFacts } from './process.queries.ts'

export const attachProcess = command(contract.attachProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    await lockBoth(ctx.tx, [input.processId, input.mainId])
    const process = await openProcess(ctx, input.processId)
    refuseIf(whyNotAttach(ctx.actor, process))
    if (input.mainId === process.id) throw new Refusal('attached-to-itself')
    const main = await openProcess(ctx, input.mainId)
    refuseIf(whyNotTakeIn(ctx.actor, main))
    if (process.filedAt < main.filedAt) throw new Refusal('older-into-newer', { number: process.number })
    await insertAttachment(ctx.tx, { processId: process.id, mainId: main.id, unitId, userId, at: ctx.now })
    await recomputeMain(ctx.tx, main.id)
    ctx.record({ kind: 'process.attached', processId: process.id, data: { number: nameOf(main) } })
    ctx.record({ kind: 'process.took-in', processId: main.id, data: { number: nameOf(process) } })
    touchDesks(ctx, main)
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})

export const detachProcess = command(contract.detachProcess, {
  async run(ctx, { processId, reason }) {
    const { userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotDetach)
    const main = process.attachedToId ? await selectProcessFacts(ctx.tx, process.attachedToId, 'update') : null
    if (!main) throw new Refusal('process-not-attached')
    const unitId = await updateDetached(ctx.tx, { processId: process.id, userId, reason, at: ctx.now })
    await recomputeMain(ctx.tx, main.id)
    ctx.record({ kind: 'process.detached', processId: process.id, data: { number: nameOf(main), reason } })
    ctx.record({ kind: 'process.gave-back', processId: main.id, data: { number: nameOf(process), reason } })
    touchDesks(ctx, main)
    if (unitId) ctx.touch(`desk:${unitId}`)
    return {}
  },
})

/** Readers of one history may not be readers of the other process: only a public one is named there. */
const nameOf = ({ level, number }: ProcessFacts) => (level === 'public' ? number : null)

function touchDesks(ctx: Context, process: ProcessFacts): void {
  for (const unit of process.units) if (unit.state === 'open') ctx.touch(`desk:${unit.unitId}`)
}
