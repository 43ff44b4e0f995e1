/** Something is on its way: rows of the true height, shown only after 150 ms so that quick answers do not flicker. */
import { Trans } from '@lingui/react/macro'
import styles from './Skeleton.module.css'

export function Skeleton({ rows = 6, rowHeight = 'var(--row-h)' }: { rows?: number; rowHeight?: number | string }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className={styles.said}>
        <Trans>Carregando…</Trans>
      </span>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className={styles.row} style={{ height: rowHeight }}>
          <span className={styles.bar} style={{ width: `${18 + ((at * 7) % 9)}%` }} />
          <span className={styles.bar} style={{ width: `${34 + ((at * 11) % 21)}%` }} />
        </div>
      ))}
    </div>
  )
}
