/** Things within things, one line each: arrows walk, left and right close and open, letters jump. Only the visible lines are drawn. */
import { type ReactNode, useMemo } from 'react'
import {
  Tree as AriaTree,
  Button,
  Collection,
  ListLayout,
  type Selection,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { IconChevronRight } from './icons.ts'
import styles from './Tree.module.css'

export interface TreeNode {
  id: string
  /** What it is called: type-ahead and assistive technology. */
  name: string
  /** The line itself. Use `treeLine` classes for the usual parts. */
  line: ReactNode
  children?: readonly TreeNode[]
  href?: string
}

interface TreeProps {
  label: string
  nodes: readonly TreeNode[]
  current: string | null
  /** Chosen: by press or Enter. */
  onChoose: (id: string) => void
  expanded?: ReadonlySet<string>
  onExpand?: (ids: ReadonlySet<string>) => void
  defaultExpanded?: Iterable<string>
  /** Takes focus and scrolls to the current one: only right after a navigation to the page. */
  autoFocus?: boolean
  rowHeight?: number
  empty?: ReactNode
}

export function Tree({
  label,
  nodes,
  current,
  onChoose,
  expanded,
  onExpand,
  defaultExpanded,
  autoFocus,
  rowHeight = 34,
  empty,
}: TreeProps) {
  const layoutOptions = useMemo(() => ({ rowHeight, padding: 4 }), [rowHeight])
  const choose = (keys: Selection) => {
    const [chosen] = keys === 'all' ? [] : [...keys]
    if (chosen !== undefined) onChoose(String(chosen))
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <AriaTree
        aria-label={label}
        className={styles.tree}
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current === null ? [] : [current]}
        onSelectionChange={choose}
        expandedKeys={expanded}
        defaultExpandedKeys={defaultExpanded}
        onExpandedChange={(keys) => onExpand?.(new Set([...keys].map(String)))}
        autoFocus={autoFocus}
        renderEmptyState={() => empty}
      >
        {(node) => <Branch node={node} />}
      </AriaTree>
    </Virtualizer>
  )
}

function Branch({ node }: { node: TreeNode }) {
  return (
    <TreeItem id={node.id} textValue={node.name} className={styles.item}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <div className={cx(styles.line)} style={{ paddingLeft: (level - 1) * 20 + (hasChildItems ? 2 : 8) }}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron} data-open={isExpanded || undefined}>
                <IconChevronRight size={15} aria-hidden="true" />
              </Button>
            ) : null}
            {node.line}
          </div>
        )}
      </TreeItemContent>
      {node.children ? <Collection items={node.children}>{(child) => <Branch node={child} />}</Collection> : null}
    </TreeItem>
  )
}

/** The usual parts of a line: icon, name (grows), quiet number beside it, something at the end. */
export const treeLine = { name: styles.name, quiet: styles.quiet, end: styles.end }
