/** A document that was commented says so beside its acts, and opens what was said. */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconMessage } from '../kit/icons.ts'
import { useNotes } from './use-notes.ts'

interface DocumentCommentsProps {
  processId: string
  documentId: string
  onOpen: () => void
}

export function DocumentComments({ processId, documentId, onOpen }: DocumentCommentsProps) {
  const { t } = useLingui()
  const { number } = useFormats()
  const count = useNotes(processId).data?.documents.find((one) => one.documentId === documentId)?.comments ?? 0
  if (count === 0) return null
  return (
    <Button
      icon={<IconMessage aria-hidden="true" />}
      aria-label={t`${plural(count, { one: '# comentário', other: '# comentários' })}`}
      onPress={onOpen}
    >
      {number(count)}
    </Button>
  )
}
