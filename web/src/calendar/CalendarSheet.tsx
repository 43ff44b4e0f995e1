/** A month or a week as a sheet of days. */

import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { paths } from '../app/paths.ts'
import { CellLink } from '../kit/CellLink.tsx'
import { DayGrid } from '../kit/DayGrid.tsx'
import styles from './calendar.module.css'
import type { Mode } from './calendar-days.ts'
import { EntryLink } from './EntryLink.tsx'
import type { Entry } from './entry-words.tsx'

/** So many fit into a day of a month; the rest stands in the week. */
const inCell = 3

interface CalendarSheetProps {
  title: string
  mode: Mode
  weeks: readonly (readonly string[])[]
  current: string
  today: string
  entries: ReadonlyMap<string, readonly Entry[]>
  off: ReadonlyMap<string, string | null>
  whose: string | undefined
  onGo: (day: string) => void
}

export function CalendarSheet({ title, mode, weeks, current, today, entries, off, whose, onGo }: CalendarSheetProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [long, short, full] = useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const made = new Intl.DateTimeFormat(i18n.locale, { ...options, timeZone: 'UTC' })
      return (day: string) => made.format(new Date(`${day}T12:00:00Z`))
    }
    return [format({ weekday: 'long' }), format({ weekday: 'short' }), format({ weekday: 'long', day: 'numeric', month: 'long' })]
  }, [i18n.locale])
  const dayLabel = (day: string) => {
    const count = entries.get(day)?.length ?? 0
    const holiday = off.get(day)
    return [full(day), holiday, count > 0 ? plural(count, { one: '# item', other: '# itens' }) : t`nada`].filter(Boolean).join(', ')
  }
  const month = current.slice(0, 7)
  return (
    <DayGrid
      label={title}
      weekdays={(weeks[0] ?? []).map((day) => ({ short: short(day), long: long(day) }))}
      weeks={weeks}
      current={current}
      onGo={onGo}
      dayLabel={dayLabel}
      isToday={(day) => day === today}
      isOff={(day) => off.has(day)}
      isOutside={mode === 'month' ? (day) => day.slice(0, 7) !== month : undefined}
      cell={(day, isCurrent) => {
        const all = entries.get(day) ?? []
        const name = full(day)
        const shown = mode === 'week' || all.length <= inCell ? all : all.slice(0, inCell - 1)
        const more = all.length - shown.length
        return (
          <>
            <span className={styles.head} aria-hidden="true">
              <span
                className={styles.date}
                data-today={day === today || undefined}
                data-outside={(mode === 'month' && day.slice(0, 7) !== month) || undefined}
              >
                {Number(day.slice(8))}
              </span>
              {off.get(day) ? (
                <span className={styles.holiday} title={off.get(day) ?? undefined}>
                  {off.get(day)}
                </span>
              ) : null}
            </span>
            {shown.map((entry) => (
              <EntryLink key={entry.id} entry={entry} today={today} isShort={mode === 'month'} isReached={isCurrent} />
            ))}
            {more > 0 ? (
              <CellLink
                href={paths.calendar({ dia: day, modo: 'semana', de: whose })}
                label={t`Mais ${more} em ${name}`}
                isReached={isCurrent}
                className={styles.more}
              >
                {t`mais ${more}`}
              </CellLink>
            ) : null}
          </>
        )
      }}
    />
  )
}
