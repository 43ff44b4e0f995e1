/** The process is only read: said at the top of what is known about it, with who, when and why. */
import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../kit/format.ts'
import { IconLockSquare } from '../kit/icons.ts'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'

export function LockNotice({ process: { lock } }: { process: Process }) {
  const { t } = useLingui()
  const format = useFormats()
  if (!lock) return null
  return (
    <section className={styles.suspension} aria-label={t`Bloqueado`}>
      <h2>
        <IconLockSquare size={16} aria-hidden="true" /> {t`Bloqueado: só consulta`}
      </h2>
      <p>{lock.reason}</p>
      <p className={styles.quiet}>{`${lock.by}, ${lock.unit} · ${format.day(lock.at)}`}</p>
    </section>
  )
}
