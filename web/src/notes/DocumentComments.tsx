/** A document that was commented says so beside its name, and opens what was said. */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../kit/IconButton.tsx'
import { IconMessage } from '../kit/icons.ts'
import { Count } from '../kit/Tag.tsx'
import styles from './notes.module.css'
import { useNotes } from './use-notes.ts'

interface DocumentCommentsProps {
  processId: string
  documentId: string
  onOpen: () => void
}

export function DocumentComments({ processId, documentId, onOpen }: DocumentCommentsProps) {
  const { t } = useLingui()
  const count = useNotes(processId).data?.documents.find((one) => one.documentId === documentId)?.comments ?? 0
  if (count === 0) return null
  return (
    <IconButton
      label={t`${plural(count, { one: '# comentário', other: '# comentários' })}`}
      icon={
        <span className={styles.counted}>
          <IconMessage aria-hidden="true" />
          <Count value={count} />
        </span>
      }
      onPress={onOpen}
    />
  )
}
