/** A file in the wrong process goes to the right one; the reason stays on both (P-36). */
import { moveDocument } from '@lavra/contract/tree.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { useQueryText } from '../../app/page.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { ProcessField, type ProcessOption } from '../../processes/fields/ProcessField.tsx'
import type { ShownDocument } from './address.ts'
import { changedReads } from './DocumentActs.tsx'

export function MoveDocumentDialog({ document, onClose }: { document: ShownDocument; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [, setQuery] = useQueryText()
  const [to, choose] = useState<ProcessOption | null>(null)
  const [reason, setReason] = useState('')
  const { mutate, error, isPending } = useCommand(moveDocument, {
    quiet: true,
    invalidates: changedReads,
    onDone: () => {
      const number = to?.label ?? ''
      toast(t`Documento ${document.number} movido para ${number}.`)
      onClose()
      setQuery({ documento: null }, true)
    },
  })
  const whyNot = !to ? t`Escolha o processo de destino.` : reason.trim() === '' ? t`Escreva o motivo.` : null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Mover ${document.title}`}
      intro={t`No processo de origem fica um registro com o motivo e o caminho até ele; os dois históricos contam a mudança.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={isPending}
            whyNot={whyNot}
            onPress={() => to && mutate({ documentId: document.id, toProcessId: to.id, reason })}
          >
            {t`Mover documento`}
          </Button>
        </>
      }
    >
      <ProcessField
        label={t`Processo de destino`}
        description={t`Precisa estar aberto na sua unidade.`}
        value={to}
        onChange={choose}
        exceptId={document.processId}
        error={error ? refusalSentence(error, i18n) : null}
        autoFocus
      />
      <TextField label={t`Motivo`} value={reason} onChange={setReason} maxLength={250} isRequired />
    </Dialog>
  )
}
