/** A number given by hand (P-03): asked for while starting, corrected later, in one of the installation's forms, and nobody else's. */
import type { Input } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/informed-number.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { selectFiledOn, selectInforming, updateNumber } from './informed-number.queries.ts'
import { formOf, judge, masksOf, ruleOf, whyNotCorrect, whyNotInform } from './informed-number.rules.ts'
import { openProcessTo } from './process.door.ts'
import { whyNotChange } from './process.policy.ts'

async function installation(tx: Tx, actor: Actor) {
  const { rule, masks, isProtocol, agencyMask } = await selectInforming(tx, person(actor).unitId)
  return { rule: ruleOf(rule), isProtocol, masks: masksOf(masks, agencyMask) }
}

type Wish = Pick<Input<typeof contract.changeNumber>, 'number' | 'filedOn'>

/** @throws Refusal when the number has none of the forms, or its day has not come. */
function requireForm(ctx: { actor: Actor; now: Date }, masks: Parameters<typeof judge>[0], { number, filedOn }: Wish) {
  const judged = judge(masks, number)
  if (!judged) throw new Refusal('number-without-mask')
  if (filedOn > dayIn(ctx.actor.timeZone, ctx.now)) throw new Refusal('date-in-future')
  return { number: judged.number, digits: judged.digits, filedOn }
}

/** For a process that is being started. */
export async function informedNumber(ctx: { tx: Tx; actor: Actor; now: Date }, wish: Wish) {
  const here = await installation(ctx.tx, ctx.actor)
  refuseIf(whyNotInform(here))
  return requireForm(ctx, here.masks, wish)
}

export const showInforming = query(contract.showInforming, {
  async run({ tx, actor }, { number }) {
    const here = await installation(tx, actor)
    const judged = number ? judge(here.masks, number) : null
    return {
      whyNot: whyNotInform(here),
      forms: here.masks.map(formOf),
      judged: judged && { number: judged.number, checkDigit: judged.checkDigit },
    }
  },
})

export const changeNumber = command(contract.changeNumber, {
  async run(ctx, { processId, ...wish }) {
    const process = await openProcessTo(ctx, processId, whyNotChange)
    const before = await selectFiledOn(ctx.tx, process.id)
    const here = await installation(ctx.tx, ctx.actor)
    refuseIf(whyNotCorrect(here, before !== null))
    const after = requireForm(ctx, here.masks, wish)
    if (after.number === process.number && after.filedOn === before) {
      ctx.unchanged()
      return {}
    }
    await updateNumber(ctx.tx, { processId: process.id, ...after })
    ctx.record({
      kind: 'process.number-changed',
      processId: process.id,
      data: { from: process.number, to: after.number, filedFrom: before ?? '', filedTo: after.filedOn },
    })
    for (const unit of process.units) if (unit.state === 'open') ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})
