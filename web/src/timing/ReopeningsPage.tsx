/** The processes that open again in this unit by themselves (Reaberturas Programadas): when, and how to stop or move that. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { cancelReopening, listReopenings } from '@lavra/contract/reopenings.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useCommand, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconRotateClockwise } from '../kit/icons.ts'
import type { TableColumn } from '../kit/Table.tsx'
import { toast } from '../kit/toast-queue.ts'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { MoveReopeningDialog } from './MoveReopeningDialog.tsx'
import timing from './timing.module.css'
import { timingReads } from './timing-reads.ts'
import { useWeekday } from './use-weekday.ts'

type Row = Output<typeof listReopenings>['items'][number] & { id: string }

export function ReopeningsPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const mayReopen = useMay()('process.reopen')
  const pages = useEndpointPages(listReopenings, {}, ({ next }) => (next ? { cursor: next } : null))
  const withIds = useMemo(
    () =>
      pages.data && { pages: pages.data.pages.map(({ items }) => ({ items: items.map((row): Row => ({ ...row, id: row.process.id })) })) },
    [pages.data],
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'day', title: t`Reabre em`, width: 210, cell: (row) => <Day row={row} /> },
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: ({ process }) => <KeptNumber process={process} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '2fr', minWidth: 180, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'by', title: t`Quem`, width: '1fr', minWidth: 160, cell: (row) => <Who row={row} /> },
      { id: 'acts', title: t`Ações`, width: 290, isEnd: true, cell: (row) => (mayReopen ? <Acts row={row} /> : null) },
    ],
    [t, mayReopen],
  )
  return (
    <KeptFrame
      title={t`Reaberturas Programadas`}
      pages={{ ...pages, data: withIds }}
      columns={columns}
      rowName={({ process }) => process.number}
      onOpen={({ process }) => follow(paths.process(process.number))}
      card={(row) => (
        <div className={styles.card}>
          <Day row={row} />
          <KeptNumber process={row.process} />
          <KeptAbout process={row.process} />
          <Who row={row} />
          {mayReopen ? (
            <span>
              <Acts row={row} />
            </span>
          ) : null}
        </div>
      )}
      empty={{
        icon: <IconRotateClockwise size={28} aria-hidden="true" />,
        title: t`Nenhuma reabertura programada`,
        text: t`Use Concluir e reabrir depois, ou programe a reabertura ao enviar: o processo volta ao controle no dia escolhido.`,
      }}
    />
  )
}

function Day({ row: { reopenOn } }: { row: Row }) {
  const format = useFormats()
  const weekday = useWeekday()
  return <span>{`${format.day(reopenOn)}, ${weekday(reopenOn)}`}</span>
}

function Who({ row: { by, at } }: { row: Row }) {
  const { t } = useLingui()
  const format = useFormats()
  const day = format.day(at)
  return (
    <span className={styles.two} title={by.name}>
      <span>{by.name}</span>
      <small>{t`programou em ${day}`}</small>
    </span>
  )
}

function Acts({ row: { process, reopenOn } }: { row: Row }) {
  const { t } = useLingui()
  const [isMoving, setMoving] = useState(false)
  const cancel = useCommand(cancelReopening, {
    invalidates: timingReads,
    onDone: () => toast(t`Reabertura de ${process.number} cancelada: ele continua concluído.`),
  })
  return (
    <span className={timing.rowActs}>
      <Button kind="quiet" onPress={() => setMoving(true)}>{t`Mudar o dia`}</Button>
      <Button kind="quiet" isPending={cancel.isPending} onPress={() => cancel.mutate({ processId: process.id })}>
        {t`Cancelar reabertura`}
      </Button>
      {isMoving ? <MoveReopeningDialog process={process} reopenOn={reopenOn} onClose={() => setMoving(false)} /> : null}
    </span>
  )
}
