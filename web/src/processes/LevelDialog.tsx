/** Change who may read something: the same dialog for a process and for a document. */
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { LevelFields } from './LevelFields.tsx'
import type { LevelChoice } from './level-choice.ts'
import { useLevels } from './use-levels.ts'

interface LevelDialogProps {
  /** What it is about: a number, a title. */
  subject: string
  level: AccessLevel
  allowed?: readonly AccessLevel[]
  legalBasisId: string | null
  degree: SecrecyDegree | null
  error: string | null
  isPending: boolean
  onSave: (choice: LevelChoice) => void
  onClose: () => void
}

export function LevelDialog({ subject, level, allowed, legalBasisId, degree, error, isPending, onSave, onClose }: LevelDialogProps) {
  const { t } = useLingui()
  const [choice, choose] = useState<LevelChoice>({ level, legalBasisId, degree })
  const [isTried, setTried] = useState(false)
  const levels = useLevels()
  const missing = levels.missing(choice)
  const save = () => {
    setTried(true)
    if (!missing) onSave(levels.sent(choice))
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
      <LevelFields value={choice} onChange={choose} allowed={allowed} error={(isTried ? missing : null) ?? error} />
    </Dialog>
  )
}
