/**
 * Things within things, one line each: arrows walk, left and right close and open, Home and End leap. Only the lines in the window are
 * drawn and known to the page, so five thousand cost what fifty do (React Aria's tree builds all of them first, 0.7 s for 5,000).
 */
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { cx } from './cx.ts'
import { IconChevronRight } from './icons.ts'
import styles from './Tree.module.css'
import { rowsOf, scrollFor, type TreeRow, windowOf } from './tree-rows.ts'

export interface TreeNode {
  id: string
  /** The line itself, drawn when it comes into the window. Use `treeLine` classes for the usual parts. */
  line: () => ReactNode
  children?: readonly TreeNode[]
  /** Walking onto it does not choose it: it leads away. */
  isLink?: boolean
}

interface TreeProps {
  label: string
  nodes: readonly TreeNode[]
  current: string | null
  /** Chosen: by press, Enter or walking onto it. */
  onChoose: (id: string) => void
  expanded?: ReadonlySet<string>
  onExpand?: (ids: ReadonlySet<string>) => void
  defaultExpanded?: Iterable<string>
  /** Takes focus and scrolls to the current one: only right after a navigation to the page. */
  autoFocus?: boolean
  rowHeight?: number
  empty?: ReactNode
  /** Lines are picked, several at once, instead of chosen. */
  picking?: TreePicking
}

export interface TreePicking {
  picked: ReadonlySet<string>
  /** `upTo`: everything between the line that was picked last and this one. */
  onPick: (id: string, how: { upTo: boolean }) => void
  /** Dragged to before a line; null: to the end. Without it nothing is dragged. */
  onDrop?: (ids: readonly string[], beforeId: string | null) => void
  /** A key on the line that has the focus; true when it was for the page. */
  onKey: (event: KeyboardEvent, id: string) => boolean
}

const padding = 4

export function Tree(props: TreeProps) {
  const { label, nodes, current, onChoose, autoFocus, rowHeight = 34, empty, picking } = props
  const [expanded, setExpanded] = useExpanded(props)
  const rows = useMemo(() => rowsOf(nodes, expanded), [nodes, expanded])
  const places = useMemo(() => new Map(rows.map(({ node }, i) => [node.id, i])), [rows])
  const [active, setActive] = useState(current)
  const [over, setOver] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const { window, onScroll, height } = useWindow(box, rowHeight, rows.length)
  const prefix = useId()
  const activeAt = (active === null ? undefined : places.get(active)) ?? 0

  const show = useCallback(
    (at: number) => {
      const element = box.current
      const top = element && scrollFor(at, rowHeight, element.scrollTop, element.clientHeight, padding)
      if (element && top !== null) element.scrollTop = top
    },
    [rowHeight],
  )
  // whatever opened it (J, K, a link), the current line is seen; not when only the lines around it change
  const at = current === null ? undefined : places.get(current)
  const followed = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (current === null || at === undefined || height === 0 || followed.current === current) return
    followed.current = current
    setActive(current)
    show(at)
  }, [current, at, height, show])
  const isFocusedAtFirst = useRef(autoFocus)
  useEffect(() => {
    if (isFocusedAtFirst.current) box.current?.focus({ preventScroll: true })
  }, [])

  const toggle = useCallback(
    (id: string, isOpen?: boolean) => setExpanded((before) => toggled(before, id, isOpen ?? !before.has(id))),
    [setExpanded],
  )
  const walk = (to: number, event: KeyboardEvent) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))]
    if (!row) return
    setActive(row.node.id)
    show(places.get(row.node.id) ?? 0)
    if (picking) event.shiftKey && picking.onPick(row.node.id, { upTo: true })
    else if (!row.node.children && !row.node.isLink) onChoose(row.node.id)
  }
  const press = useCallback(
    (node: TreeNode, event: MouseEvent) => {
      setActive(node.id)
      if (node.children) toggle(node.id)
      else if (picking) picking.onPick(node.id, { upTo: event.shiftKey })
      else onChoose(node.id)
    },
    [toggle, onChoose, picking],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeAt]
    if (!row || event.defaultPrevented) return
    if (picking?.onKey(event, row.node.id)) return event.preventDefault()
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1)
    const steps: Record<string, () => void> = {
      ArrowDown: () => walk(activeAt + 1, event),
      ArrowUp: () => walk(activeAt - 1, event),
      PageDown: () => walk(activeAt + page, event),
      PageUp: () => walk(activeAt - page, event),
      Home: () => walk(0, event),
      End: () => walk(rows.length - 1, event),
      ArrowRight: () => row.node.children && (expanded.has(row.node.id) ? walk(activeAt + 1, event) : toggle(row.node.id, true)),
      ArrowLeft: () => {
        if (row.node.children && expanded.has(row.node.id)) toggle(row.node.id, false)
        else if (row.parentId !== null) walk(places.get(row.parentId) ?? 0, event)
      },
      Enter: () =>
        row.node.children ? toggle(row.node.id) : picking ? picking.onPick(row.node.id, { upTo: false }) : onChoose(row.node.id),
    }
    const step = steps[event.key === ' ' ? 'Enter' : event.key]
    if (!step) return
    event.preventDefault()
    step()
  }

  const drawn = new Set(Array.from({ length: Math.max(0, window.to - window.from) }, (_, i) => window.from + i))
  if (rows.length > 0) drawn.add(activeAt)
  return (
    <div
      ref={box}
      role="tree"
      aria-label={label}
      aria-multiselectable={picking ? true : undefined}
      aria-activedescendant={rows.length > 0 ? `${prefix}${rows[activeAt]?.node.id}` : undefined}
      tabIndex={0}
      className={styles.tree}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(null)}
    >
      {rows.length === 0 ? empty : null}
      <div role="none" className={styles.all} style={{ height: rows.length * rowHeight + 2 * padding }}>
        {[...drawn].map((i) => {
          const row = rows[i]
          if (!row) return null
          return (
            <Line
              key={row.node.id}
              id={`${prefix}${row.node.id}`}
              row={row}
              top={i * rowHeight + padding}
              height={rowHeight}
              isActive={i === activeAt}
              isOpen={row.node.children ? expanded.has(row.node.id) : undefined}
              isSelected={picking ? picking.picked.has(row.node.id) : row.node.id === current}
              isOver={over === row.node.id}
              onPress={press}
              picking={picking}
              onOver={setOver}
            />
          )
        })}
      </div>
    </div>
  )
}

