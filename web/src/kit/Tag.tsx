/** A short word about something: a state (`Badge`), a coloured marker (`Tag`), a count (`Count`). Colour never speaks alone. */
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Tag.module.css'

export const tagHues = [
  ...(['red', 'orange', 'gold', 'yellow', 'lime', 'green', 'teal', 'cyan'] as const),
  ...(['sky', 'blue', 'indigo', 'violet', 'purple', 'pink', 'brown', 'gray'] as const),
]
export type TagHue = (typeof tagHues)[number]
/** A strong one is filled: its ink becomes its ground. */
export type TagColour = TagHue | `strong-${TagHue}`

export function Tag({ colour = 'gray', hasDot, children }: { colour?: TagColour; hasDot?: boolean; children: ReactNode }) {
  const isStrong = colour.startsWith('strong-')
  return (
    <span className={cx(styles.tag, styles[colour.replace('strong-', '')], isStrong && styles.strong)}>
      {hasDot ? <i className={styles.dot} /> : null}
      <span className={styles.name}>{children}</span>
    </span>
  )
}

/** The colour alone, where its name stands beside it. */
export function Swatch({ colour }: { colour: TagColour }) {
  const isStrong = colour.startsWith('strong-')
  return <i className={cx(styles.swatch, styles[colour.replace('strong-', '')], isStrong && styles.strong)} aria-hidden="true" />
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
