/** On which day is what reminded of? Holidays and weekends count as no days at all (P-20, P-21, G-33). */
import { expect, it } from 'vitest'
import { workCalendar } from '../organization/business-days.rules.ts'
import { reminderDay, stagesOf } from './reminder.rules.ts'

const calendar = workCalendar([{ name: 'Tiradentes', recurrence: 'yearly', day: '1950-04-21', easterOffset: null }])

it.each([
  ['a Wednesday', '2026-04-15', 7, ['2026-04-08', '2026-04-16']],
  ['before the office opens', '2026-04-15', 6, null],
  ['a Friday also tells of the weekend and of Monday', '2026-04-17', 9, ['2026-04-10', '2026-04-20']],
  ['a Saturday', '2026-04-18', 9, null],
  ['the day before a holiday', '2026-04-20', 9, ['2026-04-13', '2026-04-22']],
  ['a holiday', '2026-04-21', 9, null],
] as const)('%s', (_, today, hour, expected) => {
  const day = reminderDay(calendar, today, hour)
  expect(day && [day.from, day.to]).toEqual(expected)
})

it.each([
  ['deadline', '2026-04-16', ['soon']],
  ['return', '2026-04-15', ['today']],
  ['deadline', '2026-04-14', ['late']],
  ['return', '2026-04-14', ['late', 'late-there']],
] as const)('a %s of %s: %j', (kind, dueOn, stages) => expect(stagesOf(kind, dueOn, '2026-04-15')).toEqual(stages))
