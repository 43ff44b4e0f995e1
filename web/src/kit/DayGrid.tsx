/**
 * A sheet of days, week by week, gone through as a grid: arrows by day and week, Home and End within the week, PageUp and PageDown by the
 * month; Enter goes into a day and Escape out of it again. Only what stands in the current day is reached by Tab.
 */
import { parseDate } from '@internationalized/date'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './DayGrid.module.css'

interface DayGridProps {
  label: string
  weekdays: readonly { short: string; long: string }[]
  /** Days as `2026-03-10`. */
  weeks: readonly (readonly string[])[]
  current: string
  /** The keyboard went to this day, which may stand on another sheet. */
  onGo: (day: string) => void
  /** What is said of the day when it is reached; what `cell` shows of it is for eyes. */
  dayLabel: (day: string) => string
  cell: (day: string, isCurrent: boolean) => ReactNode
  isToday: (day: string) => boolean
  isOff: (day: string) => boolean
  /** Of the neighbouring month. */
  isOutside?: (day: string) => boolean
}

const steps: Record<string, (day: ReturnType<typeof parseDate>, week: readonly string[]) => { toString(): string } | undefined> = {
  ArrowLeft: (day) => day.subtract({ days: 1 }),
  ArrowRight: (day) => day.add({ days: 1 }),
  ArrowUp: (day) => day.subtract({ weeks: 1 }),
  ArrowDown: (day) => day.add({ weeks: 1 }),
  PageUp: (day) => day.subtract({ months: 1 }),
  PageDown: (day) => day.add({ months: 1 }),
  Home: (_, week) => week[0],
  End: (_, week) => week.at(-1),
}

export function DayGrid(props: DayGridProps) {
  const { label, weekdays, weeks, current, onGo, dayLabel, cell, isToday, isOff, isOutside } = props
  const table = useRef<HTMLTableElement>(null)
  const isGoing = useRef(false)
  useEffect(() => {
    if (!isGoing.current) return
    isGoing.current = false
    table.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus()
  }, [current])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, day: string, week: readonly string[]) => {
    const here = event.currentTarget
    if (event.target !== here) {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      here.focus()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') here.querySelector<HTMLElement>('a, button')?.focus()
    const to = steps[event.key]?.(parseDate(day), week)?.toString()
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (!to || to === day) return
    isGoing.current = true
    onGo(to)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrows is a grid
    <table ref={table} role="grid" aria-label={label} className={styles.grid} data-tall={weeks.length === 1 || undefined}>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long} className={styles.weekday}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                role="gridcell"
                tabIndex={day === current ? 0 : -1}
                aria-current={isToday(day) ? 'date' : undefined}
                data-day={day}
                data-off={isOff(day) || undefined}
                data-outside={isOutside?.(day) || undefined}
                className={styles.day}
                onKeyDown={(event) => onKeyDown(event, day, week)}
                onMouseDown={() => day !== current && onGo(day)}
              >
                <span className={styles.said}>{dayLabel(day)}</span>
                {cell(day, day === current)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
