/** A button that is only an icon: `label` names it for everybody, in the tooltip and to assistive technology. */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './IconButton.module.css'
import { WithTooltip } from './Tooltip.tsx'
import { toast } from './toast-queue.ts'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  label: string
  icon: ReactNode
  keys?: string
  whyNot?: string | null
  isSmall?: boolean
  /** For a button that stays on or off. */
  isPressedDown?: boolean
  className?: string
}

export function IconButton({ label, icon, keys, whyNot, isSmall, isPressedDown, className, onPress, ...props }: IconButtonProps) {
  return (
    <WithTooltip text={whyNot ? `${label}: ${whyNot}` : label} keys={keys}>
      <AriaButton
        {...props}
        aria-label={label}
        onPress={whyNot ? () => toast(whyNot) : onPress}
        className={cx(styles.button, isSmall && styles.small, className)}
        data-refused={whyNot ? true : undefined}
        render={(dom) => <button {...dom} aria-disabled={whyNot ? true : dom['aria-disabled']} aria-pressed={isPressedDown} />}
      >
        {icon}
      </AriaButton>
    </WithTooltip>
  )
}
