/** What happened, newest first. */
import type { ReactNode } from 'react'
import styles from './Timeline.module.css'

export interface TimelineEntry {
  id: string
  title: ReactNode
  /** Who, where, when. */
  meta: ReactNode
}

export function Timeline({ label, items }: { label: string; items: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.line} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.entry}>
          <span className={styles.title}>{item.title}</span>
          <span className={styles.meta}>{item.meta}</span>
        </li>
      ))}
    </ol>
  )
}
