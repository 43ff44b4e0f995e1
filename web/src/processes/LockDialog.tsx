/** Lock a process, or unlock it: by an administrator, for a reason that stands in its history. */
import { lockProcess, unlockProcess } from '@lavra/contract/process-lock.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import { movedReads } from '../routing/reopen.ts'
import type { Process } from './process.ts'

export function LockDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [reason, setReason] = useState('')
  const isLocked = process.lock !== null
  const { number } = process
  const { mutate, isPending, error } = useCommand(isLocked ? unlockProcess : lockProcess, {
    quiet: true,
    invalidates: movedReads,
    onDone: () => {
      toast(isLocked ? t`Processo ${number} desbloqueado.` : t`Processo ${number} bloqueado: só pode ser consultado.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isLocked ? t`Desbloquear processo` : t`Bloquear processo`}
      intro={number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={isPending}
            whyNot={reason.trim() ? null : t`Escreva o motivo.`}
            onPress={() => mutate({ processId: process.id, reason })}
          >
            {isLocked ? t`Desbloquear` : t`Bloquear`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Motivo`}
        description={
          isLocked
            ? t`Fica no andamento. Tudo o que se podia fazer antes volta a ser possível.`
            : t`Fica no andamento. Até ser desbloqueado, o processo só pode ser consultado, por qualquer pessoa e por qualquer sistema.`
        }
        value={reason}
        onChange={(text) => setReason(text.replace(/\s*[\r\n]+\s*/g, ' '))}
        limit={500}
        rows={3}
        error={error ? refusalSentence(error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
