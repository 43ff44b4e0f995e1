/** The days on which nobody works, of all agencies and of one (G-33), as they fall in a year. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listHolidays } from '@lavra/contract/holidays.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useQueryText } from '../../app/page.ts'
import { contains } from '../../kit/accent-blind.ts'
import { useFormats } from '../../kit/format.ts'
import { IconCalendar } from '../../kit/icons.ts'
import { Select } from '../../kit/Select.tsx'
import type { TableColumn } from '../../kit/Table.tsx'
import { useWeekday } from '../../timing/use-weekday.ts'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { HolidayForm } from './HolidayForm.tsx'
import { useRecurrenceText } from './use-recurrence-text.ts'

export type Holiday = Output<typeof listHolidays>['items'][number]

export function HolidaysPage() {
  const { t } = useLingui()
  const place = usePlace()
  const [query, setQuery] = useQueryText()
  const thisYear = new Date().getFullYear()
  const year = /^(19|20|21)\d\d$/.test(query.ano ?? '') ? (query.ano ?? '') : String(thisYear)
  const years = [...new Set([year, ...[-1, 0, 1, 2, 3].map((step) => String(thisYear + step))])].sort()
  const answer = useEndpoint(listHolidays, { year, inactiveToo: 'true' }, { keepPrevious: true })
  const all = answer.data?.items ?? []
  const rows = all.filter((row) => isInState(row.active, place.state) && contains(`${row.name} ${row.agency?.code ?? ''}`, place.text))
  const open = all.find((row) => row.id === place.item)
  const columns = useMemo<TableColumn<Holiday>[]>(
    () => [
      { id: 'day', title: t`Em ${year}`, width: 200, cell: (row) => <Day row={row} /> },
      { id: 'name', title: t`Feriado`, width: '2fr', minWidth: 220, isRowHeader: true, cell: (row) => <b>{row.name}</b> },
      { id: 'recurrence', title: t`Repete`, width: '1fr', minWidth: 190, cell: (row) => <Recurrence row={row} /> },
      { id: 'agency', title: t`Órgão`, width: 130, cell: (row) => row.agency?.code ?? t`Todos` },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t, year],
  )
  return (
    <RecordList
      title={t`Feriados`}
      lead={t`Os dias sem expediente não contam nos prazos em dias úteis. Cadastre aqui também os pontos facultativos e os feriados de cada órgão.`}
      create={t`Novo feriado`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <Day row={row} />
          <small>{row.agency?.code ?? t`Todos os órgãos`}</small>
          <span className={styles.badges}>
            <ActiveBadge active={row.active} isQuiet />
          </span>
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome ou órgão`}
      filters={
        <Select
          label={t`Ano`}
          isLabelHidden
          options={years.map((one) => ({ id: one, label: one }))}
          value={year}
          onChange={(ano) => setQuery({ ano })}
        />
      }
      count={t`${plural(rows.length, { one: '# feriado', other: '# feriados' })}`}
      empty={{
        icon: <IconCalendar aria-hidden="true" />,
        title: t`Nenhum feriado`,
        text: t`Sem eles, todo dia de segunda a sexta conta como dia útil.`,
      }}
    >
      {open || place.item === 'novo' ? <HolidayForm key={place.item} holiday={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}

function Day({ row: { inYear } }: { row: Holiday }) {
  const { t } = useLingui()
  const format = useFormats()
  const weekday = useWeekday()
  return <span>{inYear ? `${format.day(inYear)}, ${weekday(inYear)}` : t`Não neste ano`}</span>
}

function Recurrence({ row }: { row: Holiday }) {
  return <span>{useRecurrenceText()(row)}</span>
}
