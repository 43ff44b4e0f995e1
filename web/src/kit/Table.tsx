/**
 * Many rows with columns: one grid with arrow keys, range selection and sorting, of which only the visible rows exist. Sorting,
 * filtering and paging are the server's: the table only asks (`onSortChange`, `onLoadMore`).
 */
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import {
  Table as AriaTable,
  Cell,
  Collection,
  Column,
  Row,
  type Selection,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  useTableOptions,
  Virtualizer,
} from 'react-aria-components'
import { Checkbox } from './Checkbox.tsx'
import { cx } from './cx.ts'
import { IconArrowDown, IconArrowUp } from './icons.ts'
import { useRowHeight } from './row-height.ts'
import styles from './Table.module.css'

export interface TableColumn<T> {
  id: string
  title: string
  /** A fraction (`'2fr'`), pixels or percent. */
  width?: number | `${number}fr` | `${number}%`
  minWidth?: number
  /** Names the row to assistive technology; exactly one column should. */
  isRowHeader?: boolean
  isSortable?: boolean
  isEnd?: boolean
  cell: (row: T) => ReactNode
}

export interface SortOrder {
  column: string
  direction: 'ascending' | 'descending'
}

interface TableProps<T> {
  label: string
  columns: readonly TableColumn<T>[]
  rows: readonly T[]
  rowId: (row: T) => string
  /** What a row is called, for type-ahead. */
  rowName?: (row: T) => string
  rowClass?: (row: T) => string | undefined
  onOpen?: (row: T) => void
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** Rows that are opened but never chosen: heads of groups. */
  unselectable?: ReadonlySet<string>
  sort?: SortOrder
  onSortChange?: (sort: SortOrder) => void
  onLoadMore?: () => void
  isLoadingMore?: boolean
  empty?: ReactNode
  /** Pixels; otherwise the density's. */
  rowHeight?: number
}

export function Table<T extends object>(props: TableProps<T>) {
  const { columns, rows, rowId, onOpen, selected, onSelect, sort, onSortChange } = props
  const density = useRowHeight()
  const rowHeight = props.rowHeight ?? density
  const layoutOptions = useMemo(() => ({ rowHeight, headingHeight: 34, loaderHeight: 40 }), [rowHeight])
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId])
  const isSelectable = onSelect !== undefined
  const select = (keys: Selection) => onSelect?.(keys === 'all' ? new Set(byId.keys()) : new Set([...keys].map(String)))
  const open = (id: string) => {
    const row = byId.get(id)
    if (row) onOpen?.(row)
  }
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
      <AriaTable
        aria-label={props.label}
        className={styles.table}
        selectionMode={isSelectable ? 'multiple' : 'none'}
        selectionBehavior="toggle"
        selectedKeys={selected}
        onSelectionChange={select}
        disabledKeys={props.unselectable}
        disabledBehavior="selection"
        onRowAction={onOpen ? (key) => open(String(key)) : undefined}
        sortDescriptor={sort}
        onSortChange={({ column, direction }) => onSortChange?.({ column: String(column), direction })}
      >
        <TableHeader>
          {isSelectable ? (
            <Column width={48} minWidth={48} className={cx(styles.head, styles.pick)}>
              <Checkbox slot="selection" />
            </Column>
          ) : null}
          {columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              width={column.width}
              minWidth={column.minWidth ?? 60}
              isRowHeader={column.isRowHeader}
              allowsSorting={column.isSortable}
              className={cx(styles.head, column.isEnd && styles.end)}
            >
              {({ sortDirection, allowsSorting }) => (
                <>
                  <span className={styles.title}>{column.title}</span>
                  {allowsSorting ? (
                    <span className={styles.arrow} data-shown={sortDirection ? true : undefined} aria-hidden="true">
                      {sortDirection === 'descending' ? <IconArrowDown size={14} /> : <IconArrowUp size={14} />}
                    </span>
                  ) : null}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => props.empty}>
          <Collection items={rows} dependencies={[columns]}>
            {(row: T) => (
              <TableRow
                id={rowId(row)}
                name={props.rowName?.(row)}
                row={row}
                columns={columns}
                className={props.rowClass?.(row)}
                canOpen={Boolean(onOpen)}
              />
            )}
          </Collection>
          {props.onLoadMore ? (
            <TableLoadMoreItem onLoadMore={props.onLoadMore} isLoading={props.isLoadingMore} className={styles.more}>
              <LoadingMore />
            </TableLoadMoreItem>
          ) : null}
        </TableBody>
      </AriaTable>
    </Virtualizer>
  )
}

function LoadingMore() {
  const { t } = useLingui()
  return <span>{t`Carregando mais…`}</span>
}

interface TableRowProps<T> {
  id: string
  name?: string
  row: T
  columns: readonly TableColumn<T>[]
  className?: string
  canOpen: boolean
}

function TableRow<T>({ id, name, row, columns, className, canOpen }: TableRowProps<T>) {
  const { selectionMode } = useTableOptions()
  return (
    <Row id={id} textValue={name} className={cx(styles.row, canOpen && styles.opens, className)}>
      {selectionMode === 'multiple' ? (
        <Cell className={cx(styles.cell, styles.pick)}>
          <Checkbox slot="selection" />
        </Cell>
      ) : null}
      {columns.map((column) => (
        <Cell key={column.id} className={cx(styles.cell, column.isEnd && styles.end)}>
          {column.cell(row)}
        </Cell>
      ))}
    </Row>
  )
}
