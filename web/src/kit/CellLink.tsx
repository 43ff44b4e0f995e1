/** A link in a cell of a grid: Tab reaches it only where its cell is the current one (`isReached`). */
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Link.module.css'

interface CellLinkProps {
  href: string
  /** All of it where too little is shown, for ears and for whoever rests on it. */
  label?: string | undefined
  isReached: boolean
  className?: string
  /** For the style: `data-tone`. */
  tone?: string
  children: ReactNode
}

export function CellLink({ href, label, isReached, className, tone, children }: CellLinkProps) {
  return (
    <Link
      href={href}
      aria-label={label}
      className={cx(styles.plain, className)}
      render={(dom) =>
        'href' in dom ? <a {...dom} title={label} data-tone={tone} tabIndex={isReached ? 0 : -1} /> : <span {...dom} title={label} />
      }
    >
      {children}
    </Link>
  )
}
