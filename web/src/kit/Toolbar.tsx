/** A row of tools that is one stop of the Tab key: the arrow keys go from tool to tool. `ToolGap` is the line between two groups. */
import type { ReactNode, Ref } from 'react'
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  label: string
  children: ReactNode
  /** On a phone it lies at the foot of the page; the page gives it its place there. */
  isDock?: boolean
  className?: string
  toolbarRef?: Ref<HTMLDivElement>
}

export function Toolbar({ label, children, isDock, className, toolbarRef }: ToolbarProps) {
  return (
    <AriaToolbar ref={toolbarRef} aria-label={label} className={cx(styles.toolbar, isDock && styles.dock, className)}>
      {children}
    </AriaToolbar>
  )
}

export function ToolGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group aria-label={label} className={styles.group}>
      {children}
    </Group>
  )
}

export function ToolGap() {
  return <Separator orientation="vertical" className={styles.gap} />
}
