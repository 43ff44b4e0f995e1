/** The subjects of the classification plan (G-25). */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { IconTag } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { RecordList } from '../RecordList.tsx'
import { SubjectForm } from './SubjectForm.tsx'
import { type RegistryEntry, useRegistry } from './use-registry.ts'

export function SubjectsPage() {
  const { t } = useLingui()
  const { place, answer, rows, open, isNew, hasMore } = useRegistry('classification-codes')
  const columns = useMemo<TableColumn<RegistryEntry>[]>(
    () => [
      { id: 'code', title: t`Código`, width: 160, cell: (row) => <b className={styles.mono}>{row.code}</b> },
      {
        id: 'name',
        title: t`Assunto`,
        width: '3fr',
        minWidth: 260,
        isRowHeader: true,
        cell: (row) => <span className={styles.cut}>{row.name}</span>,
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Assuntos`}
      lead={t`O plano de classificação: todo processo tem ao menos um assunto, e dele dependem a guarda e a eliminação.`}
      create={t`Novo assunto`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.code}</b>
          <span>{row.name}</span>
          <ActiveBadge active={row.active} isQuiet />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por código ou nome`}
      count={
        hasMore
          ? t`Os primeiros ${rows.length}; filtre para ver outros`
          : t`${plural(rows.length, { one: '# assunto', other: '# assuntos' })}`
      }
      empty={{
        icon: <IconTag aria-hidden="true" />,
        title: t`Nenhum assunto`,
        text: t`Cadastre os códigos do plano de classificação do seu arquivo público; sem eles não se inicia processo.`,
      }}
    >
      {open || isNew ? <SubjectForm key={place.item} entry={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
