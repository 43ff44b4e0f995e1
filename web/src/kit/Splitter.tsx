/** Panes side by side whose widths a person chooses; remembered under `id`. The separators work by arrow keys. */
import { Fragment, type ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import styles from './Splitter.module.css'

interface SplitterProps {
  id: string
  panes: readonly {
    id: string
    content: ReactNode
    /** Sizes are percentages (`25`) or lengths (`'320px'`). */
    defaultSize: number | string
    minSize?: number | string
    maxSize?: number | string
    isCollapsible?: boolean
    label: string
  }[]
}

export function Splitter({ id, panes }: SplitterProps) {
  const layout = useDefaultLayout({ id: `lavra-${id}`, panelIds: panes.map((pane) => pane.id), storage: localStorage })
  return (
    <Group orientation="horizontal" className={styles.group} defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
      {panes.map((pane, at) => (
        <Fragment key={pane.id}>
          {at > 0 ? <Separator className={styles.separator} aria-label={pane.label} /> : null}
          <Panel
            id={pane.id}
            defaultSize={typeof pane.defaultSize === 'number' ? `${pane.defaultSize}%` : pane.defaultSize}
            minSize={pane.minSize}
            maxSize={pane.maxSize}
            collapsible={pane.isCollapsible}
            className={styles.pane}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}
