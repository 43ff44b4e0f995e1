/** What does each column of the desk show? Number, summary and the latest activity always; the others as the person chose. */
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Ago } from '../kit/Ago.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { DraftsFlag, DueFlag, KeptFlags, LevelFlag, NoteFlag, PriorityFlag } from './DeskFlags.tsx'
import { DeskMarkers } from './DeskMarkers.tsx'
import { DeskNumber } from './DeskNumber.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { type RowAct, RowActions } from './RowActions.tsx'
import type { ChoosableColumn } from './use-desk-views.ts'

export function useColumnTitles(): Record<ChoosableColumn, string> {
  const { t } = useLingui()
  return {
    markers: t`Marcadores`,
    checkpoint: t`Ponto de controle`,
    parties: t`Interessados`,
    assignee: t`Responsável`,
    due: t`Prazo`,
    from: t`Enviado por`,
    received: t`Chegada à unidade`,
    documents: t`Documentos`,
  }
}

export function useDeskColumns(shown: readonly ChoosableColumn[], onAct: (act: RowAct, row: DeskRow) => void): TableColumn<DeskRow>[] {
  const { t } = useLingui()
  return useMemo(() => {
    const isDueApart = shown.includes('due')
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
        width: '8fr',
        minWidth: 240,
        cell: (row) => (
          <span className={styles.lines}>
            <span className={styles.first} data-unread={row.unread || row.unreadForMe || undefined}>
              <span className={styles.cut} title={row.summary || row.type}>
                {row.summary || row.type}
              </span>
              <LevelFlag row={row} />
              <PriorityFlag row={row} />
              <NoteFlag row={row} />
              <KeptFlags row={row} />
            </span>
            <span className={styles.first}>
              <span className={styles.second}>
                {row.summary ? row.type : row.level === 'confidential' ? t`Abra com sua senha para ver` : t`Sem especificação`}
              </span>
              <DraftsFlag row={row} />
              {isDueApart ? null : <DueFlag row={row} />}
            </span>
          </span>
        ),
      },
      { id: 'markers', title: t`Marcadores`, width: '3.2fr', minWidth: 130, cell: (row) => <DeskMarkers row={row} letters={19} /> },
      {
        id: 'checkpoint',
        title: t`Ponto de controle`,
        width: '2.6fr',
        minWidth: 120,
        cell: ({ checkpoint }) =>
          checkpoint ? (
            <span className={styles.two} title={checkpoint.name}>
              {checkpoint.name}
            </span>
          ) : (
            <span className={styles.quiet}>–</span>
          ),
      },
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
        id: 'due',
        title: t`Prazo`,
        width: 150,
        minWidth: 130,
        isSortable: true,
        cell: (row) => (row.due ? <DueFlag row={row} /> : <span className={styles.quiet}>–</span>),
      },
      {
        id: 'from',
        title: t`Enviado por`,
        width: 112,
        minWidth: 112,
        cell: ({ from }) => <FromUnit code={from} />,
      },
      {
        id: 'received',
        title: t`Chegada`,
        width: 112,
        minWidth: 100,
        isSortable: true,
        cell: (row) => <Ago instant={row.openedAt} className={styles.when} />,
      },
      {
        id: 'documents',
        title: t`Documentos`,
        width: 104,
        minWidth: 90,
        isEnd: true,
        cell: ({ documents }) => (documents >= 1000 ? t`1.000 ou mais` : documents),
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
    const always = ['number', 'summary', 'updated']
    return columns.filter(({ id }) => always.includes(id) || shown.some((one) => one === id))
  }, [t, shown, onAct])
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
