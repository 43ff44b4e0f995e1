/** The desk in groups, each under a head that says how many it holds and opens and closes it: one table, one walk of the arrow keys. */
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { CardList } from '../kit/CardList.tsx'
import { useFormats } from '../kit/format.ts'
import { IconChevronDown, IconChevronRight } from '../kit/icons.ts'
import { Table, type TableColumn } from '../kit/Table.tsx'
import { Count, Swatch } from '../kit/Tag.tsx'
import { DeskCard } from './DeskCard.tsx'
import styles from './desk.module.css'
import { useDeskColumns } from './desk-columns.tsx'
import type { DeskRow, Grouping } from './desk-filter.ts'
import type { RowAct } from './RowActions.tsx'
import type { Line, useDeskGroups } from './use-desk-groups.ts'
import type { ChoosableColumn } from './use-desk-views.ts'
import { useGroupName } from './use-group-name.ts'

interface DeskGroupListProps {
  by: Grouping
  desk: ReturnType<typeof useDeskGroups>
  columns: readonly ChoosableColumn[]
  isNarrow: boolean
  isPicking: boolean
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
  onAct: (act: RowAct, row: DeskRow) => void
  empty: ReactNode
}

const lineId = ({ id }: Line) => id
const lineClass = ({ kind }: Line) => (kind === 'row' ? styles.row : styles.groupLine)

export function DeskGroupList({ by, desk, columns: shown, isNarrow, isPicking, selected, onSelect, onAct, empty }: DeskGroupListProps) {
  const { t } = useLingui()
  const follow = useFollow()
  const nameOf = useGroupName(by)
  const { lines, toggle, more } = desk
  const columns = useDeskColumns(shown, onAct)
  const name = (line: Line) => (line.kind === 'row' ? line.row.number : line.kind === 'group' ? nameOf(line.group) : t`Mostrar mais`)
  const open = (line: Line) => {
    if (line.kind === 'row') follow(paths.process(line.row.number))
    else if (line.kind === 'group') toggle(line.group.key)
    else more(line.key)
  }
  const chosen = useMemo(
    () => new Set(lines.filter((one) => one.kind === 'row' && selected.has(one.row.id)).map(lineId)),
    [lines, selected],
  )
  const select = (ids: ReadonlySet<string>) => {
    const next = new Set(selected)
    for (const line of lines) {
      if (line.kind !== 'row' || ids.has(line.id) === chosen.has(line.id)) continue
      // one of two lines of the same process counts for both
      if (ids.has(line.id)) next.add(line.row.id)
      else next.delete(line.row.id)
    }
    onSelect(next)
  }
  const heads = useMemo(() => new Set(lines.filter(({ kind }) => kind !== 'row').map(lineId)), [lines])
  const common = {
    label: t`Processos abertos na unidade, em grupos`,
    rows: lines,
    rowId: lineId,
    rowName: name,
    rowClass: lineClass,
    empty,
  }
  if (isNarrow)
    return (
      <CardList<Line>
        {...common}
        selected={chosen}
        onSelect={isPicking ? select : undefined}
        hasBoxes={isPicking}
        unselectable={heads}
        onOpen={open}
        card={(line) => (line.kind === 'row' ? <DeskCard row={line.row} /> : <Head line={line} by={by} />)}
      />
    )
  const inLines = columns.map(
    (column): TableColumn<Line> => ({
      ...column,
      isSortable: false,
      cell: (line) => (line.kind === 'row' ? column.cell(line.row) : column.id === 'number' ? <Head line={line} by={by} /> : null),
    }),
  )
  return <Table<Line> {...common} columns={inLines} selected={chosen} onSelect={select} unselectable={heads} onOpen={open} />
}

function Head({ line, by }: { line: Exclude<Line, { kind: 'row' }>; by: Grouping }) {
  const { t } = useLingui()
  const { number } = useFormats()
  const nameOf = useGroupName(by)
  if (line.kind === 'more')
    return (
      <span className={styles.groupMore} aria-busy={line.isReading}>
        {line.isReading ? t`Carregando mais…` : t`Mostrar mais (faltam ${number(line.left)})`}
      </span>
    )
  const { group, isOpen } = line
  return (
    <span className={styles.groupHead}>
      {isOpen ? <IconChevronDown size={16} aria-hidden="true" /> : <IconChevronRight size={16} aria-hidden="true" />}
      {group.colour ? <Swatch colour={group.colour} /> : null}
      {by === 'assignee' && group.name ? <Avatar name={group.name} size={24} /> : null}
      <b>{nameOf(group)}</b>
      <Count value={number(group.count)} />
      <span className={styles.aside}>{isOpen ? t`grupo aberto` : t`grupo fechado`}</span>
    </span>
  )
}
