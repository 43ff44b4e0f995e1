/** What should be known of a process before opening it? Who may read it, and drafts nobody has signed. */
import { Plural, useLingui } from '@lingui/react/macro'
import { IconLock, IconPencil, IconShieldLock } from '../kit/icons.ts'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function LevelFlag({ row: { level } }: { row: DeskRow }) {
  const { t } = useLingui()
  if (level === 'public') return null
  const word = level === 'restricted' ? t`Restrito` : t`Sigiloso`
  return (
    <span className={styles.flag} role="img" aria-label={word} title={word}>
      {level === 'restricted' ? <IconLock aria-hidden="true" /> : <IconShieldLock aria-hidden="true" />}
    </span>
  )
}

export function DraftsFlag({ row: { drafts } }: { row: DeskRow }) {
  if (drafts === 0) return null
  return (
    <span className={styles.flag}>
      <IconPencil aria-hidden="true" />
      <Plural value={drafts} one="# minuta" other="# minutas" />
    </span>
  )
}
