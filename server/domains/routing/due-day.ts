/** From “until the 24th” or “in five business days” to a day, where the acting agency is. */
import type { Due } from '@lavra/contract/holidays.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db.ts'
import { refuseIf } from '../../kernel/refusal.ts'
import { calendarOf, endOfTerm } from '../organization/index.ts'
import { whyNotDay } from './timing.rules.ts'

/** @throws Refusal when the day is over, or too far away. */
export async function dueDay(ctx: { tx: Tx; actor: Actor; now: Date }, due: Due, earliest: 'today' | 'tomorrow'): Promise<string> {
  const today = dayIn(ctx.actor.timeZone, ctx.now)
  const day = 'on' in due ? due.on : endOfTerm(await calendarOf(ctx.tx, person(ctx.actor).agencyId), today, due)
  refuseIf(whyNotDay(day, today, earliest))
  return day
}
