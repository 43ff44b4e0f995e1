/** The types a process can be started with (G-20). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listProcessTypes } from '@lavra/contract/processes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { contains } from '../../kit/accent-blind.ts'
import { IconFolder } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { useLevelNames } from './level-names.ts'
import { ProcessTypeForm } from './ProcessTypeForm.tsx'

export type ProcessType = Output<typeof listProcessTypes>['items'][number]

export function ProcessTypesPage() {
  const { t } = useLingui()
  const place = usePlace()
  const levels = useLevelNames()
  const answer = useEndpoint(listProcessTypes, {})
  const all = answer.data?.items ?? []
  const subjectsOf = (row: ProcessType) => row.classification.map(({ code, name }) => `${code} ${name}`).join('; ')
  const rows = all.filter(
    (row) => isInState(row.active, place.state) && contains(`${row.name} ${row.description} ${subjectsOf(row)}`, place.text),
  )
  const open = all.find((row) => row.id === place.item)
  const columns = useMemo<TableColumn<ProcessType>[]>(
    () => [
      {
        id: 'name',
        title: t`Tipo`,
        width: '3fr',
        minWidth: 260,
        isRowHeader: true,
        cell: (row) => (
          <span className={styles.two}>
            <b>{row.name}</b>
            <small>{row.description}</small>
          </span>
        ),
      },
      { id: 'level', title: t`Nível sugerido`, width: 140, cell: (row) => levels[row.suggestedLevel] },
      {
        id: 'subjects',
        title: t`Assuntos sugeridos`,
        width: '2fr',
        minWidth: 180,
        cell: (row) => <span className={styles.cut}>{row.classification.map(({ code, name }) => `${code} ${name}`).join('; ')}</span>,
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t, levels],
  )
  return (
    <RecordList
      title={t`Tipos de processo`}
      lead={t`O que se pode iniciar. Cada tipo sugere o nível de acesso e os assuntos, para que quem inicia só precise confirmar.`}
      create={t`Novo tipo de processo`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <small>{levels[row.suggestedLevel]}</small>
          <ActiveBadge active={row.active} isQuiet />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome ou assunto`}
      count={t`${plural(rows.length, { one: '# tipo', other: '# tipos' })}`}
      empty={{
        icon: <IconFolder aria-hidden="true" />,
        title: t`Nenhum tipo de processo`,
        text: t`Sem tipos não se inicia nenhum processo. Comece pelos mais usados no órgão, como aquisições, férias ou convênios.`,
      }}
    >
      {open || place.item === 'novo' ? <ProcessTypeForm key={place.item} type={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
