/** The work plans of the installation (P-22): which there are, for which types, how large. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listWorkPlans } from '@lavra/contract/work-plans.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { plain } from '../../kit/accent-blind.ts'
import { IconListCheck } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { WorkPlanForm } from './WorkPlanForm.tsx'

type Row = Output<typeof listWorkPlans>['items'][number]

export function WorkPlansPage() {
  const { t } = useLingui()
  const place = usePlace()
  const answer = useEndpoint(listWorkPlans, {})
  const all = answer.data?.items ?? []
  const rows = all.filter(({ name, active }) => isInState(active, place.state) && plain(name).includes(plain(place.text)))
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      {
        id: 'name',
        title: t`Plano`,
        width: '3fr',
        minWidth: 220,
        isRowHeader: true,
        cell: (row) => <b className={styles.cut}>{row.name}</b>,
      },
      {
        id: 'types',
        title: t`Tipos de processo`,
        width: '3fr',
        minWidth: 200,
        cell: ({ types }) => {
          const names = types.map(({ name }) => name).join('; ')
          return (
            <span className={styles.cut} title={names}>
              {names}
            </span>
          )
        },
      },
      { id: 'size', title: t`Etapas e itens`, width: 150, cell: ({ stages, steps }) => t`${stages} e ${steps}` },
      { id: 'processes', title: t`Processos`, width: 110, cell: ({ processes }) => (processes < 1000 ? processes : t`1.000 ou mais`) },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Planos de trabalho`}
      lead={t`Um plano diz, etapa por etapa, o que um processo precisa até o fim. Ele orienta quem trabalha e não bloqueia nada.`}
      create={t`Novo plano`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <ActiveBadge active={row.active} isQuiet />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome`}
      count={t`${plural(rows.length, { one: '# plano', other: '# planos' })}`}
      empty={{
        icon: <IconListCheck aria-hidden="true" />,
        title: t`Nenhum plano de trabalho`,
        text: t`Crie um para um tipo de processo que passa sempre pelos mesmos passos, como uma aquisição ou uma licença.`,
      }}
    >
      {place.item ? <WorkPlanForm key={place.item} planId={place.item === 'novo' ? null : place.item} onClose={place.close} /> : null}
    </RecordList>
  )
}
