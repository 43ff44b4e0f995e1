/** A short word about something: a state (`Badge`), a coloured marker (`Tag`), a count (`Count`). Colour never speaks alone. */
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Tag.module.css'

export const tagColours = ['red', 'violet', 'green', 'gold', 'blue', 'cyan', 'pink', 'gray'] as const
export type TagColour = (typeof tagColours)[number]

export function Tag({ colour = 'gray', hasDot, children }: { colour?: TagColour; hasDot?: boolean; children: ReactNode }) {
  return (
    <span className={cx(styles.tag, styles[colour])}>
      {hasDot ? <i className={styles.dot} /> : null}
      {children}
    </span>
  )
}

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger'

export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}

/** `isHot`: somebody has to act. */
export function Count({ value, isHot }: { value: number | string; isHot?: boolean }) {
  return <span className={cx(styles.count, isHot && styles.hot)}>{value}</span>
}
