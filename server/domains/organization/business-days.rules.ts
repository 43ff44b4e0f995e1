/** Which days are worked, and on which day does a term end? Days are `2026-11-24`; nothing here knows the time (G-33, P-20, P-21). */

export interface Holiday {
  name: string
  recurrence: 'once' | 'yearly' | 'easter'
  /** The day; of what comes back, the first. */
  day: string
  easterOffset: number | null
}

export interface WorkCalendar {
  /** The holiday of a day, if it is one. */
  holidayOn(day: string): string | null
  isBusinessDay(day: string): boolean
}

const oneDay = 86_400_000
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const yearOf = (day: string) => Number(day.slice(0, 4))
const weekday = (day: string) => new Date(timeOf(day)).getUTCDay()

export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * oneDay).toISOString().slice(0, 10)
}

/** Easter Sunday by the Gregorian calendar, after Oudin. */
export function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  const fromMarch = full - sunday
  const month = 3 + Math.floor((fromMarch + 40) / 44)
  const date = fromMarch + 28 - 31 * Math.floor(month / 4)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Null: it does not fall into that year. The 29th of February is no holiday where there is none. */
export function dayInYear(holiday: Holiday, year: number): string | null {
  if (holiday.recurrence === 'once') return yearOf(holiday.day) === year ? holiday.day : null
  const day = holiday.recurrence === 'easter' ? addDays(easterOf(year), holiday.easterOffset ?? 0) : `${year}${holiday.day.slice(4)}`
  const isThere = new Date(timeOf(day)).getUTCMonth() + 1 === Number(day.slice(5, 7))
  return isThere && year >= yearOf(holiday.day) ? day : null
}

export function workCalendar(holidays: readonly Holiday[]): WorkCalendar {
  const years = new Map<number, ReadonlyMap<string, string>>()
  const holidayOn = (day: string) => {
    const year = yearOf(day)
    let names = years.get(year)
    if (!names) {
      names = new Map(
        holidays.flatMap((holiday) => {
          const falls = dayInYear(holiday, year)
          return falls ? [[falls, holiday.name] as const] : []
        }),
      )
      years.set(year, names)
    }
    return names.get(day) ?? null
  }
  return { holidayOn, isBusinessDay: (day) => weekday(day) % 6 !== 0 && holidayOn(day) === null }
}

/** The first day does not count, the last one does (Lei 9.784/1999, art. 66). */
export function endOfTerm(calendar: WorkCalendar, from: string, term: { days: number; counted: 'calendar' | 'business' }): string {
  if (term.counted === 'calendar') return addDays(from, term.days)
  let day = from
  for (let left = term.days; left > 0; ) {
    day = addDays(day, 1)
    if (calendar.isBusinessDay(day)) left--
  }
  return day
}

/** Business days from the day after `from` to `to`; below zero when `to` has passed. */
export function businessDaysUntil(calendar: WorkCalendar, from: string, to: string): number {
  const [first, last] = from <= to ? [from, to] : [to, from]
  let count = 0
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (calendar.isBusinessDay(day)) count++
  return from <= to ? count : -count
}
