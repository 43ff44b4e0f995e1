/** The tools of a view, floating above the lower edge of what is read. */
import type { ReactNode } from 'react'
import { Toolbar } from '../../kit/Toolbar.tsx'
import styles from './viewer.module.css'

export function FloatingBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.floating}>
      <Toolbar label={label} className={styles.bar}>
        {children}
      </Toolbar>
    </div>
  )
}
