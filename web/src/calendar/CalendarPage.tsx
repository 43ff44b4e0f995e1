/** What is due when: deadlines, returns, reopenings and stays of the unit, by month or week; on a phone as a list. The address says which. */
import { calendarKinds, showCalendar } from '@lavra/contract/calendar.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconCalendarMonth, IconCalendarShare } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { CalendarBar } from './CalendarBar.tsx'
import { CalendarList } from './CalendarList.tsx'
import { CalendarSheet } from './CalendarSheet.tsx'
import styles from './calendar.module.css'
import { dayOr, daysOfMonth, stepOf, weeksOf } from './calendar-days.ts'
import { type Entry, kindIcons, kindNames } from './entry-words.tsx'

const localToday = () => new Date().toLocaleDateString('sv')

export function CalendarPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const isNarrow = useIsNarrow()
  const [query, setQuery] = useQueryText()
  const current = dayOr(query.dia, localToday())
  const mode = query.modo === 'semana' && !isNarrow ? 'week' : 'month'
  const isMine = query.de === 'meus'
  const weeks = useMemo(() => weeksOf(current, mode, i18n.locale), [current, mode, i18n.locale])
  const days = isNarrow ? daysOfMonth(current) : weeks.flat()
  const title = useTitle()(current, mode, weeks)
  const answer = useEndpoint(
    showCalendar,
    { from: days[0] ?? current, to: days.at(-1) ?? current, ...(isMine ? { mine: 'true' as const } : {}) },
    { keepPrevious: true, topics: [`desk:${useActingUnit()}`] },
  )
  const { data } = answer
  const entries = useMemo(() => byDay(data?.entries ?? []), [data])
  const off = useMemo(() => new Map((data?.off ?? []).map(({ day, holiday }) => [day, holiday])), [data])
  const today = data?.today ?? localToday()
  const go = (dia: string) => setQuery({ dia: dia === today ? null : dia }, true)
  const empty = {
    title: isMine ? t`Nada seu vence neste período` : t`Nada vence neste período`,
    text: t`Aqui aparecem os prazos da unidade, os retornos programados, as reaberturas e os sobrestamentos com data. Comece pelo ato Prazo, no processo ou no controle.`,
  }
  return (
    <Page
      title={t`Calendário`}
      actions={
        <Link kind="quiet" href={paths.calendarFeeds()} icon={<IconCalendarShare aria-hidden="true" />}>
          {isNarrow ? t`Assinar` : t`Assinar no seu calendário`}
        </Link>
      }
    >
      <CalendarBar
        title={title}
        mode={mode}
        isMine={isMine}
        isNarrow={isNarrow}
        onStep={(by) => go(stepOf(current, mode, by))}
        onToday={() => go(today)}
        onMode={(next) => setQuery({ modo: next === 'week' ? 'semana' : null })}
        onWhose={(mine) => setQuery({ de: mine ? 'meus' : null })}
      />
      {answer.error ? <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} /> : null}
      {data ? (
        <>
          {isNarrow && data.entries.length === 0 ? (
            <EmptyState icon={<IconCalendarMonth size={28} aria-hidden="true" />} {...empty} />
          ) : isNarrow ? (
            <CalendarList days={days} today={today} entries={entries} off={off} />
          ) : (
            <CalendarSheet {...{ title, mode, weeks, current, today, entries, off, whose: query.de }} onGo={go} />
          )}
          {data.isWhole ? null : <p className={styles.quiet}>{t`Há mais do que cabe aqui: veja por semana, ou só os seus.`}</p>}
          {!isNarrow && data.entries.length === 0 ? (
            <p className={styles.teach}>
              <b>{empty.title}.</b> {empty.text}
            </p>
          ) : null}
          {!isNarrow && data.entries.length > 0 ? (
            <ul className={styles.legend} aria-label={t`Legenda`}>
              {calendarKinds.map((kind) => (
                <li key={kind}>
                  {kindIcons[kind]}
                  {i18n._(kindNames[kind])}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : answer.error ? null : (
        <Skeleton rows={10} />
      )}
    </Page>
  )
}

function byDay(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return days
}

/** `março de 2026`, or the first and the last day of the week. */
function useTitle() {
  const { i18n } = useI18n()
  const format = useFormats()
  return (day: string, mode: 'month' | 'week', weeks: readonly (readonly string[])[]) => {
    if (mode === 'week') return `${format.day(weeks[0]?.[0] ?? day)} – ${format.day(weeks[0]?.at(-1) ?? day)}`
    return new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  }
}
