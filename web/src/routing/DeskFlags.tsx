/** What should be known of a process before opening it? Who may read it, and drafts nobody has signed. */
import { Plural, useLingui } from '@lingui/react/macro'
import { IconLock, IconPencil, IconShieldLock } from '../kit/icons.ts'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DeskFlags({ row: { level, drafts } }: { row: DeskRow }) {
  const { t } = useLingui()
  if (level === 'public' && drafts === 0) return null
  return (
    <span className={styles.flags}>
      {level === 'public' ? null : (
        <span className={styles.flag} role="img" aria-label={level === 'restricted' ? t`Restrito` : t`Sigiloso`}>
          {level === 'restricted' ? <IconLock aria-hidden="true" /> : <IconShieldLock aria-hidden="true" />}
        </span>
      )}
      {drafts > 0 ? (
        <span className={styles.drafts}>
          <IconPencil aria-hidden="true" />
          <Plural value={drafts} one="# minuta" other="# minutas" />
        </span>
      ) : null}
    </span>
  )
}
