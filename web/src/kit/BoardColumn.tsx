/**
 * A column of a board: cards that can be dragged to another column, by pointer or by keyboard (Enter on the handle, then Tab to a column).
 * The board says what a move does; the column only tells that something was dropped on it. Only the visible cards are drawn.
 */
import { type ReactNode, useMemo } from 'react'
import {
  Button,
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  isTextDropItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import styles from './BoardColumn.module.css'
import { IconGripVertical } from './icons.ts'

const dragged = 'application/x-lavra-card'

interface BoardColumnProps<T> {
  id: string
  label: string
  head: ReactNode
  rows: readonly T[]
  rowId: (row: T) => string
  rowName: (row: T) => string
  card: (row: T) => ReactNode
  /** What the handle of a card is called. */
  handleLabel: (row: T) => string
  onOpen: (row: T) => void
  /** A card of the column `from` was dropped here. */
  onDrop: (rowId: string, from: string) => void
  canDrag: boolean
  onLoadMore?: (() => void) | undefined
  isLoadingMore?: boolean
  empty: ReactNode
}

export function BoardColumn<T extends object>(props: BoardColumnProps<T>) {
  const { id, rows, rowId, canDrag, onDrop, onOpen } = props
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId])
  const layoutOptions = useMemo(() => ({ estimatedRowHeight: 112, gap: 8, padding: 8 }), [])
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canDrag,
    getItems: (keys) => [...keys].map((key) => ({ [dragged]: JSON.stringify([String(key), id]), 'text/plain': String(key) })),
    acceptedDragTypes: [dragged],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      for (const item of items.filter(isTextDropItem)) {
        const said: unknown = JSON.parse(await item.getText(dragged))
        if (!Array.isArray(said)) continue
        const [row, from] = said.map(String)
        if (row && from && from !== id) onDrop(row, from)
      }
    },
  })
  return (
    <section className={styles.column} aria-label={props.label}>
      <header className={styles.head}>{props.head}</header>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          aria-label={props.label}
          className={styles.cards}
          dragAndDropHooks={dragAndDropHooks}
          onAction={(key) => {
            const row = byId.get(String(key))
            if (row) onOpen(row)
          }}
          renderEmptyState={() => <div className={styles.empty}>{props.empty}</div>}
        >
          <Collection items={rows} dependencies={[canDrag, props.card]}>
            {(row: T) => (
              <GridListItem id={rowId(row)} textValue={props.rowName(row)} className={styles.card}>
                {canDrag ? (
                  <Button slot="drag" className={styles.handle} aria-label={props.handleLabel(row)}>
                    <IconGripVertical size={14} aria-hidden="true" />
                  </Button>
                ) : null}
                {props.card(row)}
              </GridListItem>
            )}
          </Collection>
          {props.onLoadMore ? <GridListLoadMoreItem onLoadMore={props.onLoadMore} isLoading={props.isLoadingMore} /> : null}
        </GridList>
      </Virtualizer>
    </section>
  )
}
