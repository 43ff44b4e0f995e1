/** What the unit arranged about a block, in small: priority, reviewed, the comment; nothing where nothing is (B-05). */
import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../kit/format.ts'
import { IconEyeCheck, IconFlag, IconMessage } from '../kit/icons.ts'
import type { Block } from './block.ts'
import styles from './blocks.module.css'

export function BlockSignals({ block: { arranged } }: { block: Block }) {
  const { t } = useLingui()
  const format = useFormats()
  const { isPriority, reviewed, comment } = arranged
  if (!isPriority && !reviewed && !comment) return null
  const reviewedText = reviewed ? t`Revisado por ${reviewed.by} em ${format.long(reviewed.at)}` : ''
  return (
    <span className={styles.signals}>
      {isPriority ? (
        <span role="img" aria-label={t`Prioritário`} title={t`Prioritário`} className={styles.priority}>
          <IconFlag size={16} aria-hidden="true" />
        </span>
      ) : null}
      {reviewed ? (
        <span role="img" aria-label={reviewedText} title={reviewedText} className={styles.reviewed}>
          <IconEyeCheck size={16} aria-hidden="true" />
        </span>
      ) : null}
      {comment ? (
        <span role="img" aria-label={t`Comentário: ${comment}`} title={comment} className={styles.commented}>
          <IconMessage size={16} aria-hidden="true" />
        </span>
      ) : null}
    </span>
  )
}
