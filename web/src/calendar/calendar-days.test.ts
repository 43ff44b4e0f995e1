import { expect, it } from 'vitest'
import { dayOr, daysOfMonth, stepOf, weeksOf } from './calendar-days.ts'

it.each([
  ['2026-03-10', 'month', 'pt-BR', 5, '2026-03-01', '2026-04-04'],
  ['2026-02-28', 'month', 'pt-BR', 4, '2026-02-01', '2026-02-28'],
  ['2026-05-31', 'month', 'pt-BR', 6, '2026-04-26', '2026-06-06'],
  ['2026-12-31', 'week', 'pt-BR', 1, '2026-12-27', '2027-01-02'],
  ['2026-03-10', 'week', 'en-GB', 1, '2026-03-09', '2026-03-15'],
] as const)('%s by %s in %s: %i weeks from %s to %s', (day, mode, locale, count, from, to) => {
  const weeks = weeksOf(day, mode, locale)
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([count, from, to])
  expect(weeks.flat()).toContain(day)
})

it.each([
  ['2026-01-31', 'month', 1, '2026-02-28'],
  ['2026-03-31', 'month', -1, '2026-02-28'],
  ['2026-01-01', 'week', -1, '2025-12-25'],
] as const)('from %s by a %s (%i): %s', (day, mode, by, to) => expect(stepOf(day, mode, by)).toBe(to))

it('a list has every day of its month, and an address that names no day means the other one', () => {
  expect(daysOfMonth('2024-02-10').at(-1)).toBe('2024-02-29')
  expect([dayOr('2026-02-30', 'x'), dayOr('2026-02-28', 'x'), dayOr('nothing', 'x'), dayOr(undefined, 'x')]).toEqual([
    'x',
    '2026-02-28',
    'x',
    'x',
  ])
})
