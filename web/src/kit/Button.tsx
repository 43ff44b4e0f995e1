/**
 * Something that can be done. While it is being done (`isPending`) a second press does nothing. When it cannot be done, `whyNot`
 * says why: the button stays reachable by keyboard, looks disabled and gives the reason on focus, hover and press.
 */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { cx } from './cx.ts'
import { Kbd } from './Kbd.tsx'
import { WithTooltip } from './Tooltip.tsx'
import { toast } from './toast-queue.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  kind?: ButtonKind
  icon?: ReactNode
  children: ReactNode
  /** Why it cannot be done now, in words; null when it can. */
  whyNot?: string | null
  /** The shortcut, shown beside the label. */
  keys?: string
  /** Larger, for sign-in and public forms. */
  isLarge?: boolean
  isWide?: boolean
  className?: string
}

export function Button({ kind = 'quiet', icon, children, whyNot, keys, isLarge, isWide, className, onPress, ...props }: ButtonProps) {
  const refused = whyNot ? { onPress: () => toast(whyNot), type: 'button' as const } : { onPress }
  return (
    <WithTooltip text={whyNot}>
      <AriaButton
        {...props}
        {...refused}
        className={cx(styles.button, styles[kind], isLarge && styles.large, isWide && styles.wide, className)}
        data-refused={whyNot ? true : undefined}
        render={(dom) => <button {...dom} aria-disabled={whyNot ? true : dom['aria-disabled']} />}
      >
        {props.isPending ? (
          <span className={styles.spinner} aria-hidden="true" />
        ) : icon ? (
          <span className={styles.icon}>{icon}</span>
        ) : null}
        <span className={styles.label}>{children}</span>
        {keys ? <Kbd keys={keys} /> : null}
      </AriaButton>
    </WithTooltip>
  )
}
