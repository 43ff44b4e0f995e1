/** The month as a list, where a sheet of days has no room: the days on which something is due, and the holidays between them. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import styles from './calendar.module.css'
import { EntryLink } from './EntryLink.tsx'
import type { Entry } from './entry-words.tsx'

interface CalendarListProps {
  days: readonly string[]
  today: string
  entries: ReadonlyMap<string, readonly Entry[]>
  off: ReadonlyMap<string, string | null>
}

export function CalendarList({ days, today, entries, off }: CalendarListProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const name = useMemo(() => {
    const format = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    return (day: string) => format.format(new Date(`${day}T12:00:00Z`))
  }, [i18n.locale])
  return (
    <div className={styles.days}>
      {days
        .filter((day) => entries.has(day) || off.get(day) || day === today)
        .map((day) => (
          <section key={day} aria-label={name(day)}>
            <h2 className={styles.dayName} data-today={day === today || undefined}>
              {day === today ? `${t`Hoje`}, ${name(day)}` : name(day)}
              {off.get(day) ? <small className={styles.quiet}>{off.get(day)}</small> : null}
            </h2>
            {entries.get(day)?.map((entry) => <EntryLink key={entry.id} entry={entry} today={today} />) ??
              (day === today ? <p className={styles.quiet}>{t`Nada para hoje.`}</p> : null)}
          </section>
        ))}
    </div>
  )
}
