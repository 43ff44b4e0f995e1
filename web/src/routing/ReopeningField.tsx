/** Whether the process opens here again by itself after it was sent, and when (reabertura programada). */
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '../kit/Checkbox.tsx'
import { DueField } from '../timing/DueField.tsx'
import { type DueDraft, dueOf, unsaid } from '../timing/due.ts'
import styles from './routing.module.css'

interface ReopeningFieldProps {
  /** Null: it stays concluded. */
  value: DueDraft | null
  onChange: (value: DueDraft | null) => void
}

export function ReopeningField({ value, onChange }: ReopeningFieldProps) {
  const { t } = useLingui()
  return (
    <>
      <Checkbox isSelected={value !== null} onChange={(on) => onChange(on ? unsaid : null)}>
        <Trans>Reabertura programada</Trans>
        <small className={styles.detail}>
          <Trans>O processo volta sozinho ao controle da sua unidade no dia escolhido.</Trans>
        </small>
      </Checkbox>
      {value ? (
        <DueField
          label={t`Reabrir em`}
          value={value}
          onChange={onChange}
          error={dueOf(value) ? null : t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.`}
        />
      ) : null}
    </>
  )
}
