/**
 * The process's number, which is the way into it; a dot and weight say that nobody of the unit has opened it yet, a ring and weight
 * that one wants to see it as unread oneself.
 */
import { Trans } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { cx } from '../kit/cx.ts'
import { Link } from '../kit/Link.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DeskNumber({ row }: { row: DeskRow }) {
  return (
    <span className={styles.number} data-process={row.id}>
      {row.unread || row.unreadForMe ? (
        <span className={styles.dot} data-mine={!row.unread || undefined}>
          <span className={styles.aside}>{row.unread ? <Trans>Não visualizado:</Trans> : <Trans>Não lido, só para você:</Trans>} </span>
        </span>
      ) : null}
      <Link kind="plain" href={paths.process(row.number)} className={cx(styles.link, (row.unread || row.unreadForMe) && styles.unread)}>
        {row.number}
      </Link>
    </span>
  )
}
