/** The tree, disabled: what was published, by type and number. Nothing in it can be chosen, so it is a list and no tree. */
import { useLingui } from '@lingui/react/macro'
import { cx } from '../../kit/cx.ts'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { IconBan, IconFile, IconFileText } from '../../kit/icons.ts'
import styles from './Outline.module.css'
import type { Outline } from './OutlinePage.tsx'

export function OutlineDocuments({ documents }: { documents: Outline['documents'] }) {
  const { t } = useLingui()
  if (documents.length === 0) return <EmptyState title={t`Nenhum documento publicado`} />
  return (
    <ol className={styles.list} aria-label={t`Documentos do processo, sem acesso ao conteúdo`}>
      {documents.map(({ number, type, kind, cancelled }) => {
        const Icon = cancelled ? IconBan : kind === 'authored' ? IconFileText : IconFile
        return (
          <li key={number}>
            <Icon size={17} aria-hidden="true" />
            <span className={cx(cancelled && styles.cancelled)}>{type}</span>
            <span className={styles.number}>{number}</span>
            {cancelled ? <span className={styles.word}>{t`Cancelado`}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
