/** The unit's deadlines of a year (Controle de Prazos): what is due, what is late, what was done and by whom. */
import { concludeDeadline, listDeadlines } from '@lavra/contract/deadlines.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommand, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconCalendar, IconCheck } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { toast } from '../kit/toast-queue.ts'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { DueBadge } from './DueBadge.tsx'
import timing from './timing.module.css'
import { timingReads } from './timing-reads.ts'

type Row = Output<typeof listDeadlines>['items'][number] & { today: string }
const situations = ['pending', 'late', 'today', 'soon', 'concluded'] as const

export function DeadlinesPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const mayKeep = useMay()('process.note')
  const [query, setQuery] = useQueryText()
  const thisYear = new Date().getFullYear()
  const year = /^\d{4}$/.test(query.ano ?? '') ? (query.ano ?? '') : String(thisYear)
  const situation = situations.find((one) => one === query.situacao) ?? 'pending'
  const years = [...new Set([year, ...[-2, -1, 0, 1, 2].map((step) => String(thisYear + step))])].sort()
  const pages = useEndpointPages(listDeadlines, { year, situation }, ({ next }) => (next ? { cursor: next } : null), { keepPrevious: true })
  const withToday = useMemo(
    () => pages.data && { pages: pages.data.pages.map(({ items, today }) => ({ items: items.map((row): Row => ({ ...row, today })) })) },
    [pages.data],
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'due', title: t`Prazo`, width: 230, cell: (row) => <Day row={row} /> },
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: ({ process }) => <KeptNumber process={process} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '2fr', minWidth: 180, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'by', title: t`Quem`, width: '1fr', minWidth: 160, cell: (row) => <Who row={row} /> },
      {
        id: 'acts',
        title: t`Ações`,
        width: 140,
        isEnd: true,
        cell: (row) => (mayKeep && !row.concludedAt ? <Conclude row={row} /> : null),
      },
    ],
    [t, mayKeep],
  )
  const nothing = {
    pending: t`Nenhum prazo pendente em ${year}`,
    late: t`Nenhum prazo vencido em ${year}`,
    today: t`Nenhum prazo vence hoje`,
    soon: t`Nenhum prazo vence nos próximos 7 dias`,
    concluded: t`Nenhum prazo concluído em ${year}`,
  }
  return (
    <KeptFrame
      title={t`Controle de Prazos`}
      filters={
        <>
          <Select
            label={t`Situação`}
            isLabelHidden
            value={situation}
            onChange={(value) => setQuery({ situacao: value === 'pending' ? null : value })}
            options={[
              { id: 'pending', label: t`Pendentes` },
              { id: 'late', label: t`Vencidos` },
              { id: 'today', label: t`Vencem hoje` },
              { id: 'soon', label: t`Vencem em até 7 dias` },
              { id: 'concluded', label: t`Concluídos` },
            ]}
          />
          {situation === 'today' || situation === 'soon' ? null : (
            <Select
              label={t`Ano`}
              isLabelHidden
              options={years.map((one) => ({ id: one, label: one }))}
              value={year}
              onChange={(ano) => setQuery({ ano })}
            />
          )}
        </>
      }
      pages={{ ...pages, data: withToday }}
      columns={columns}
      rowName={({ process }) => process.number}
      onOpen={({ process }) => follow(paths.process(process.number))}
      card={(row) => (
        <div className={styles.card}>
          <Day row={row} />
          <KeptNumber process={row.process} />
          <KeptAbout process={row.process} />
          <Who row={row} />
          {mayKeep && !row.concludedAt ? (
            <span>
              <Conclude row={row} />
            </span>
          ) : null}
        </div>
      )}
      empty={{
        icon: <IconCalendar size={28} aria-hidden="true" />,
        title: nothing[situation],
        text: t`Defina um prazo pelo ato Prazo, no processo ou no controle. Só a sua unidade o vê.`,
      }}
    />
  )
}

function Day({ row }: { row: Row }) {
  const format = useFormats()
  return (
    <span className={timing.day}>
      {format.day(row.dueOn)}
      <DueBadge dueOn={row.dueOn} today={row.today} workingDays={row.workingDays} />
    </span>
  )
}

function Who({ row: { by, at, concludedAt, concludedBy } }: { row: Row }) {
  const { t } = useLingui()
  const format = useFormats()
  const [name, day] = concludedAt && concludedBy ? [concludedBy.name, format.day(concludedAt)] : [by.name, format.day(at)]
  return (
    <span className={styles.two} title={name}>
      <span>{name}</span>
      <small>{concludedAt ? t`concluiu em ${day}` : t`definiu em ${day}`}</small>
    </span>
  )
}

function Conclude({ row: { process } }: { row: Row }) {
  const { t } = useLingui()
  const conclude = useCommand(concludeDeadline, {
    invalidates: timingReads,
    onDone: () => toast(t`Prazo de ${process.number} concluído.`),
  })
  return (
    <Button
      kind="quiet"
      icon={<IconCheck aria-hidden="true" />}
      isPending={conclude.isPending}
      onPress={() => conclude.mutate({ processId: process.id })}
    >
      {t`Concluir`}
    </Button>
  )
}
