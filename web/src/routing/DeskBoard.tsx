/** The desk as a board: a column for each marker, person or control point, moved between by dragging, by the keyboard or by a menu. */
import { listColleagues } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { useCheckpoints } from '../checkpoints/use-checkpoints.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { useFormats } from '../kit/format.ts'
import { Select } from '../kit/Select.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Count, Swatch } from '../kit/Tag.tsx'
import { useMarkers } from '../notes/use-notes.ts'
import { DeskBoardColumn } from './DeskBoardColumn.tsx'
import styles from './desk.module.css'
import type { Board, DeskFilter, DeskRow } from './desk-filter.ts'
import { type DeskGroup, useGroups } from './use-desk-groups.ts'
import { useGroupName } from './use-group-name.ts'
import { useMoveCard } from './use-move-card.ts'

/** So many people without a process yet have a column too; in a larger unit the act of assigning finds them. */
const mostColleagues = 12
const nobody: readonly { id: string; name: string }[] = []

interface DeskBoardProps {
  filter: DeskFilter
  by: Board
  isNarrow: boolean
  onRows: (rows: readonly DeskRow[]) => void
}

export function DeskBoard({ filter, by, isNarrow, onRows }: DeskBoardProps) {
  const { t } = useLingui()
  const { number } = useFormats()
  const nameOf = useGroupName(by)
  const groups = useGroups(filter, by)
  const markers = useMarkers().data?.items
  const checkpoints = useCheckpoints()
  const colleagues = useEndpoint(listColleagues, by === 'assignee' ? {} : null).data?.items ?? nobody
  const may = useMay()
  const canMove = may(by === 'assignee' ? 'process.assign' : 'process.note')
  const columns = useMemo(() => {
    const found = groups.data?.items ?? []
    const without = by === 'assignee' ? 'nobody' : 'none'
    const empty = (key: DeskGroup['key'], rest: Partial<DeskGroup> = {}): DeskGroup => ({
      key,
      name: '',
      colour: null,
      personal: false,
      count: 0,
      ...rest,
    })
    if (by === 'checkpoint') {
      // in the order of the phases, filled or not; a phase that is offered no more stands last, as long as something is in it
      const phases = checkpoints.map(({ id, name }) => found.find(({ key }) => key === id) ?? empty(id, { name }))
      const past = found.filter(({ key }) => key !== without && !checkpoints.some(({ id }) => id === key))
      return [found.find(({ key }) => key === without) ?? empty(without), ...phases, ...past]
    }
    const offered =
      by === 'marker'
        ? (markers ?? []).filter(({ active }) => active)
        : colleagues.slice(0, mostColleagues).map(({ id, name }) => ({ id, name }))
    const unused = offered
      .filter(({ id }) => !found.some(({ key }) => key === id))
      .map(({ id, ...marker }) => empty(id, { ...marker, count: 0 }))
    const rest = found.find(({ key }) => key === without) ?? empty(without)
    return [rest, ...[...found.filter(({ key }) => key !== without), ...unused]]
  }, [groups.data, markers, checkpoints, colleagues, by])
  const titleOf = (key: string) => {
    const column = columns.find((one) => one.key === key)
    return column ? nameOf(column) : ''
  }
  const { moves, move } = useMoveCard(by, titleOf)
  const [rows, setRows] = useState<ReadonlyMap<string, readonly DeskRow[]>>(new Map())
  const gather = useCallback((key: string, these: readonly DeskRow[]) => setRows((before) => new Map([...before, [key, these]])), [])
  useEffect(() => onRows([...rows.values()].flat()), [rows, onRows])
  const [shown, show] = useState<string | null>(null)
  if (!groups.data) return <Skeleton rows={8} />

  const present = columns.find(({ key }) => key === shown) ?? columns[0]
  const drop = (rowId: string, from: string, to: string) => {
    const row = (rows.get(from) ?? []).find(({ id }) => id === rowId)
    if (row) void move({ row, from, to })
  }
  const draw = (column: DeskGroup) => {
    const title = nameOf(column)
    const arriving = moves.filter(({ to }) => to === column.key).length
    const leaving = moves.filter(({ from }) => from === column.key).length
    return (
      <DeskBoardColumn
        key={`${by} ${column.key}`}
        filter={filter}
        by={by}
        column={column}
        title={title}
        head={
          <>
            {column.colour ? <Swatch colour={column.colour} /> : null}
            {by === 'assignee' && column.name ? <Avatar name={column.name} size={24} /> : null}
            <b className={styles.cut} title={title}>
              {title}
            </b>
            <Count value={number(Math.max(0, column.count + arriving - leaving))} />
          </>
        }
        moves={moves}
        places={columns.filter(({ key }) => key !== column.key).map((one) => ({ id: one.key, label: nameOf(one) }))}
        canMove={canMove}
        onMove={drop}
        onRows={gather}
      />
    )
  }
  if (isNarrow)
    return (
      <div className={styles.boardNarrow}>
        <Select
          label={t`Coluna`}
          isLabelHidden
          value={present?.key ?? null}
          onChange={show}
          options={columns.map((one) => ({ id: one.key, label: nameOf(one), detail: number(one.count) }))}
        />
        {present ? draw(present) : null}
      </div>
    )
  return (
    <section className={styles.board} aria-label={t`Quadro`}>
      {columns.map(draw)}
    </section>
  )
}
