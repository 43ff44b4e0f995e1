/** The control points of the installation (P-23): which phases, in which units, for which processes. */
import { listAllCheckpoints } from '@lavra/contract/checkpoints.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { contains } from '../../kit/accent-blind.ts'
import { IconMapPin } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { type Checkpoint, CheckpointForm } from './CheckpointForm.tsx'

export function CheckpointsPage() {
  const { t } = useLingui()
  const place = usePlace()
  const answer = useEndpoint(listAllCheckpoints, {})
  const all = answer.data?.items ?? []
  const said = ({ name, agency, unit, type }: Checkpoint) => `${name} ${agency.name} ${unit?.name ?? ''} ${type?.name ?? ''}`
  const rows = all.filter((row) => isInState(row.active, place.state) && contains(said(row), place.text))
  const open = all.find(({ id }) => id === place.item)
  const columns = useMemo<TableColumn<Checkpoint>[]>(
    () => [
      { id: 'name', title: t`Ponto de controle`, width: '2fr', minWidth: 200, isRowHeader: true, cell: (row) => <b>{row.name}</b> },
      { id: 'where', title: t`Onde`, width: '1fr', minWidth: 160, cell: (row) => <Where row={row} /> },
      { id: 'type', title: t`Tipo de processo`, width: '2fr', minWidth: 180, cell: ({ type }) => type?.name ?? t`Todos` },
      { id: 'position', title: t`Ordem`, width: 90, isEnd: true, cell: ({ position }) => position },
      {
        id: 'processes',
        title: t`Processos`,
        width: 110,
        isEnd: true,
        cell: ({ processes }) => (processes < 1000 ? processes : t`1.000 ou mais`),
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Pontos de controle`}
      lead={t`As fases em que um processo pode estar em uma unidade. Cada unidade diz a fase de cada processo, vê quantos há em cada uma e os arrasta de uma para outra no quadro.`}
      create={t`Novo ponto de controle`}
      answer={answer}
      rows={rows}
      rowName={({ name }) => name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <Where row={row} />
          <small>{row.type?.name ?? t`Todos os tipos de processo`}</small>
          <span className={styles.badges}>
            <ActiveBadge active={row.active} isQuiet />
          </span>
        </div>
      )}
      onOpen={({ id }) => place.open(id)}
      filterLabel={t`Filtrar por nome, órgão, unidade ou tipo`}
      count={t`${plural(rows.length, { one: '# ponto', other: '# pontos' })}`}
      empty={{
        icon: <IconMapPin aria-hidden="true" />,
        title: t`Nenhum ponto de controle`,
        text: t`Com eles as unidades acompanham em que fase está cada processo. Comece, por exemplo, com “Em análise” e “Aguardando resposta”.`,
      }}
    >
      {open || place.item === 'novo' ? <CheckpointForm key={place.item} checkpoint={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}

function Where({ row: { agency, unit } }: { row: Checkpoint }) {
  const { t } = useLingui()
  return (
    <span className={styles.two}>
      <span>{unit?.name ?? t`Todas as unidades`}</span>
      <small>{agency.name}</small>
    </span>
  )
}
