/** The titles people sign with (S-05). */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { IconSignature } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { RecordList } from '../RecordList.tsx'
import { SigningTitleForm } from './SigningTitleForm.tsx'
import { type RegistryEntry, useRegistry } from './use-registry.ts'

export function SigningTitlesPage() {
  const { t } = useLingui()
  const { place, answer, rows, open, isNew } = useRegistry('signing-titles')
  const columns = useMemo<TableColumn<RegistryEntry>[]>(
    () => [
      {
        id: 'name',
        title: t`Cargo ou função`,
        width: '3fr',
        minWidth: 260,
        isRowHeader: true,
        cell: (row) => <b className={styles.cut}>{row.name}</b>,
      },
      {
        id: 'units',
        title: t`Unidades`,
        width: '2fr',
        minWidth: 160,
        cell: (row) => <span className={styles.cut}>{row.detail ?? t`As que não têm outro`}</span>,
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t],
  )
  return (
    <RecordList
      title={t`Cargos de assinatura`}
      lead={t`Ao assinar, a pessoa escolhe o cargo ou a função em que assina; é o que aparece na tarja da assinatura.`}
      create={t`Novo cargo`}
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
      count={t`${plural(rows.length, { one: '# cargo', other: '# cargos' })}`}
      empty={{
        icon: <IconSignature aria-hidden="true" />,
        title: t`Nenhum cargo de assinatura`,
        text: t`Sem ao menos um, ninguém assina. Cadastre os do órgão, como Analista, Diretor(a) ou Superintendente.`,
      }}
    >
      {open || isNew ? <SigningTitleForm key={place.item} entry={open ?? null} onClose={place.close} /> : null}
    </RecordList>
  )
}
