/** Change who may read something: the same dialog for a process and for a document. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { type LevelChoice, LevelFields } from './LevelFields.tsx'

interface LevelDialogProps {
  /** What it is about: a number, a title. */
  subject: string
  level: AccessLevel
  allowed?: readonly AccessLevel[]
  legalBasisId: string | null
  error: string | null
  isPending: boolean
  onSave: (choice: LevelChoice) => void
  onClose: () => void
}

export function LevelDialog({ subject, level, allowed, legalBasisId, error, isPending, onSave, onClose }: LevelDialogProps) {
  const { t } = useLingui()
  const [choice, choose] = useState<LevelChoice>({ level, legalBasisId })
  const [isTried, setTried] = useState(false)
  const isBasisMissing = choice.level !== 'public' && choice.legalBasisId === null
  const missing = isTried && isBasisMissing ? t`Escolha a hipótese legal que justifica a restrição.` : null
  const save = () => {
    setTried(true)
    if (!isBasisMissing) onSave(choice)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Alterar nível de acesso`}
      intro={subject}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={isPending} onPress={save}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <LevelFields value={choice} onChange={choose} allowed={allowed} error={missing ?? error} />
    </Dialog>
  )
}
