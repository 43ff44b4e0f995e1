/** Holidays as administrators keep them, and what they make of a term (feriados, G-33). */
import * as contract from '@lavra/contract/holidays.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotAdminister } from './administration.policy.ts'
import { addDays, dayInYear, endOfTerm, type WorkCalendar, workCalendar } from './business-days.rules.ts'
import { selectHolidays, selectHolidaysOf, upsertHoliday } from './holiday.queries.ts'

/** The days an agency works on. */
export async function calendarOf(tx: Tx, agencyId: string | null): Promise<WorkCalendar> {
  return workCalendar(await selectHolidaysOf(tx, agencyId))
}

export const listHolidays = query(contract.listHolidays, {
  async run({ tx }, { agencyId, year, inactiveToo }) {
    const rows = await selectHolidays(tx, { agencyId: agencyId ?? null, inactiveToo: inactiveToo ?? false })
    const items = rows.map((row) => ({ ...row, inYear: dayInYear(row, Number(year)) }))
    const place = (row: (typeof items)[number]) => row.inYear ?? `~${row.day}`
    return { items: items.sort((a, b) => place(a).localeCompare(place(b))) }
  },
})

export const saveHoliday = command(contract.saveHoliday, {
  async run(ctx, input) {
    refuseIf(whyNotAdminister(ctx.actor, 'administer.registries'))
    if ((input.recurrence === 'easter') !== (input.easterOffset !== null)) throw new Refusal('easter-offset-missing')
    const id = await upsertHoliday(ctx.tx, input.id, {
      agency_id: input.agencyId,
      name: input.name,
      recurrence: input.recurrence,
      day: input.day,
      easter_offset: input.easterOffset,
      active: input.active,
    })
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'holidays', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

export const showDueDay = query(contract.showDueDay, {
  async run({ tx, actor, now }, term) {
    const calendar = await calendarOf(tx, person(actor).agencyId)
    const today = dayIn(actor.timeZone, now)
    const on = endOfTerm(calendar, today, term)
    const passing: { day: string; name: string }[] = []
    for (let day = addDays(today, 1); day <= on && passing.length < 20; day = addDays(day, 1)) {
      const name = calendar.holidayOn(day)
      if (name && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) passing.push({ day, name })
    }
    return { today, on, isBusinessDay: calendar.isBusinessDay(on), passing }
  },
})
