/** Terms in days that are worked, with the holidays of Brazil (G-33, P-20, P-21). */
import { describe, expect, it } from 'vitest'
import { businessDaysUntil, dayInYear, easterOf, endOfTerm, type Holiday, workCalendar } from './business-days.rules.ts'

const yearly = (name: string, day: string): Holiday => ({ name, recurrence: 'yearly', day, easterOffset: null })
const movable = (name: string, easterOffset: number): Holiday => ({ name, recurrence: 'easter', day: '1950-01-01', easterOffset })
const brazil = [
  yearly('Confraternização Universal', '1950-01-01'),
  movable('Carnaval (segunda-feira)', -48),
  movable('Carnaval (terça-feira)', -47),
  movable('Paixão de Cristo', -2),
  yearly('Tiradentes', '1950-04-21'),
  yearly('Dia do Trabalho', '1950-05-01'),
  movable('Corpus Christi', 60),
  yearly('Independência do Brasil', '1950-09-07'),
  yearly('Nossa Senhora Aparecida', '1980-10-12'),
  yearly('Finados', '2002-11-02'),
  yearly('Proclamação da República', '1950-11-15'),
  yearly('Consciência Negra', '2024-11-20'),
  yearly('Natal', '1950-12-25'),
]
const calendar = workCalendar(brazil)

describe('Easter, and what moves with it', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of %i is %s', (year, day) => expect(easterOf(year)).toBe(day))

  it.each([
    ['2025-03-04', 'Carnaval (terça-feira)'],
    ['2026-02-16', 'Carnaval (segunda-feira)'],
    ['2026-02-17', 'Carnaval (terça-feira)'],
    ['2026-02-18', null],
    ['2026-04-03', 'Paixão de Cristo'],
    ['2026-06-04', 'Corpus Christi'],
    ['2027-05-27', 'Corpus Christi'],
    // the law is of 2023
    ['2023-11-20', null],
    ['2024-11-20', 'Consciência Negra'],
  ])('%s is %s', (day, name) => expect(calendar.holidayOn(day)).toBe(name))
})

describe('a holiday in a year', () => {
  const leap = yearly('De quatro em quatro anos', '2024-02-29')
  const once: Holiday = { name: 'Luto oficial', recurrence: 'once', day: '2026-03-10', easterOffset: null }
  it.each([
    ['once, in its year', once, 2026, '2026-03-10'],
    ['once, in another', once, 2027, null],
    ['yearly, before its law', brazil[11]!, 2022, null],
    ['on the 29th of February', leap, 2028, '2028-02-29'],
    ['where there is no such day', leap, 2026, null],
  ])('%s', (_what, holiday, year, day) => expect(dayInYear(holiday, year)).toBe(day))
})

describe('a term ends', () => {
  it.each([
    ['after a weekend', '2026-11-20', 1, 'business', '2026-11-23'],
    ['the first day does not count', '2026-11-23', 1, 'business', '2026-11-24'],
    ['begun on a Saturday', '2026-11-21', 1, 'business', '2026-11-23'],
    ['over Carnival: Friday, then Ash Wednesday', '2026-02-13', 1, 'business', '2026-02-18'],
    ['over Good Friday', '2026-04-02', 1, 'business', '2026-04-06'],
    ['over Consciência Negra, a Friday', '2026-11-19', 1, 'business', '2026-11-23'],
    ['over Tiradentes, a Tuesday', '2026-04-20', 2, 'business', '2026-04-23'],
    ['over Christmas and New Year', '2026-12-23', 5, 'business', '2026-12-31'],
    ['into the next year', '2026-12-30', 2, 'business', '2027-01-04'],
    ['ten days in November of 2026', '2026-11-09', 10, 'business', '2026-11-24'],
    ['calendar days count every day', '2026-12-23', 5, 'calendar', '2026-12-28'],
    ['and may end where nobody works', '2026-12-20', 5, 'calendar', '2026-12-25'],
    ['over the end of February', '2028-02-27', 2, 'calendar', '2028-02-29'],
  ] as const)('%s', (_what, from, days, counted, on) => expect(endOfTerm(calendar, from, { days, counted })).toBe(on))

  it.each([
    [0, '2026-11-24', '2026-11-24'],
    [1, '2026-11-24', '2026-11-25'],
    [9, '2026-11-09', '2026-11-23'],
    [0, '2026-12-24', '2026-12-25'],
    [-1, '2026-11-24', '2026-11-23'],
    [-1, '2026-02-18', '2026-02-13'],
  ])('%i business days from %s to %s', (days, from, to) => expect(businessDaysUntil(calendar, from, to)).toBe(days))

  it('a holiday of one agency makes its terms longer, and no other agency has it', () => {
    const local = workCalendar([...brazil, { name: 'Aniversário da cidade', recurrence: 'yearly', day: '1897-12-12', easterOffset: null }])
    expect(local.holidayOn('2026-12-12')).toBe('Aniversário da cidade')
    expect(endOfTerm(local, '2024-12-11', { days: 1, counted: 'business' })).toBe('2024-12-13')
    expect(endOfTerm(calendar, '2024-12-11', { days: 1, counted: 'business' })).toBe('2024-12-12')
  })
})
