/** The agencies of the installation (G-02). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listAgencies } from '@lavra/contract/organization.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useMay } from '../../app/session.tsx'
import { contains } from '../../kit/accent-blind.ts'
import { IconBuilding } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { AgencyForm } from './AgencyForm.tsx'

export type Agency = Output<typeof listAgencies>['items'][number]

export function AgenciesPage() {
  const { t } = useLingui()
  const may = useMay()
  const place = usePlace()
  const answer = useEndpoint(listAgencies, {})
  const all = answer.data?.items ?? []
  const rows = all.filter((row) => isInState(row.active, place.state) && contains(`${row.code} ${row.name} ${row.city}`, place.text))
  const open = all.find((row) => row.id === place.item)
  const columns = useMemo<TableColumn<Agency>[]>(
    () => [
      {
        id: 'name',
        title: t`Órgão`,
        width: '3fr',
        minWidth: 220,
        isRowHeader: true,
        cell: (row) => (
          <span className={styles.two}>
            <b>{row.code}</b>
            <small>{row.name}</small>
          </span>
        ),
      },
      { id: 'code', title: t`Código`, width: 90, cell: (row) => <span className={styles.mono}>{row.numberCode}</span> },
      {
        id: 'example',
        title: t`Próximos processos serão como`,
        width: '2fr',
        minWidth: 230,
        cell: (row) => <span className={styles.mono}>{row.example || t`A máscara precisa de correção`}</span>,
      },
      { id: 'city', title: t`Cidade`, width: '1fr', minWidth: 120, cell: (row) => <span className={styles.cut}>{row.city}</span> },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Órgãos`}
      lead={t`Cada órgão tem suas unidades, sua numeração de processos e seu timbre. Desativar um órgão não apaga nada do que ele fez.`}
      create={may('administer.agencies') ? t`Novo órgão` : null}
      answer={answer}
      rows={rows}
      rowName={(row) => row.code}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.code}</b>
          <span>{row.name}</span>
          <small>{row.example}</small>
          <ActiveBadge active={row.active} isQuiet />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por sigla, nome ou cidade`}
      count={t`${plural(rows.length, { one: '# órgão', other: '# órgãos' })}`}
      empty={{
        icon: <IconBuilding aria-hidden="true" />,
        title: t`Nenhum órgão cadastrado`,
        text: t`Cadastre o primeiro: ele dá número aos processos e abriga as unidades.`,
      }}
    >
      {open || place.item === 'novo' ? <AgencyForm key={place.item} agency={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
