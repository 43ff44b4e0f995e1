/** The types a document can have (*séries*, G-21). `tipos-de-documento/12` is the template of one of them. */

import { listDocumentTypes } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useMemo } from 'react'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useParam } from '../../app/page.ts'
import { contains } from '../../kit/accent-blind.ts'
import { IconFileText } from '../../kit/icons.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import type { TableColumn } from '../../kit/Table.tsx'
import { ActiveBadge } from '../ActiveBadge.tsx'
import styles from '../administration.module.css'
import { isInState, usePlace } from '../place.ts'
import { RecordList } from '../RecordList.tsx'
import { DocumentTypeForm } from './DocumentTypeForm.tsx'
import { useTypeWords } from './type-words.ts'

export type DocumentType = Output<typeof listDocumentTypes>['items'][number]

const TemplatePage = lazy(() => import('../template/TemplatePage.tsx').then((m) => ({ default: m.TemplatePage })))

export function DocumentTypesPage() {
  const [, typeId] = useParam('_splat').split('/')
  return typeId ? (
    <Suspense fallback={<Skeleton rows={12} />}>
      <TemplatePage key={typeId} typeId={typeId} />
    </Suspense>
  ) : (
    <TypeList />
  )
}

function TypeList() {
  const { t } = useLingui()
  const place = usePlace()
  const words = useTypeWords()
  const answer = useEndpoint(listDocumentTypes, {})
  const all = answer.data?.items ?? []
  const rows = all.filter((row) => isInState(row.active, place.state) && contains(row.name, place.text))
  const open = all.find((row) => row.id === place.item)
  const columns = useMemo<TableColumn<DocumentType>[]>(
    () => [
      {
        id: 'name',
        title: t`Tipo`,
        width: '2fr',
        minWidth: 200,
        isRowHeader: true,
        cell: (row) => <b className={styles.cut}>{row.name}</b>,
      },
      { id: 'appliesTo', title: t`Serve para`, width: '1fr', minWidth: 150, cell: (row) => words.appliesTo[row.appliesTo] },
      { id: 'numbering', title: t`Numeração`, width: '1fr', minWidth: 170, cell: (row) => words.numbering[row.numbering] },
      {
        id: 'template',
        title: t`Modelo`,
        width: 110,
        cell: (row) => {
          const version = row.templateVersion
          return row.appliesTo === 'uploaded' || version === 0 ? <span className={styles.quiet}>—</span> : t`versão ${version}`
        },
      },
      { id: 'active', title: t`Situação`, width: 110, cell: (row) => <ActiveBadge active={row.active} /> },
    ],
    [t, words],
  )
  return (
    <RecordList
      title={t`Tipos de documento`}
      lead={t`O que se pode redigir ou juntar a um processo. O modelo vale para os documentos novos; os que existem ficam como nasceram.`}
      create={t`Novo tipo de documento`}
      answer={answer}
      rows={rows}
      rowName={(row) => row.name}
      columns={columns}
      card={(row) => (
        <div className={styles.cardLine}>
          <b>{row.name}</b>
          <small>
            {words.appliesTo[row.appliesTo]} · {words.numbering[row.numbering]}
          </small>
          <ActiveBadge active={row.active} isQuiet />
        </div>
      )}
      onOpen={(row) => place.open(row.id)}
      filterLabel={t`Filtrar por nome`}
      count={t`${plural(rows.length, { one: '# tipo', other: '# tipos' })}`}
      empty={{
        icon: <IconFileText aria-hidden="true" />,
        title: t`Nenhum tipo de documento`,
        text: t`Comece por Despacho e Ofício: dê o nome, a numeração e o modelo com o timbre do órgão.`,
      }}
    >
      {open || place.item === 'novo' ? <DocumentTypeForm key={place.item} type={open ?? null} types={all} onClose={place.close} /> : null}
    </RecordList>
  )
}
