/** The processes that wait in this unit (Processos Sobrestados): why, since when, until when, and back to the desk in one press. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listSuspended } from '@lavra/contract/process-life.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconPause, IconRotateClockwise } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { useChosenRows } from '../notes/use-chosen-rows.tsx'
import { BulkLift } from './BulkLift.tsx'
import { useLift } from './use-lift.ts'

type Suspended = Output<typeof listSuspended>['items'][number]
type Row = Suspended & { id: string }

export function SuspendedPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const maySuspend = useMay()('process.suspend')
  const pages = useEndpointPages(listSuspended, {}, ({ next }) => (next ? { cursor: next } : null))
  const withIds = useMemo(
    () =>
      pages.data && {
        pages: pages.data.pages.map(({ items }) => ({ items: items.map((row): Row => ({ ...row, id: row.process.id })) })),
      },
    [pages.data],
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: ({ process }) => <KeptNumber process={process} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '2fr', minWidth: 160, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'why', title: t`Motivo`, width: '3fr', minWidth: 200, cell: (row) => <Why row={row} /> },
      { id: 'until', title: t`Volta em`, width: 110, cell: ({ until }) => <Until until={until} /> },
      {
        id: 'acts',
        title: t`Ações`,
        width: 190,
        isEnd: true,
        cell: (row) => (maySuspend ? <Lift row={row} /> : null),
      },
    ],
    [t, maySuspend],
  )
  const { selection, drawer } = useChosenRows(withIds?.pages, {
    label: t`Retirar sobrestamento`,
    icon: <IconRotateClockwise aria-hidden="true" />,
    Drawer: BulkLift,
  })
  return (
    <>
      <KeptFrame
        title={t`Processos Sobrestados`}
        {...(maySuspend ? { selection } : {})}
        pages={{ ...pages, data: withIds }}
        columns={columns}
        rowName={({ process }) => process.number}
        onOpen={({ process }) => follow(paths.process(process.number))}
        card={(row) => (
          <div className={styles.card}>
            <KeptNumber process={row.process} />
            <KeptAbout process={row.process} />
            <Why row={row} />
            {maySuspend ? (
              <span>
                <Lift row={row} />
              </span>
            ) : null}
          </div>
        )}
        empty={{
          icon: <IconPause size={28} aria-hidden="true" />,
          title: t`Nenhum processo sobrestado`,
          text: t`Quando um processo precisa esperar por uma data, uma decisão ou outro processo, use Sobrestar: ele sai do controle e espera aqui.`,
        }}
      />
      {drawer}
    </>
  )
}

function Why({ row: { reason, boundTo, by, at } }: { row: Row }) {
  const { t } = useLingui()
  const format = useFormats()
  const said = boundTo ? t`${reason} (aguarda ${boundTo})` : reason
  return (
    <span className={styles.two} title={said}>
      <span>{said}</span>
      <small>{`${by.name}, ${format.day(at)}`}</small>
    </span>
  )
}

function Until({ until }: { until: string | null }) {
  const { t } = useLingui()
  const format = useFormats()
  return <span>{until ? format.day(until) : t`sem data`}</span>
}

function Lift({ row }: { row: Row }) {
  const { t } = useLingui()
  const lift = useLift(row.process)
  return (
    <Button kind="secondary" isPending={lift.isPending} onPress={lift.run}>
      {t`Retirar sobrestamento`}
    </Button>
  )
}
