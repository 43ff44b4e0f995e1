/** The frame of an ordinary page: title and actions on one line, then the content. `isFull`: the content scrolls inside itself (a table). */
import type { ReactNode } from 'react'
import { cx } from '../kit/cx.ts'
import styles from './Page.module.css'
import { usePageTitle } from './page.ts'

interface PageProps {
  title: string
  /** At the right of the title. */
  actions?: ReactNode
  /** Above the title: breadcrumbs, a way back. */
  above?: ReactNode
  children: ReactNode
  isNarrow?: boolean
  isFull?: boolean
}

export function Page({ title, actions, above, children, isNarrow, isFull }: PageProps) {
  usePageTitle(title)
  return (
    <div className={cx(styles.page, isNarrow && styles.narrow, isFull && styles.full)}>
      {above}
      <div className={styles.head}>
        <h1>{title}</h1>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  )
}
