/**
 * Undo the last sending (desfazer o envio): where nobody has opened it yet the process leaves again, here it stands as before, and the
 * yellow pen comes back to what nobody outside saw. Nothing is erased: the history tells both (architecture, section 24).
 */
import * as contract from '@lavra/contract/routing.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { unlockAfterRecall } from '../documents/index.ts'
import { restoreNote } from '../notes/index.ts'
import { openProcessTo, restoreUnit, unitState, whyNotRecall } from '../processes/index.ts'
import { undoReturns } from './return.queries.ts'
import { selectLastSending, setRecalled } from './routing.queries.ts'
import { dropReopening } from './schedule-reopening.ts'

export const recallProcess = command(contract.recallProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotRecall)
    const sent = await selectLastSending(ctx.tx, process.id, unitId)
    const [first] = sent
    if (!first) throw new Refusal('nothing-to-recall')
    const back = sent.filter(({ untouched }) => untouched)
    if (back.length === 0) throw new Refusal('already-opened-there', { units: sent.map(({ unit }) => unit.code).join(', ') })

    for (const { unit, before } of back) await restoreUnit(ctx.tx, process.id, unit.id, before, ctx.now)
    const reopened = !first.kept_open && unitState(process, unitId)?.state === 'concluded'
    if (reopened) await restoreUnit(ctx.tx, process.id, unitId, first.sender_before, ctx.now)
    const recalled = back.map(({ id }) => id)
    await setRecalled(ctx.tx, recalled, userId, ctx.now)
    if (reopened) await dropReopening(ctx, process.id)
    if (first.sender_note) await restoreNote(ctx, process.id, first.sender_note)
    await undoReturns(ctx.tx, recalled, userId, ctx.now)
    if (back.length === sent.length) await unlockAfterRecall(ctx, process.id, first.locked_documents, first.sent_at)
    ctx.record({ kind: 'process.recalled', processId: process.id, data: { fromUnits: back.map(({ unit }) => unit.code), reopened } })
    for (const unit of [unitId, ...process.unitIds]) ctx.touch(`desk:${unit}`)
    return { recalledFrom: back.map(({ unit }) => unit), reopenedHere: reopened }
  },
})
