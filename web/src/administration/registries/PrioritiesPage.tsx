/** The priorities that the law gives (P-06). */

import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { IconFlag } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { RecordList } from '../RecordList.tsx'
import { PriorityForm } from './PriorityForm.tsx'
import { type RegistryEntry, useRegistry } from './use-registry.ts'

export function PrioritiesPage() {
  const { t } = useLingui()
  const { place, answer, rows, open, isNew } = useRegistry('priorities')
  const columns = useMemo<TableColumn<RegistryEntry>[]>(
    () => [
      {
        id: 'name',
        title: t`Prioridade`,
        width: '3fr',
        minWidth: 260,
        isRowHeader: true,
        cell: (row) => (
          <span className={styles.two}>
            <b>{row.name}</b>
            <small>{row.detail}</small>
          </span>
        ),
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Prioridades`}
      lead={t`Quem a lei manda atender primeiro. A prioridade escolhida aparece para todos, junto do número do processo.`}
      create={t`Nova prioridade`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <small>{row.detail}</small>
          <span className={styles.badges}>
            <ActiveBadge active={row.active} isQuiet />
          </span>
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome`}
      count={t`${plural(rows.length, { one: '# prioridade', other: '# prioridades' })}`}
      empty={{
        icon: <IconFlag aria-hidden="true" />,
        title: t`Nenhuma prioridade`,
        text: t`Sem elas, nenhum processo pode ser sinalizado como prioritário.`,
      }}
    >
      {open || isNew ? <PriorityForm key={place.item} entry={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
