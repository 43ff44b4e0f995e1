/** Which days stand on a sheet: the weeks of a month or one week, as the person's language begins them. */
import { type CalendarDate, endOfMonth, parseDate, startOfMonth, startOfWeek } from '@internationalized/date'

export type Mode = 'month' | 'week'

/** The day, or the other one when it is none. */
export function dayOr(text: string | undefined, other: string): string {
  try {
    return text ? parseDate(text).toString() : other
  } catch {
    return other
  }
}

const weekFrom = (first: CalendarDate): string[] => Array.from({ length: 7 }, (_, more) => first.add({ days: more }).toString())

export function weeksOf(day: string, mode: Mode, locale: string): string[][] {
  const at = parseDate(day)
  if (mode === 'week') return [weekFrom(startOfWeek(at, locale))]
  const weeks: string[][] = []
  for (let first = startOfWeek(startOfMonth(at), locale); first.compare(endOfMonth(at)) <= 0; first = first.add({ weeks: 1 }))
    weeks.push(weekFrom(first))
  return weeks
}

/** Every day of the month, for a list. */
export function daysOfMonth(day: string): string[] {
  const first = startOfMonth(parseDate(day))
  return Array.from({ length: endOfMonth(first).day }, (_, more) => first.add({ days: more }).toString())
}

export const stepOf = (day: string, mode: Mode, by: 1 | -1): string =>
  parseDate(day)
    .add(mode === 'month' ? { months: by } : { weeks: by })
    .toString()
