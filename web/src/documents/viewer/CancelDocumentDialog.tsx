/** Cancel a document that others have seen: it stays in the tree without its content, with the reason. */
import { cancelDocument } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { toast } from '../../kit/toast-queue.ts'
import type { ShownDocument } from './address.ts'
import { changedReads } from './DocumentActs.tsx'

const longest = 500

export function CancelDocumentDialog({ document, onClose }: { document: ShownDocument; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [reason, setReason] = useState('')
  const { mutate, error, isPending } = useCommand(cancelDocument, {
    quiet: true,
    invalidates: changedReads,
    onDone: () => {
      toast(t`Documento ${document.number} cancelado.`)
      onClose()
    },
  })
  const length = reason.trim().length
  const whyNot = length === 0 ? t`Escreva o motivo.` : length > longest ? t`Resuma o motivo.` : null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t`Cancelar ${document.title}?`}
      intro={t`O documento continua na árvore com o motivo, mas ninguém mais lê o seu conteúdo, que fica por um tempo só na sua lixeira. Não pode ser desfeito.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Voltar`}</Button>
          <Button kind="danger" isPending={isPending} whyNot={whyNot} onPress={() => mutate({ documentId: document.id, reason })}>
            {t`Cancelar documento`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Motivo`}
        description={t`Fica no histórico e aparece a quem consultar o processo.`}
        value={reason}
        onChange={setReason}
        limit={longest}
        error={error ? refusalSentence(error, i18n) : null}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}
