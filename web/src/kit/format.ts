/** How are times, numbers and sizes written in the person's language? */
import { useMemo } from 'react'
import { useLocale } from 'react-aria-components'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

function daysBetween(now: number, iso: string): number {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  return (midnight(new Date(iso)) - midnight(new Date(now))) / 86_400_000
}

/** Takes ISO 8601 texts as the API sends them; `ago` is relative to `now` in milliseconds. */
export function formatsFor(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  const number = new Intl.NumberFormat(locale)
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    day: (iso: string) => day.format(new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)),
    instant: (iso: string) => instant.format(new Date(iso)),
    time: (iso: string) => time.format(new Date(iso)),
    long: (iso: string) => long.format(new Date(iso)),
    ago: (iso: string, now = Date.now()) => {
      const seconds = (new Date(iso).getTime() - now) / 1000
      const step = steps.find(([, length]) => Math.abs(seconds) >= length)
      if (!step) return relative.format(0, 'second')
      // “yesterday” is a day of the calendar, not the thirty-six hours before now
      return relative.format(step[0] === 'day' ? daysBetween(now, iso) : Math.round(seconds / step[1]), step[0])
    },
    number: (value: number) => number.format(value),
    bytes: (value: number) => {
      const units = ['B', 'kB', 'MB', 'GB', 'TB']
      const at = Math.min(units.length - 1, value > 0 ? Math.floor(Math.log10(value) / 3) : 0)
      return `${size.format(value / 1000 ** at)} ${units[at]}`
    },
  }
}

export type Formats = ReturnType<typeof formatsFor>

export function useFormats(): Formats {
  const { locale } = useLocale()
  return useMemo(() => formatsFor(locale), [locale])
}
