/** One labelled block of the gallery. */
import type { ReactNode } from 'react'
import styles from './KitPage.module.css'

export function Sample({ title, children, isWide }: { title: string; children: ReactNode; isWide?: boolean }) {
  return (
    <section className={styles.sample} data-wide={isWide || undefined}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.parts}>{children}</div>
    </section>
  )
}
