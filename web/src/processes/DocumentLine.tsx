/** One document in the tree: kind, name and number, the signs of its state (each with its word), the unit that made it. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useIsRead } from '../app/read-marks.ts'
import { useSession } from '../app/session.tsx'
import { cx } from '../kit/cx.ts'
import { IconLock, IconPencil, IconRosetteDiscountCheck } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import { treeLine } from '../kit/Tree.tsx'
import { AttentionSign } from './AttentionSign.tsx'
import { DocumentIcon } from './DocumentIcon.tsx'
import styles from './DocumentTree.module.css'
import type { AttentionCause, TreeItem } from './process.ts'

interface DocumentLineProps {
  item: TreeItem
  /** What made it new for the unit. */
  news?: AttentionCause | undefined
}

export function DocumentLine({ item, news }: DocumentLineProps) {
  const { t } = useLingui()
  const isCancelled = item.state === 'cancelled'
  const reason = item.cancelReason ?? ''
  const isRead = useIsRead(useSession().user.id, `document-${item.id}`)
  return (
    <>
      <DocumentIcon item={item} />
      <span className={styles.names} data-read={isRead || undefined} title={isCancelled ? t`Cancelado: ${reason}` : item.title}>
        <span className={cx(treeLine.name, styles.title, isCancelled && styles.cancelled)}>{item.title}</span>
        <span className={cx(treeLine.quiet, styles.number)}>{item.number}</span>
        {isRead ? <span className={styles.said}>{t`Aberto nesta sessão`}</span> : null}
        {isCancelled ? <span className={styles.said}>{t`Cancelado: ${reason}`}</span> : null}
      </span>
      {news ? (
        <AttentionSign word={{ included: t`Novo: incluído`, signed: t`Novo: assinado`, moved: t`Novo: movido para cá` }[news]} />
      ) : null}
      {item.state === 'draft' ? <Badge tone="warn">{t`Minuta`}</Badge> : null}
      {item.pen === 'yellow' ? (
        <Sign word={t`Caneta amarela: assinado, ainda pode ser editado na unidade que o fez`} kind="yellow">
          <IconPencil size={15} aria-hidden="true" />
        </Sign>
      ) : null}
      {item.state === 'signed' ? (
        <Sign word={item.pen === 'black' ? t`Assinado (caneta preta: não pode mais ser editado)` : t`Assinado`} kind="signed">
          <IconRosetteDiscountCheck size={17} aria-hidden="true" />
        </Sign>
      ) : null}
      {item.level === 'restricted' || item.level === 'confidential' ? (
        <Sign word={item.level === 'restricted' ? t`Restrito` : t`Sigiloso`} kind="locked">
          <IconLock size={15} aria-hidden="true" />
        </Sign>
      ) : null}
      <span className={cx(treeLine.end, styles.unit)} title={item.unit}>
        {item.unit.split('/').at(-1)}
      </span>
    </>
  )
}

function Sign({ word, kind, children }: { word: string; kind: 'yellow' | 'signed' | 'locked'; children: ReactNode }) {
  return (
    <span className={styles.sign} data-sign={kind} title={word}>
      {children}
      <span className={styles.said}>{word}</span>
    </span>
  )
}
