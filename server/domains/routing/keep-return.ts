/** Only the unit that expects a process back gives more time, or stops expecting it. */
import * as contract from '@lavra/contract/returns.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcess, type ProcessFacts } from '../processes/index.ts'
import { dueDay } from './due-day.ts'
import { type ReturnRow, selectReturn, updateReturnDay, updateReturnRemoved } from './return.queries.ts'

export const extendReturn = command(contract.extendReturn, {
  async run(ctx, input) {
    const { expected, process } = await openReturn(ctx, input.returnId)
    if (expected.returned_at) throw new Refusal('return-met', { unit: expected.unit })
    const dueOn = await dueDay(ctx, input.due, 'today')
    if (dueOn === expected.due_on) {
      ctx.unchanged()
      return { dueOn }
    }
    if (dueOn < expected.due_on) throw new Refusal('return-not-later')
    await updateReturnDay(ctx.tx, expected.id, dueOn)
    ctx.record({
      kind: 'process.return-extended',
      processId: process.id,
      data: { ofUnit: expected.unit, from: expected.due_on, dueOn },
    })
    for (const unit of process.unitIds) ctx.touch(`desk:${unit}`)
    return { dueOn }
  },
})

export const removeReturn = command(contract.removeReturn, {
  async run(ctx, input) {
    const { expected, process } = await openReturn(ctx, input.returnId)
    await updateReturnRemoved(ctx.tx, expected.id, person(ctx.actor).userId, ctx.now)
    ctx.record({ kind: 'process.return-removed', processId: process.id, data: { ofUnit: expected.unit, dueOn: expected.due_on } })
    for (const unit of process.unitIds) ctx.touch(`desk:${unit}`)
    return {}
  },
})

/** @throws Refusal `return-not-found` of what another unit expects, as if it were not there. */
async function openReturn(ctx: Context, returnId: string): Promise<{ expected: ReturnRow; process: ProcessFacts }> {
  if (!may(ctx.actor, 'process.send')) throw new Refusal('may-not-send')
  const expected = await selectReturn(ctx.tx, returnId)
  if (!expected || expected.demanding_unit_id !== ctx.actor.unitId) throw new Refusal('return-not-found')
  return { expected, process: await openProcess(ctx, expected.process_id) }
}
