/** On a phone the header has no room for the one thing one starts: it floats over the list. */
import { useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { IconPlus } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './desk.module.css'

export function StartButton() {
  const { t } = useLingui()
  const may = useMay()
  if (!may('process.start')) return null
  return (
    <Link kind="primary" href={paths.newProcess()} className={styles.start} aria-label={t`Iniciar processo`}>
      <IconPlus aria-hidden="true" />
    </Link>
  )
}
