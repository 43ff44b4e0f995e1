/** The dialogs behind the document's menu, one open at a time. */
import { deleteDocument, showDocument } from '@lavra/contract/documents.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { later } from '../../acts/later.tsx'
import { useCommand } from '../../api/use-endpoint.ts'
import { useQueryText } from '../../app/page.ts'
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { DocumentAcknowledgements, DocumentCommentsDrawer } from '../../notes/use-document-notes.tsx'
import type { ShownDocument } from './address.ts'
import { CancelDocumentDialog } from './CancelDocumentDialog.tsx'
import { ChangeDocumentDrawer } from './ChangeDocumentDrawer.tsx'
import { DocumentLevelDialog } from './DocumentLevelDialog.tsx'
import { MoveDocumentDialog } from './MoveDocumentDialog.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'

export type DocumentAct =
  | 'change'
  | 'level'
  | 'versions'
  | 'delete'
  | 'cancel'
  | 'move'
  | 'replace'
  | 'comments'
  | 'acknowledgements'
  | 'block'
  | 'signers'

/** What is no longer true after a document changed. */
export const changedReads = [showDocument, showProcess, showHistory] as const

interface ActProps {
  document: ShownDocument
  onClose: () => void
}

export function DocumentActs({ act, ...props }: ActProps & { act: DocumentAct }) {
  switch (act) {
    case 'change':
      return <ChangeDocumentDrawer {...props} />
    case 'level':
      return <DocumentLevelDialog {...props} />
    case 'versions':
      return <VersionsDialog {...props} />
    case 'delete':
      return <DeleteDocumentDialog {...props} />
    case 'comments':
      return <DocumentCommentsDrawer {...props} />
    case 'acknowledgements':
      return <DocumentAcknowledgements {...props} />
    case 'block':
      return <BlockDialog {...props} />
    case 'signers':
      return <SignatureGrants {...props} />
    case 'move':
      return <MoveDocumentDialog {...props} />
    case 'replace':
      return <ReplaceFile {...props} />
    case 'cancel':
      return <CancelDocumentDialog {...props} />
  }
}

const ReplaceFile = later(() => import('./ReplaceFileDialog.tsx').then((part) => part.ReplaceFileDialog))
const SignatureGrants = later<ActProps>(() => import('../../secrecy/SignatureGrantsDrawer.tsx').then((part) => part.SignatureGrantsDrawer))
const PutDocuments = later(() => import('../../blocks/PutDocumentsDialog.tsx').then((part) => part.PutDocumentsDialog))

function BlockDialog({ document, onClose }: ActProps) {
  const process = { id: document.processId, number: document.processNumber }
  return <PutDocuments process={process} documentIds={[document.id]} onClose={onClose} />
}

function DeleteDocumentDialog({ document, onClose }: ActProps) {
  const { t } = useLingui()
  const [, setQuery] = useQueryText()
  const { mutate, isPending } = useCommand(deleteDocument, {
    invalidates: [showProcess, showHistory],
    onDone: () => {
      toast(t`Documento ${document.number} excluído.`)
      onClose()
      setQuery({ documento: null }, true)
    },
  })
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Excluir ${document.title}?`}
      consequence={
        <p>
          <Trans>
            O documento sai do processo e não volta a ele. O conteúdo fica por um tempo na sua lixeira. O número {document.number} não será
            usado de novo.
          </Trans>
        </p>
      }
      action={t`Excluir documento`}
      onConfirm={() => mutate({ documentId: document.id })}
      isDanger
      isPending={isPending}
    />
  )
}
