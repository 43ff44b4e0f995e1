/** The same rows where columns have no room (phone): cards one below the other, only the visible ones drawn. */
import { type ReactNode, useMemo } from 'react'
import { Collection, GridList, GridListItem, GridListLoadMoreItem, ListLayout, type Selection, Virtualizer } from 'react-aria-components'
import styles from './CardList.module.css'
import { Checkbox } from './Checkbox.tsx'
import { cx } from './cx.ts'

interface CardListProps<T> {
  label: string
  rows: readonly T[]
  rowId: (row: T) => string
  rowName: (row: T) => string
  rowClass?: (row: T) => string | undefined
  card: (row: T) => ReactNode
  onOpen?: (row: T) => void
  /** Pixels; without it each card is as high as its content (measured when drawn). */
  rowHeight?: number
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** Cards that are opened but never chosen: heads of groups. */
  unselectable?: ReadonlySet<string>
  /** A box on each card: pressing it, or the card where nothing is opened, chooses. */
  hasBoxes?: boolean
  onLoadMore?: () => void
  isLoadingMore?: boolean
  empty?: ReactNode
}

export function CardList<T extends object>(props: CardListProps<T>) {
  const { rows, rowId, onOpen, selected, onSelect, rowHeight } = props
  const layoutOptions = useMemo(() => (rowHeight ? { rowHeight } : { estimatedRowHeight: 108 }), [rowHeight])
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId])
  const select = (keys: Selection) => onSelect?.(keys === 'all' ? new Set(byId.keys()) : new Set([...keys].map(String)))
  const open = (id: string) => {
    const row = byId.get(id)
    if (row) onOpen?.(row)
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <GridList
        aria-label={props.label}
        className={styles.list}
        selectionMode={onSelect ? 'multiple' : 'none'}
        selectedKeys={selected}
        onSelectionChange={select}
        disabledKeys={props.unselectable}
        disabledBehavior="selection"
        onAction={onOpen ? (key) => open(String(key)) : undefined}
        renderEmptyState={() => props.empty}
      >
        <Collection items={rows} dependencies={[props.hasBoxes]}>
          {(row: T) => (
            <GridListItem id={rowId(row)} textValue={props.rowName(row)} className={cx(styles.card, props.rowClass?.(row))}>
              {props.hasBoxes && !props.unselectable?.has(rowId(row)) ? (
                <div className={styles.boxed}>
                  <Checkbox slot="selection" />
                  {props.card(row)}
                </div>
              ) : (
                props.card(row)
              )}
            </GridListItem>
          )}
        </Collection>
        {props.onLoadMore ? <GridListLoadMoreItem onLoadMore={props.onLoadMore} isLoading={props.isLoadingMore} /> : null}
      </GridList>
    </Virtualizer>
  )
}
