/** By when: in business days, in days of the calendar, or on a day; the day that comes out stands below, with the holidays it skips. */
import { longestTerm, showDueDay } from '@lavra/contract/holidays.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { DateField } from '../kit/DateField.tsx'
import { useFormats } from '../kit/format.ts'
import { NumberField } from '../kit/NumberField.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { type DueDraft, dueOf } from './due.ts'
import styles from './timing.module.css'
import { useWeekday } from './use-weekday.ts'

interface DueFieldProps {
  label: string
  value: DueDraft
  onChange: (value: DueDraft) => void
  error?: string | null
}

export function DueField({ label, value, onChange, error }: DueFieldProps) {
  const { t } = useLingui()
  return (
    <fieldset className={styles.due}>
      <legend className={styles.legend}>{label}</legend>
      <Segmented
        label={t`Como contar`}
        value={value.how}
        onChange={(how) => onChange({ ...value, how, days: how === 'day' ? value.days : (value.days ?? 5) })}
        choices={[
          { value: 'business', label: t`Dias úteis` },
          { value: 'calendar', label: t`Dias corridos` },
          { value: 'day', label: t`Data` },
        ]}
      />
      {value.how === 'day' ? (
        <DateField label={t`Data`} isLabelHidden value={value.on} onChange={(on) => onChange({ ...value, on })} error={error} />
      ) : (
        <NumberField
          label={t`Quantidade de dias`}
          isLabelHidden
          value={value.days ?? Number.NaN}
          onChange={(days) => onChange({ ...value, days: Number.isNaN(days) ? null : days })}
          minValue={1}
          maxValue={longestTerm}
          error={error}
        />
      )}
      <Outcome value={value} />
    </fieldset>
  )
}

function Outcome({ value }: { value: DueDraft }) {
  const format = useFormats()
  const weekday = useWeekday()
  const due = dueOf(value)
  const { data } = useEndpoint(showDueDay, due && 'days' in due ? { days: String(due.days), counted: due.counted } : null, {
    keepPrevious: true,
  })
  if (!due || !('days' in due) || !data) return null
  const day = `${weekday(data.on)}, ${format.day(data.on)}`
  const skipped = data.passing.map(({ day, name }) => `${name} (${format.day(day)})`).join(', ')
  return (
    <p className={styles.outcome} role="status">
      <Trans>
        Até <b>{day}</b>.
      </Trans>{' '}
      {data.isBusinessDay ? null : <Trans>Nesse dia não há expediente.</Trans>}
      {data.isBusinessDay && skipped ? <Trans>No caminho: {skipped}.</Trans> : null}
    </p>
  )
}
