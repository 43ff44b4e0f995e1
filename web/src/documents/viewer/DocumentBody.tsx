/** The content of a document, as its kind is best read; asking for it is an opening, and registered as one. */
import { recordView, showDocument } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../../api/use-endpoint.ts'
import { markRead } from '../../app/read-marks.ts'
import { useSession } from '../../app/session.tsx'
import { EmptyState, ErrorState } from '../../kit/EmptyState.tsx'
import { IconBan } from '../../kit/icons.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { AuthoredView } from './AuthoredView.tsx'
import type { ShownDocument } from './address.ts'
import { FileView } from './FileView.tsx'
import styles from './viewer.module.css'

export function useShownDocument(documentId: string, processId: string) {
  return useEndpoint(showDocument, { documentId }, { topics: [`process:${processId}`] })
}

export function DocumentBody({ documentId, processId }: { documentId: string; processId: string }) {
  const { i18n } = useI18n()
  const shown = useShownDocument(documentId, processId)
  const isRecorded = useRecordedView(documentId)
  const { user } = useSession()
  useEffect(() => markRead(user.id, `document-${documentId}`), [user.id, documentId])
  return (
    <div className={styles.desk}>
      {shown.data && isRecorded ? (
        <Content document={shown.data} />
      ) : shown.error ? (
        <ErrorState text={refusalSentence(shown.error, i18n)} onRetry={() => shown.refetch()} />
      ) : (
        <Skeleton rows={10} rowHeight={40} />
      )}
    </div>
  )
}

/** The opening is registered before the content is asked for (P-09, D-22). Failing to register hides nothing from who may see it. */
function useRecordedView(documentId: string): boolean {
  const [recorded, setRecorded] = useState<string | null>(null)
  const { mutate } = useCommand(recordView, { quiet: true })
  useEffect(() => {
    mutate({ documentId }, { onSettled: () => setRecorded(documentId) })
  }, [documentId, mutate])
  return recorded === documentId
}

function Content({ document }: { document: ShownDocument }) {
  const { t } = useLingui()
  const reason = document.cancelReason ?? ''
  if (document.state === 'cancelled')
    return <EmptyState icon={<IconBan size={28} aria-hidden="true" />} title={t`Documento cancelado`} text={t`Motivo: ${reason}`} />
  if (document.kind === 'authored' && document.urls.view) return <AuthoredView document={document} view={document.urls.view} />
  if (document.file && document.urls.file)
    return <FileView key={document.file.sha256} title={document.title} file={document.file} address={document.urls.file} />
  return <EmptyState title={t`Este documento não tem conteúdo.`} />
}
