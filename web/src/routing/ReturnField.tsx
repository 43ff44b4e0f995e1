/** Whether the destinations have to send it back, and by when (retorno programado). */
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '../kit/Checkbox.tsx'
import { DueField } from '../timing/DueField.tsx'
import { type DueDraft, dueOf, unsaid } from '../timing/due.ts'
import styles from './routing.module.css'

interface ReturnFieldProps {
  /** Null: it need not come back. */
  value: DueDraft | null
  onChange: (value: DueDraft | null) => void
}

export function ReturnField({ value, onChange }: ReturnFieldProps) {
  const { t } = useLingui()
  return (
    <>
      <Checkbox isSelected={value !== null} onChange={(on) => onChange(on ? unsaid : null)}>
        <Trans>Retorno programado</Trans>
        <small className={styles.detail}>
          <Trans>Quem receber deve devolver o processo à sua unidade até o dia escolhido.</Trans>
        </small>
      </Checkbox>
      {value ? (
        <DueField
          label={t`Devolver em`}
          value={value}
          onChange={onChange}
          error={dueOf(value) ? null : t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.`}
        />
      ) : null}
    </>
  )
}
