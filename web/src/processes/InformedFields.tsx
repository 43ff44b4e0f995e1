/** The number of a process that was filed before it came here, and its day: read back in its form while it is typed. */
import { showInforming } from '@lavra/contract/informed-number.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { DateField } from '../kit/DateField.tsx'
import { IconAlertTriangle } from '../kit/icons.ts'
import { TextField } from '../kit/TextField.tsx'
import styles from './InformedFields.module.css'

export interface Informed {
  number: string
  filedOn: string | null
}

/** Milliseconds of quiet before the server is asked. */
const pause = 300

interface InformedFieldsProps {
  value: Informed
  onChange: (value: Informed) => void
  numberError: string | null
  dayError: string | null
}

export function InformedFields({ value, onChange, numberError, dayError }: InformedFieldsProps) {
  const { t } = useLingui()
  const number = value.number.trim()
  const [asked, ask] = useState(number)
  useEffect(() => {
    const timer = setTimeout(() => ask(number), pause)
    return () => clearTimeout(timer)
  }, [number])
  const { data } = useEndpoint(showInforming, asked ? { number: asked } : {}, { keepPrevious: true })
  const forms = (data?.forms ?? []).join(t` ou `)
  const judged = asked === number ? data?.judged : null
  return (
    <div className={styles.pair}>
      <TextField
        label={t`Número do processo`}
        description={forms ? t`No formato ${forms}, com pontuação ou só os algarismos.` : undefined}
        value={value.number}
        onChange={(text) => onChange({ ...value, number: text })}
        maxLength={60}
        error={numberError}
        isRequired
      />
      <DateField
        label={t`Data de autuação`}
        value={value.filedOn}
        onChange={(filedOn) => onChange({ ...value, filedOn })}
        max={new Date().toISOString().slice(0, 10)}
        error={dayError}
        isRequired
      />
      {judged?.checkDigit === 'wrong' ? (
        <p className={styles.warning} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <Trans>O dígito verificador não confere. Se o número é mesmo {judged.number}, continue; senão, corrija-o.</Trans>
        </p>
      ) : judged && judged.number !== number ? (
        <p className={styles.quiet} role="status">{t`Será gravado como ${judged.number}.`}</p>
      ) : null}
    </div>
  )
}
