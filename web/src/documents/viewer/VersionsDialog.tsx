/** Which versions of the text were kept, when and by whom? */
import { listVersions } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { Dialog } from '../../kit/Dialog.tsx'
import { EmptyState, ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { Timeline } from '../../kit/Timeline.tsx'
import type { ShownDocument } from './address.ts'

export function VersionsDialog({ document, onClose }: { document: Pick<ShownDocument, 'id' | 'title' | 'number'>; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const versions = useEndpoint(listVersions, { documentId: document.id }, { staleTime: 0 })
  const items = versions.data?.items ?? []
  return (
    <Dialog isOpen onClose={onClose} isDismissable title={t`Versões`} intro={`${document.title} · ${document.number}`}>
      {versions.isPending ? <Skeleton rows={4} /> : null}
      {versions.error ? <ErrorState text={refusalSentence(versions.error, i18n)} /> : null}
      {versions.data && items.length === 0 ? (
        <EmptyState
          title={t`Nenhuma versão guardada ainda`}
          text={t`Uma versão é guardada quando alguém salva, assina ou fecha o documento.`}
        />
      ) : null}
      {items.length > 0 ? (
        <Timeline
          label={t`Versões`}
          items={items.map((version) => ({
            id: String(version.version),
            title: t`Versão ${version.version}`,
            meta: `${version.by}, ${version.unit} · ${format.instant(version.at)}`,
          }))}
        />
      ) : null}
    </Dialog>
  )
}
