/** A panel that hangs from an icon button: something to look at in passing and to act in, without leaving the page. `children` close it. */
import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import styles from './PanelButton.module.css'

interface PanelButtonProps {
  label: string
  icon: ReactNode
  title: string
  children: (close: () => void) => ReactNode
}

export function PanelButton({ label, icon, title, children }: PanelButtonProps) {
  return (
    <DialogTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className={styles.panel} placement="bottom end" offset={6}>
        <Dialog className={styles.inside} aria-label={title}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
