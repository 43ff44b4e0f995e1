/** Sign all that is still to be signed in one or several blocks (B-07): what it is, is asked when the dialog opens. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconCheck } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { SignManyDialog } from '../signatures/SignManyDialog.tsx'
import { unsignedIn } from './all-documents.ts'

interface SignBlocksDialogProps {
  blockIds: readonly string[]
  onClose: () => void
  onSigned?: () => void
}

export function SignBlocksDialog({ blockIds, onClose, onSigned }: SignBlocksDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const found = useQuery({
    queryKey: ['unsigned in blocks', blockIds],
    queryFn: ({ signal }) => unsignedIn(blockIds, signal),
    // what is listed while it is signed must not change below the person's eyes
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (found.data && found.data.length > 0) return <SignManyDialog documents={found.data} onClose={onClose} onSigned={onSigned} />
  return (
    <Dialog isOpen onClose={onClose} size="small" title={t`Assinar documentos`} foot={<Button onPress={onClose}>{t`Fechar`}</Button>}>
      {found.error ? (
        <ErrorState text={refusalSentence(found.error, i18n)} onRetry={() => found.refetch()} />
      ) : found.data ? (
        <EmptyState icon={<IconCheck size={28} aria-hidden="true" />} title={t`Não há documento sem a sua assinatura`} />
      ) : (
        <Skeleton rows={3} />
      )}
    </Dialog>
  )
}
