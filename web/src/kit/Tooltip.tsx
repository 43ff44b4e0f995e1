/** What does this control do, and by which key? A tooltip over anything focusable; `WithTooltip` adds nothing when there is nothing to say. */
import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

interface TooltipProps {
  text: string | null | undefined
  keys?: string
  children: ReactNode
}

export function WithTooltip({ text, keys, children }: TooltipProps) {
  if (!text) return children
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tip} offset={6}>
        {text}
        {keys ? <Kbd keys={keys} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
