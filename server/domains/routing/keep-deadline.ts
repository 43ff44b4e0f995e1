/** The unit's own deadline for a process (controle de prazos, P-21): set, moved, concluded, taken away; nobody else learns of it. */
import * as contract from '@lavra/contract/deadlines.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotNote, whyNotSetDeadline } from '../processes/index.ts'
import { deleteDeadline, updateDeadlineConcluded, upsertDeadline } from './deadline.queries.ts'
import { dueDay } from './due-day.ts'

export const setDeadline = command(contract.setDeadline, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, input.processId)
    refuseIf(whyNotSetDeadline(ctx.actor, process))
    const dueOn = await dueDay(ctx, input.due, 'today')
    if (await upsertDeadline(ctx.tx, { processId: process.id, unitId, userId, dueOn, at: ctx.now })) tell(ctx, process.id, 'set', dueOn)
    else ctx.unchanged()
    return { dueOn }
  },
})

export const concludeDeadline = command(contract.concludeDeadline, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, input.processId)
    refuseIf(whyNotNote(ctx.actor))
    const dueOn = await updateDeadlineConcluded(ctx.tx, { processId: process.id, unitId, userId, at: ctx.now })
    if (!dueOn) throw new Refusal('deadline-not-found')
    tell(ctx, process.id, 'concluded', dueOn)
    return {}
  },
})

export const removeDeadline = command(contract.removeDeadline, {
  async run(ctx, input) {
    const { unitId } = person(ctx.actor)
    const process = await openProcess(ctx, input.processId)
    refuseIf(whyNotNote(ctx.actor))
    const dueOn = await deleteDeadline(ctx.tx, process.id, unitId)
    if (!dueOn) throw new Refusal('deadline-not-found')
    tell(ctx, process.id, 'removed', dueOn)
    return {}
  },
})

function tell(ctx: Context, processId: string, change: 'set' | 'concluded' | 'removed', dueOn: string): void {
  ctx.record({ kind: 'process.deadline-changed', processId, data: { change, dueOn } })
  ctx.touch(`desk:${person(ctx.actor).unitId}`)
}
