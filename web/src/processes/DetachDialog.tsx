/** Take this process out of the main one again; the reason stands in the history of both. */
import { detachProcess } from '@lavra/contract/process-links.ts'
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

export function DetachDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [reason, setReason] = useState('')
  const unit = process.attachedTo?.unit ?? ''
  const detach = useCommand(detachProcess, {
    quiet: true,
    invalidates: movedReads,
    onDone: () => {
      toast(t`Processo ${process.number} desanexado.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Desanexar processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={detach.isPending}
            whyNot={reason.trim() ? null : t`Escreva o motivo.`}
            onPress={() => detach.mutate({ processId: process.id, reason })}
          >
            {t`Desanexar`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Motivo`}
        description={t`Fica no andamento dos dois processos. Este volta a ficar aberto em ${unit}, que o anexou.`}
        value={reason}
        onChange={(text) => setReason(text.replace(/\s*[\r\n]+\s*/g, ' '))}
        limit={500}
        rows={3}
        error={detach.error ? refusalSentence(detach.error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
