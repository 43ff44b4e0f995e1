/** The rows of the desk: a table where there is room, cards on a phone; opened by Enter or a click, selected by space or the box. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCallback, useMemo } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { CardList } from '../kit/CardList.tsx'
import { cx } from '../kit/cx.ts'
import { Table } from '../kit/Table.tsx'
import { DeskCard } from './DeskCard.tsx'
import { useSetOrder } from './DeskSort.tsx'
import styles from './desk.module.css'
import { useDeskColumns } from './desk-columns.tsx'
import { type DeskFilter, type DeskRow, type Order, orders } from './desk-filter.ts'
import type { RowAct } from './RowActions.tsx'
import type { ChoosableColumn } from './use-desk-views.ts'

interface DeskListProps {
  filter: DeskFilter
  rows: readonly DeskRow[]
  arrivedIds: ReadonlySet<string>
  columns: readonly ChoosableColumn[]
  isNarrow: boolean
  /** On a phone: choosing several instead of opening one. */
  isPicking: boolean
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
  onAct: (act: RowAct, row: DeskRow) => void
  onLoadMore: (() => void) | undefined
  isLoadingMore: boolean
  empty: ReactNode
}

interface ShownRow extends DeskRow {
  hasArrived?: true
}

const rowId = (row: ShownRow) => row.id
const rowName = (row: ShownRow) => row.number
const rowClass = (row: ShownRow) => cx(styles.row, row.hasArrived && styles.arrived)

/** Column → the order that its head stands for. */
const orderOf: Record<string, Order> = { number: 'number', assignee: 'assignee', received: 'received', updated: 'activity' }

export function DeskList({ filter, rows, arrivedIds, columns: shownColumns, isNarrow, isPicking, onAct, ...list }: DeskListProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const setOrder = useSetOrder()
  const columns = useDeskColumns(shownColumns, onAct)
  const open = useCallback((row: DeskRow) => follow(paths.process(row.number)), [follow])
  // lists draw a row again when the row itself is another
  const shown = useMemo(
    () => rows.map((row): ShownRow => (arrivedIds.has(row.id) ? { ...row, hasArrived: true } : row)),
    [rows, arrivedIds],
  )
  const common = { ...list, label: t`Processos abertos na unidade`, rows: shown, rowId, rowName, rowClass, onOpen: open }
  if (isNarrow)
    return (
      <CardList<ShownRow>
        {...common}
        onOpen={isPicking ? undefined : open}
        onSelect={isPicking ? list.onSelect : undefined}
        hasBoxes={isPicking}
        card={(row) => <DeskCard row={row} />}
      />
    )
  const column = Object.keys(orderOf).find((id) => orderOf[id] === filter.order)
  return (
    <Table<ShownRow>
      {...common}
      columns={columns}
      sort={column ? { column, direction: filter.direction === 'asc' ? 'ascending' : 'descending' } : undefined}
      onSortChange={(sort) => {
        const order = orderOf[sort.column]
        // a head pressed for the first time shows its order as it usually stands
        if (order) setOrder(order, order === filter.order ? (filter.direction === 'asc' ? 'desc' : 'asc') : orders[order].usual)
      }}
    />
  )
}
