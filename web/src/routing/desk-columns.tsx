/** What does each column of the desk show? Number and summary always; the others as the person chose, remembered on this device. */
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { Avatar } from '../kit/Avatar.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { DraftsFlag, KeptFlags, LevelFlag, NoteFlag } from './DeskFlags.tsx'
import { DeskMarkers } from './DeskMarkers.tsx'
import { DeskNumber } from './DeskNumber.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { type RowAct, RowActions } from './RowActions.tsx'

export const choosable = ['markers', 'parties', 'assignee', 'from'] as const
export type ChoosableColumn = (typeof choosable)[number]
const key = 'lavra-desk-hidden'

function readHidden(): readonly ChoosableColumn[] {
  const words = (localStorage.getItem(key) ?? '').split(' ')
  return choosable.filter((id) => words.includes(id))
}

export function useHiddenColumns() {
  const [hidden, setHidden] = useState(readHidden)
  const toggle = (id: ChoosableColumn) => {
    const next = hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]
    localStorage.setItem(key, next.join(' '))
    setHidden(next)
  }
  return { hidden, toggle }
}

export function useColumnTitles(): Record<ChoosableColumn, string> {
  const { t } = useLingui()
  return { markers: t`Marcadores`, parties: t`Interessados`, assignee: t`Responsável`, from: t`Enviado por` }
}

export function useDeskColumns(hidden: readonly ChoosableColumn[], onAct: (act: RowAct, row: DeskRow) => void): TableColumn<DeskRow>[] {
  const { t } = useLingui()
  return useMemo(() => {
    const columns: TableColumn<DeskRow>[] = [
      {
        id: 'number',
        title: t`Processo`,
        width: 234,
        minWidth: 234,
        isRowHeader: true,
        isSortable: true,
        cell: (row) => <DeskNumber row={row} />,
      },
      {
        id: 'summary',
        title: t`Especificação e tipo`,
        width: '7fr',
        minWidth: 240,
        cell: (row) => (
          <span className={styles.lines}>
            <span className={styles.first} data-unread={row.unread || row.unreadForMe || undefined}>
              <span className={styles.cut} title={row.summary || row.type}>
                {row.summary || row.type}
              </span>
              <LevelFlag row={row} />
              <NoteFlag row={row} />
              <KeptFlags row={row} />
            </span>
            <span className={styles.first}>
              <span className={styles.second}>{row.summary ? row.type : t`Sem especificação`}</span>
              <DraftsFlag row={row} />
            </span>
          </span>
        ),
      },
      { id: 'markers', title: t`Marcadores`, width: '4fr', minWidth: 130, cell: (row) => <DeskMarkers row={row} atMost={2} /> },
      {
        id: 'parties',
        title: t`Interessados`,
        width: '2.8fr',
        minWidth: 120,
        cell: ({ parties }) => (
          <span className={styles.lines} title={parties.join('\n')}>
            <span className={parties.length > 1 ? styles.cut : styles.two}>{parties[0] ?? '–'}</span>
            {parties.length > 1 ? <span className={styles.second}>{parties.slice(1).join(', ')}</span> : null}
          </span>
        ),
      },
      {
        id: 'assignee',
        title: t`Responsável`,
        width: '3.2fr',
        minWidth: 130,
        isSortable: true,
        cell: ({ assignee }) =>
          assignee ? (
            <>
              <Avatar name={assignee.name} size={24} />
              <span className={styles.two} title={assignee.name}>
                {assignee.name}
              </span>
            </>
          ) : (
            <span className={styles.quiet}>{t`Sem responsável`}</span>
          ),
      },
      {
        id: 'from',
        title: t`Enviado por`,
        width: 112,
        minWidth: 112,
        cell: ({ from }) => <FromUnit code={from} />,
      },
      {
        id: 'updated',
        title: t`Atualizado`,
        width: 124,
        minWidth: 110,
        isSortable: true,
        cell: (row) => <RowActions row={row} onAct={onAct} />,
      },
    ]
    return columns.filter(({ id }) => !hidden.some((one) => one === id))
  }, [t, hidden, onAct])
}

/** Codes read from the whole to the part; in a narrow column the part must not be what is cut off. */
function FromUnit({ code }: { code: string | null }) {
  const { t } = useLingui()
  if (code === null) return <span className={styles.quiet}>{t`Gerado aqui`}</span>
  const at = code.lastIndexOf('/')
  return (
    <span className={styles.lines} title={code}>
      <span className={styles.cut}>{code.slice(at + 1)}</span>
      {at > 0 ? <span className={styles.second}>{code.slice(0, at)}</span> : null}
    </span>
  )
}
