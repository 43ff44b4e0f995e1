/** Does the unit's note go with the sending? Without it the note waits here until the process comes back. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '../kit/Checkbox.tsx'
import styles from './routing.module.css'

interface RemoveNoteFieldProps {
  /** What the notes of the chosen processes say; none of them: nothing is asked. */
  notes: readonly string[]
  value: boolean
  onChange: (value: boolean) => void
}

export function RemoveNoteField({ notes, value, onChange }: RemoveNoteFieldProps) {
  const { t } = useLingui()
  const [first] = notes
  if (first === undefined) return null
  const count = notes.length
  return (
    <Checkbox isSelected={value} onChange={onChange}>
      {count === 1 ? t`Remover a anotação da minha unidade` : t`Remover as anotações da minha unidade em ${count} processos`}
      <small className={styles.detail}>
        {count === 1 && first ? <span className={styles.cut}>“{first}”</span> : null}
        <Trans>A anotação não viaja: sem marcar, fica aqui à espera de o processo voltar.</Trans>
      </small>
    </Checkbox>
  )
}
