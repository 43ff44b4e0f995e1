/** The criteria of internal control: which units read restricted processes they never had, and which. */
import { listControlCriteria } from '@lavra/contract/control-criteria.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { contains } from '../../kit/accent-blind.ts'
import { useFormats } from '../../kit/format.ts'
import { IconEye } from '../../kit/icons.ts'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { CriterionForm } from './CriterionForm.tsx'
import { useCriterionWords } from './use-criterion-words.ts'

export type Criterion = Output<typeof listControlCriteria>['items'][number]

export function ControlCriteriaPage() {
  const { t } = useLingui()
  const format = useFormats()
  const words = useCriterionWords()
  const place = usePlace()
  const answer = useEndpoint(listControlCriteria, {})
  const all = answer.data?.items ?? []
  const said = (row: Criterion) => [row.name, ...Object.values(words(row))].join(' ')
  const rows = all.filter((row) => isInState(row.active, place.state) && contains(said(row), place.text))
  const open = all.find(({ id }) => id === place.item)
  const columns = useMemo<TableColumn<Criterion>[]>(
    () => [
      {
        id: 'name',
        title: t`Critério`,
        width: '4fr',
        minWidth: 240,
        isRowHeader: true,
        cell: ({ name, changed }) => (
          <span className={styles.two}>
            <b title={name}>{name}</b>
            <small>{`${format.day(changed.at)} · ${changed.by}`}</small>
          </span>
        ),
      },
      { id: 'readers', title: t`Quem lê`, width: '2fr', minWidth: 160, cell: (row) => <Cut text={words(row).readers} /> },
      { id: 'where', title: t`Gerados em`, width: '2fr', minWidth: 150, cell: (row) => <Cut text={words(row).where} /> },
      { id: 'types', title: t`Tipos de processo`, width: '3fr', minWidth: 180, cell: (row) => <Cut text={words(row).processTypes} /> },
      { id: 'documents', title: t`Com documento`, width: '2fr', minWidth: 150, cell: (row) => <Cut text={words(row).documentTypes} /> },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t, format, words],
  )
  return (
    <RecordList
      title={t`Critérios de controle`}
      lead={t`Um critério permite que unidades de controle, como a auditoria, leiam processos restritos que nunca passaram por elas. Vale na hora, só para leitura, e cada leitura fica na auditoria.`}
      create={t`Novo critério`}
      answer={answer}
      rows={rows}
      rowName={({ name }) => name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <span>{words(row).readers}</span>
          <small>{`${words(row).where} · ${words(row).processTypes}`}</small>
          <span className={styles.badges}>
            <ActiveBadge active={row.active} isQuiet />
          </span>
        </div>
      )}
      onOpen={({ id }) => place.open(id)}
      filterLabel={t`Filtrar por nome, unidade ou tipo`}
      count={t`${plural(rows.length, { one: '# critério', other: '# critérios' })}`}
      empty={{
        icon: <IconEye aria-hidden="true" />,
        title: t`Nenhum critério de controle`,
        text: t`Sem eles, a auditoria só lê os processos restritos que recebe. Crie um, por exemplo, para que ela leia os processos de pagamento de pessoal de todos os órgãos.`,
      }}
    >
      {open || place.item === 'novo' ? (
        <CriterionForm key={place.item} criterion={open ?? null} reload={answer.refetch} onClose={place.close} />
      ) : null}
    </RecordList>
  )
}

function Cut({ text }: { text: string }) {
  return (
    <span className={styles.cut} title={text}>
      {text}
    </span>
  )
}