interface LineProps {
  id: string
  row: TreeRow<TreeNode>
  top: number
  height: number
  isActive: boolean
  isOpen: boolean | undefined
  isSelected: boolean
  isOver: boolean
  onPress: (node: TreeNode, event: MouseEvent) => void
  picking: TreePicking | undefined
  onOver: (id: string | null) => void
}

/** The keys are the tree's (aria-activedescendant); a line only takes the press. */
const Line = memo(function Line({ id, row, top, height, isActive, isOpen, isSelected, isOver, onPress, picking, onOver }: LineProps) {
  const { node, level } = row
  const isFolder = node.children !== undefined
  const isPickable = picking && !isFolder && !node.isLink
  const onDropped = isPickable ? picking.onDrop : undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={isOpen}
      aria-selected={isFolder ? undefined : isSelected}
      className={styles.item}
      data-selected={isSelected || undefined}
      data-active={isActive || undefined}
      data-over={isOver || undefined}
      style={{ top, height }}
      onClick={(event) => onPress(node, event)}
      draggable={onDropped !== undefined}
      onDragStart={
        onDropped
          ? (event) => {
              const ids = picking?.picked.has(node.id) ? [...picking.picked] : [node.id]
              event.dataTransfer.setData(dragged, JSON.stringify(ids))
              event.dataTransfer.effectAllowed = 'move'
            }
          : undefined
      }
      onDragOver={
        onDropped
          ? (event) => {
              if (!event.dataTransfer.types.includes(dragged)) return
              event.preventDefault()
              onOver(node.id)
            }
          : undefined
      }
      onDrop={
        onDropped
          ? (event: DragEvent) => {
              const given = event.dataTransfer.getData(dragged)
              onOver(null)
              if (!given) return
              event.preventDefault()
              onDropped(JSON.parse(given), node.id)
            }
          : undefined
      }
    >
      <div className={cx(styles.line)} style={{ paddingLeft: (level - 1) * 16 + (isFolder ? 2 : 8) }}>
        {isFolder ? (
          <span className={styles.chevron} data-open={isOpen || undefined}>
            <IconChevronRight size={15} aria-hidden="true" />
          </span>
        ) : null}
        {isPickable ? <span className={styles.pick} data-picked={isSelected || undefined} /> : null}
        {node.line()}
      </div>
    </div>
  )
})

const dragged = 'application/x-lavra-lines'

function toggled(before: ReadonlySet<string>, id: string, isOpen: boolean): ReadonlySet<string> {
  const after = new Set(before)
  if (isOpen) after.add(id)
  else after.delete(id)
  return after
}

/** The page's own, or kept here. */
function useExpanded({ expanded, onExpand, defaultExpanded }: TreeProps) {
  const [own, setOwn] = useState<ReadonlySet<string>>(() => new Set(defaultExpanded))
  const present = expanded ?? own
  const latest = useRef(present)
  latest.current = present
  const set = useCallback(
    (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => {
      const after = change(latest.current)
      setOwn(after)
      onExpand?.(after)
    },
    [onExpand],
  )
  return [present, set] as const
}

/** Which lines are in sight; drawn anew only when others come in. */
function useWindow(box: { current: HTMLDivElement | null }, rowHeight: number, count: number) {
  const [seen, setSeen] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setSeen((before) => ({ ...before, height: element.clientHeight }))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  const onScroll = useCallback(() => {
    const top = box.current?.scrollTop ?? 0
    setSeen((before) => {
      const [was, is] = [before.top, top].map((t) => windowOf(t, before.height, rowHeight, count))
      return was?.from === is?.from && was?.to === is?.to ? before : { ...before, top }
    })
  }, [box, rowHeight, count])
  return { window: windowOf(seen.top, seen.height, rowHeight, count), onScroll, height: seen.height }
}

/** The usual parts of a line: icon, name (grows), quiet number beside it, something at the end. */
export const treeLine = { name: styles.name, quiet: styles.quiet, end: styles.end }
