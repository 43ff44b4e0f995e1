/** A link that is only an icon: `label` names it for everybody, in the tooltip and to assistive technology. */
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './IconButton.module.css'
import { WithTooltip } from './Tooltip.tsx'

interface LinkButtonProps {
  href: string
  label: string
  icon: ReactNode
  isSmall?: boolean
  target?: string
  download?: boolean
}

export function LinkButton({ href, label, icon, isSmall, target, download }: LinkButtonProps) {
  return (
    <WithTooltip text={label}>
      <Link href={href} target={target} download={download} aria-label={label} className={cx(styles.button, isSmall && styles.small)}>
        {icon}
      </Link>
    </WithTooltip>
  )
}
