/** What is due when, in the unit, and on which of these days does nobody work? */
import * as contract from '@lavra/contract/calendar.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { addDays, calendarOf } from '../organization/index.ts'
import { selectCalendar } from './calendar.queries.ts'

export const showCalendar = query(contract.showCalendar, {
  async run({ tx, actor, now }, { from, to, mine }) {
    if (to < from || to > addDays(from, contract.longestSpan)) throw new Refusal('span-not-valid')
    const span = { from, to, mine: mine ?? false, doneToo: true, limit: contract.entryCap + 1 }
    const rows = await selectCalendar(tx, actor, span)
    const calendar = await calendarOf(tx, person(actor).agencyId)
    const off: { day: string; holiday: string | null }[] = []
    for (let day = from; day <= to; day = addDays(day, 1))
      if (!calendar.isBusinessDay(day)) off.push({ day, holiday: calendar.holidayOn(day) })
    return {
      today: dayIn(actor.timeZone, now),
      entries: rows
        .slice(0, contract.entryCap)
        .map(({ id, kind, day, process, unit, assignee, is_done: isDone }) => ({ id, kind, day, process, unit, assignee, isDone })),
      isWhole: rows.length <= contract.entryCap,
      off,
    }
  },
})
