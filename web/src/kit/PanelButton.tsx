/** A panel that hangs from a button: something to look at in passing and to act in, without leaving the page. `children` close it. */
import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import styles from './PanelButton.module.css'

interface PanelButtonProps {
  title: string
  /** An IconButton or a Button. */
  trigger: ReactNode
  children: (close: () => void) => ReactNode
}

export function PanelButton({ title, trigger, children }: PanelButtonProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className={styles.panel} placement="bottom end" offset={6}>
        <Dialog className={styles.inside} aria-label={title}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
