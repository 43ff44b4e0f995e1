/** Of a block that is open: how far it is, and what the unit arranged about it. */
import { useLingui } from '@lingui/react/macro'
import { BlockSignals } from './BlockSignals.tsx'
import { BlockState } from './BlockState.tsx'
import type { Block } from './block.ts'
import styles from './blocks.module.css'

export function BlockFacts({ block }: { block: Block }) {
  const { t } = useLingui()
  const { assignee, group, comment } = block.arranged
  return (
    <span className={styles.facts}>
      {block.kind === 'working' ? null : <BlockState block={block} />}
      <BlockSignals block={block} />
      {group ? <span className={styles.quiet}>{group.name}</span> : null}
      {assignee ? <span className={styles.quiet}>{t`com ${assignee.name}`}</span> : null}
      {comment ? <span className={styles.comment}>{comment}</span> : null}
    </span>
  )
}
