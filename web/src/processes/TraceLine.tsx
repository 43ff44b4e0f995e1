/** Where a document stood that was moved to another process: its name, where it is now, why. */
import { useLingui } from '@lingui/react/macro'
import { cx } from '../kit/cx.ts'
import { IconArrowForwardUp } from '../kit/icons.ts'
import { treeLine } from '../kit/Tree.tsx'
import styles from './DocumentTree.module.css'
import type { Process } from './process.ts'

export type Trace = Process['traces'][number]

export function TraceLine({ trace }: { trace: Trace }) {
  const { t } = useLingui()
  const { to, reason } = trace
  const where = to ? t`Movido para ${to}: ${reason}` : t`Movido para um processo de acesso limitado: ${reason}`
  return (
    <>
      <span className={styles.icon} data-kind="cancelled">
        <IconArrowForwardUp size={17} aria-hidden="true" />
      </span>
      <span className={cx(treeLine.name, styles.trace)} title={where}>
        {trace.title}
        <span className={treeLine.quiet}>{trace.documentNumber}</span>
        <span className={styles.said}>{where}</span>
      </span>
      <span className={treeLine.end}>{t`Movido`}</span>
    </>
  )
}
