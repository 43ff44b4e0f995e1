/** One column of the board: its processes page by page, without what is on its way out and with what is on its way in. */
import { listDesk } from '@lavra/contract/routing.ts'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { BoardColumn } from '../kit/BoardColumn.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { DeskCard } from './DeskCard.tsx'
import styles from './desk.module.css'
import { type Board, type DeskFilter, type DeskRow, inGroup, inputOf, laterPages } from './desk-filter.ts'
import type { DeskGroup } from './use-desk-groups.ts'
import type { Move } from './use-move-card.ts'

interface DeskBoardColumnProps {
  filter: DeskFilter
  by: Board
  column: DeskGroup
  title: string
  head: ReactNode
  moves: readonly Move[]
  /** Where a card of it can go. */
  places: readonly { id: string; label: string }[]
  canMove: boolean
  onMove: (rowId: string, from: string, to: string) => void
  onRows: (key: string, rows: readonly DeskRow[]) => void
}

const rowId = ({ id }: DeskRow) => id
const rowName = ({ number }: DeskRow) => number

export function DeskBoardColumn({ filter, by, column, title, head, moves, places, canMove, onMove, onRows }: DeskBoardColumnProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const unitId = useActingUnit()
  const { key } = column
  const pages = useEndpointPages(
    listDesk,
    inputOf(inGroup(filter, by, key)),
    ({ next }) => (next ? { cursor: next, limit: laterPages } : null),
    { topics: [`desk:${unitId}`], keepPrevious: true },
  )
  const read = pages.data?.pages
  const rows = useMemo(() => {
    const going = new Set(moves.filter(({ from }) => from === key).map(({ row }) => row.id))
    const coming = moves.filter(({ to }) => to === key).map(({ row }) => row)
    const here = (read ?? []).flatMap(({ items }) => items)
    return [...new Map([...coming, ...here].map((row) => [row.id, row])).values()].filter(({ id }) => !going.has(id))
  }, [read, moves, key])
  useEffect(() => onRows(key, rows), [key, rows, onRows])
  const card = useCallback(
    (row: DeskRow) => (
      <span className={styles.boardCard}>
        <DeskCard row={row} />
        {canMove && places.length > 0 ? (
          <Menu
            label={t`Mover ${row.number} para`}
            placement="bottom end"
            trigger={<IconButton isSmall label={t`Mover ${row.number} para…`} icon={<IconDots aria-hidden="true" />} />}
            groups={[
              {
                id: 'places',
                title: t`Mover para`,
                items: places.map(({ id, label }) => ({ id, label, run: () => onMove(row.id, key, id) })),
              },
            ]}
          />
        ) : null}
      </span>
    ),
    [t, canMove, places, onMove, key],
  )
  return (
    <BoardColumn<DeskRow>
      id={key}
      label={title}
      head={head}
      rows={rows}
      rowId={rowId}
      rowName={rowName}
      card={card}
      handleLabel={({ number }) => t`Arrastar ${number}`}
      onOpen={({ number }) => follow(paths.process(number))}
      onDrop={(id, from) => onMove(id, from, key)}
      canDrag={canMove}
      onLoadMore={pages.hasNextPage ? () => pages.fetchNextPage({ cancelRefetch: false }) : undefined}
      isLoadingMore={pages.isFetchingNextPage}
      empty={read ? t`Nenhum processo aqui.` : t`Carregando…`}
    />
  )
}
