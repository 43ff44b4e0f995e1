/** A way to another place. `kind` button looks like a button but remains a link: it can be opened in a new tab. */
import type { ReactNode } from 'react'
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import { cx } from './cx.ts'
import styles from './Link.module.css'

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  href: string
  children: ReactNode
  kind?: 'inline' | 'plain' | 'primary' | 'secondary' | 'quiet'
  icon?: ReactNode
  className?: string
}

export function Link({ kind = 'inline', icon, children, className, ...props }: LinkProps) {
  const looks = kind === 'inline' ? styles.inline : kind === 'plain' ? styles.plain : cx(buttonStyles.button, buttonStyles[kind])
  return (
    <AriaLink {...props} className={cx(looks, className)}>
      {icon ? <span className={buttonStyles.icon}>{icon}</span> : null}
      {children}
    </AriaLink>
  )
}
