/** A folder of the tree: its numeral, which documents of the process it holds, whether something in it is new. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { cx } from '../kit/cx.ts'
import { IconFolder } from '../kit/icons.ts'
import { treeLine } from '../kit/Tree.tsx'
import { AttentionSign } from './AttentionSign.tsx'
import styles from './DocumentTree.module.css'

interface FolderLineProps {
  numeral: string
  count: number
  range: string
  isNew: boolean
}

export function FolderLine({ numeral, count, range, isNew }: FolderLineProps) {
  const { t } = useLingui()
  return (
    <>
      <span className={styles.icon} data-kind="folder">
        <IconFolder size={17} aria-hidden="true" />
      </span>
      <span className={cx(treeLine.name, styles.folder)}>
        <Trans>Pasta {numeral}</Trans>
        <span className={treeLine.quiet}>{range}</span>
      </span>
      {isNew ? <AttentionSign word={t`Há documento novo nesta pasta`} /> : null}
      <span className={treeLine.end}>
        <Plural value={count} one="# documento" other="# documentos" />
      </span>
    </>
  )
}
