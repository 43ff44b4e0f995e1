/** What the unit must give back and what it waits for (Retorno Programado). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listReturns } from '@lavra/contract/returns.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { useFormats } from '../kit/format.ts'
import { IconArrowBackUp } from '../kit/icons.ts'
import { Segmented } from '../kit/Segmented.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import { KeptAbout, KeptNumber } from '../notes/KeptProcess.tsx'
import styles from '../notes/lists.module.css'
import { DueBadge } from './DueBadge.tsx'
import { ReturnActs } from './ReturnActs.tsx'
import timing from './timing.module.css'

export type ReturnRow = Output<typeof listReturns>['items'][number] & { today: string }

const situations = ['pending', 'late', 'returned'] as const
/** How each is written in the address. */
const words: Record<(typeof situations)[number], string | null> = { pending: null, late: 'atrasados', returned: 'devolvidos' }

export function ReturnsPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const maySend = useMay()('process.send')
  const [query, setQuery] = useQueryText()
  const side = query.lado === 'aguardando' ? 'awaited' : 'owed'
  const situation = situations.find((one) => words[one] === query.situacao) ?? 'pending'
  const pages = useEndpointPages(listReturns, { side, situation }, ({ next }) => (next ? { cursor: next } : null), { keepPrevious: true })
  const withToday = useMemo(
    () =>
      pages.data && { pages: pages.data.pages.map(({ items, today }) => ({ items: items.map((row): ReturnRow => ({ ...row, today })) })) },
    [pages.data],
  )
  const mayAct = maySend && side === 'awaited'
  const columns = useMemo<TableColumn<ReturnRow>[]>(
    () => [
      { id: 'due', title: t`Até`, width: 230, cell: (row) => <Day row={row} /> },
      { id: 'number', title: t`Processo`, width: 230, isRowHeader: true, cell: ({ process }) => <KeptNumber process={process} /> },
      { id: 'unit', title: side === 'owed' ? t`Devolver a` : t`Está com`, width: '1fr', minWidth: 210, cell: (row) => <Unit row={row} /> },
      { id: 'about', title: t`Especificação e tipo`, width: '2fr', minWidth: 160, cell: ({ process }) => <KeptAbout process={process} /> },
      { id: 'acts', title: t`Ações`, width: 190, isEnd: true, cell: (row) => (mayAct ? <ReturnActs row={row} /> : null) },
    ],
    [t, side, mayAct],
  )
  return (
    <KeptFrame
      title={t`Retorno Programado`}
      filters={
        <>
          <Segmented
            label={t`Lado`}
            value={side}
            onChange={(value) => setQuery({ lado: value === 'awaited' ? 'aguardando' : null })}
            choices={[
              { value: 'owed', label: t`A devolver` },
              { value: 'awaited', label: t`Aguardando` },
            ]}
          />
          <Segmented
            label={t`Situação`}
            value={situation}
            onChange={(value) => setQuery({ situacao: words[value] })}
            choices={[
              { value: 'pending', label: t`Pendentes` },
              { value: 'late', label: t`Atrasados` },
              { value: 'returned', label: t`Devolvidos` },
            ]}
          />
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
          <Unit row={row} />
          {mayAct ? <ReturnActs row={row} /> : null}
        </div>
      )}
      empty={{
        icon: <IconArrowBackUp size={28} aria-hidden="true" />,
        title: side === 'owed' ? t`Nada a devolver` : t`Nenhuma devolução aguardada`,
        text:
          side === 'owed'
            ? t`Quando outra unidade enviar um processo com retorno programado, ele aparece aqui até ser devolvido a ela.`
            : t`Ao enviar um processo, marque o retorno programado para que a outra unidade o devolva até o dia que você escolher.`,
      }}
    />
  )
}

function Day({ row }: { row: ReturnRow }) {
  const format = useFormats()
  return (
    <span className={timing.day}>
      {format.day(row.dueOn)}
      <DueBadge dueOn={row.dueOn} today={row.today} workingDays={row.workingDays} />
    </span>
  )
}

function Unit({ row: { unit, by, at } }: { row: ReturnRow }) {
  const { t } = useLingui()
  const format = useFormats()
  const day = format.day(at)
  return (
    <span className={styles.two} title={unit.name}>
      <span>{unit.code}</span>
      <small>{t`pedido por ${by.name} em ${day}`}</small>
    </span>
  )
}
