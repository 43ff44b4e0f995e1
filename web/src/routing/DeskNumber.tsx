/** The process's number, which is the way into it; a dot and weight say that nobody of the unit has opened it yet. */
import { Trans } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { cx } from '../kit/cx.ts'
import { Link } from '../kit/Link.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DeskNumber({ row }: { row: DeskRow }) {
  return (
    <span className={styles.number} data-process={row.id}>
      {row.unread ? (
        <span className={styles.dot}>
          <span className={styles.aside}>
            <Trans>Não visualizado:</Trans>{' '}
          </span>
        </span>
      ) : null}
      <Link kind="plain" href={paths.process(row.number)} className={cx(styles.link, row.unread && styles.unread)}>
        {row.number}
      </Link>
    </span>
  )
}
