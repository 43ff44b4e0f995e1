/** What is due in a process for this unit, at the top of what is known about it; nothing is said where nothing is due. */
import { showTiming } from '@lavra/contract/returns.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFormats } from '../kit/format.ts'
import { DueBadge } from './DueBadge.tsx'
import styles from './timing.module.css'
import { useWeekday } from './use-weekday.ts'

export function TimingNotice({ processId }: { processId: string }) {
  const { t } = useLingui()
  const format = useFormats()
  const weekday = useWeekday()
  const { data } = useEndpoint(showTiming, { processId }, { topics: [`process:${processId}`] })
  if (!data) return null
  const { today, deadline, owed, awaited, reopenOn } = data
  const lines = [
    ...owed.map((one) => ({ ...one, said: t`Devolver a ${one.unit.code}` })),
    ...(deadline ? [{ ...deadline, id: 'deadline', said: t`Prazo da unidade` }] : []),
    ...awaited.map((one) => ({ ...one, said: t`Aguardando devolução de ${one.unit.code}` })),
  ]
  if (lines.length === 0 && !reopenOn) return null
  return (
    <section className={styles.noticeBox} aria-label={t`Prazos`}>
      {lines.map(({ id, said, dueOn, workingDays }) => (
        <p key={id}>
          <span>
            <b>{said}</b>
            <small>{`${weekday(dueOn)}, ${format.day(dueOn)}`}</small>
          </span>
          <DueBadge dueOn={dueOn} today={today} workingDays={workingDays} />
        </p>
      ))}
      {reopenOn ? (
        <p>
          <span>
            <b>{t`Reabertura programada`}</b>
            <small>{`${weekday(reopenOn)}, ${format.day(reopenOn)}`}</small>
          </span>
        </p>
      ) : null}
    </section>
  )
}
