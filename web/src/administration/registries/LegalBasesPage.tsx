/** The laws by which access may be restricted (G-24). */

import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { AccessLevelTag } from '../../kit/AccessLevelTag.tsx'
import { IconScale } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { RecordList } from '../RecordList.tsx'
import { LegalBasisForm } from './LegalBasisForm.tsx'
import { type RegistryEntry, useRegistry } from './use-registry.ts'

export function LegalBasesPage() {
  const { t } = useLingui()
  const { place, answer, rows, open, isNew } = useRegistry('legal-bases')
  const columns = useMemo<TableColumn<RegistryEntry>[]>(
    () => [
      {
        id: 'name',
        title: t`Hipótese`,
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
      { id: 'level', title: t`Nível`, width: 150, cell: (row) => (row.level ? <AccessLevelTag level={row.level} /> : null) },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Hipóteses legais`}
      lead={t`Restringir o acesso exige dizer com base em que lei. Quem inicia um processo ou inclui um documento escolhe uma destas.`}
      create={t`Nova hipótese legal`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <small>{row.detail}</small>
          <span className={styles.badges}>
            {row.level ? <AccessLevelTag level={row.level} /> : null}
            <ActiveBadge active={row.active} isQuiet />
          </span>
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome`}
      count={t`${plural(rows.length, { one: '# hipótese', other: '# hipóteses' })}`}
      empty={{
        icon: <IconScale aria-hidden="true" />,
        title: t`Nenhuma hipótese legal`,
        text: t`Sem elas nada pode ser restrito. Comece pelas informações pessoais: art. 31 da Lei nº 12.527/2011.`,
      }}
    >
      {open || isNew ? <LegalBasisForm key={place.item} entry={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
