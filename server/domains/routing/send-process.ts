/** Send a process to other units (enviar, P-11): it opens there unread; unless kept open it is concluded here. */
import * as contract from '@lavra/contract/routing.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { lockSignedDocuments } from '../documents/index.ts'
import { removeNote } from '../notes/index.ts'
import {
  arriveBackIn,
  concludeIn,
  isOpenIn,
  openInUnits,
  openProcessTo,
  owedTo,
  type ProcessFacts,
  stirDesks,
  whyNotSend,
} from '../processes/index.ts'
import { dueDay } from './due-day.ts'
import { receiveUnread } from './receive-unread.ts'
import { insertReturns, updateReturned } from './return.queries.ts'
import { insertRoutings, selectDestinations, setLockedDocuments, setSenderNote } from './routing.queries.ts'
import { planSending } from './routing.rules.ts'
import { planReopening } from './schedule-reopening.ts'

export const sendProcess = command(contract.sendProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotSend)
    if (input.reopenOn && input.keepOpen) throw new Refusal('reopening-when-kept-open')
    const plan = planSending({
      fromUnitId: unitId,
      wishedIds: input.unitIds,
      known: await selectDestinations(ctx.tx, input.unitIds),
      isOpenIn: (unit) => isOpenIn(process, unit),
      owedTo: owedTo(process, unitId),
      keepOpen: input.keepOpen,
    })
    const returnOn = input.returnBy ? await dueDay(ctx, input.returnBy, 'today') : null
    await receiveUnread(ctx, process)
    const toUnitIds = plan.destinations.map((u) => u.id)
    const sending = { processId: process.id, fromUnitId: unitId, toUnitIds, userId, at: ctx.now, keptOpen: input.keepOpen }
    const routingIds = await insertRoutings(ctx.tx, sending)
    await stirDesks(ctx.tx, process.id, ctx.now)
    await openInUnits(ctx.tx, process.id, toUnitIds, unitId, ctx.now)
    const metIn = owedTo(process, unitId).length > 0 ? await giveBack(ctx, process, toUnitIds, routingIds) : []
    if (returnOn) await insertReturns(ctx.tx, routingIds, returnOn, userId, ctx.now)
    if (plan.concludes) await concludeIn(ctx.tx, process.id, unitId, userId, ctx.now)
    const locked = await lockSignedDocuments(ctx, { processId: process.id, cause: 'sent' })
    if (locked.length > 0) await setLockedDocuments(ctx.tx, routingIds, locked)
    ctx.record({
      kind: 'process.sent',
      processId: process.id,
      data: { toUnitIds, toUnits: plan.destinations.map((u) => u.code), keptOpen: input.keepOpen },
    })
    if (metIn.length > 0) ctx.record({ kind: 'process.return-met', processId: process.id, data: { toUnits: metIn } })
    if (returnOn) {
      const ofUnits = plan.destinations.map((u) => u.code)
      ctx.record({ kind: 'process.return-demanded', processId: process.id, data: { ofUnits, dueOn: returnOn } })
    }
    if (plan.concludes) ctx.record({ kind: 'process.concluded', processId: process.id, data: { bySending: true } })
    if (input.reopenOn) await planReopening(ctx, process, input.reopenOn)
    const note = input.removeNote ? await removeNote(ctx, process.id) : null
    if (note) await setSenderNote(ctx.tx, routingIds, note)
    for (const unit of [unitId, ...process.unitIds, ...toUnitIds]) ctx.touch(`desk:${unit}`)
    return { sentTo: plan.destinations.map(({ receives: _, ...u }) => u), concludedHere: plan.concludes }
  },
})

/** What another unit expects arrives there, also where the process was open all the time, and only that ends the return. */
async function giveBack(
  ctx: Context,
  process: ProcessFacts,
  toUnitIds: readonly string[],
  routingIds: readonly string[],
): Promise<string[]> {
  const { unitId } = person(ctx.actor)
  const stillOpen = toUnitIds.filter((unit) => isOpenIn(process, unit))
  if (stillOpen.length > 0) await arriveBackIn(ctx.tx, process.id, stillOpen, unitId, ctx.now)
  return updateReturned(ctx.tx, routingIds, ctx.now)
}
