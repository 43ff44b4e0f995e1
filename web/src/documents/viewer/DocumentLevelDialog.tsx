/** The access level of one document; the process follows the strictest of its documents. */
import { changeDocumentLevel } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { toast } from '../../kit/toast-queue.ts'
import { LevelDialog } from '../../processes/LevelDialog.tsx'
import type { ShownDocument } from './address.ts'
import { changedReads } from './DocumentActs.tsx'

export function DocumentLevelDialog({ document, onClose }: { document: ShownDocument; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { mutate, error, isPending } = useCommand(changeDocumentLevel, {
    quiet: true,
    invalidates: changedReads,
    onDone: () => {
      toast(t`Nível de acesso alterado.`)
      onClose()
    },
  })
  return (
    <LevelDialog
      subject={`${document.title} · ${document.number}`}
      level={document.level}
      legalBasisId={document.legalBasis?.id ?? null}
      degree={document.degree}
      error={error ? refusalSentence(error, i18n) : null}
      isPending={isPending}
      onSave={(choice) => mutate({ documentId: document.id, ...choice })}
      onClose={onClose}
    />
  )
}
