/** The knowledge base (Base de Conhecimento): procedures found by their words or by the type of process. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listArticles } from '@lavra/contract/knowledge.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { useEndpoint, useEndpointPages } from '../api/use-endpoint.ts'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { useFormats } from '../kit/format.ts'
import { IconBook2, IconPlus } from '../kit/icons.ts'
import { Segmented } from '../kit/Segmented.tsx'
import type { TableColumn } from '../kit/Table.tsx'
import { KeptFrame } from '../notes/KeptFrame.tsx'
import styles from '../notes/lists.module.css'
import { useKeptPlace } from '../notes/use-kept-place.ts'
import { ArticleState } from './ArticleState.tsx'
import own from './knowledge.module.css'
import { NewArticleDialog } from './NewArticleDialog.tsx'
import { asOption } from './type-options.ts'

type Row = Output<typeof listArticles>['items'][number]

export function KnowledgePage() {
  const { t } = useLingui()
  const follow = useFollow()
  const format = useFormats()
  const mayKeep = useMay()('knowledge.keep')
  const place = useKeptPlace()
  const [query, setQuery] = useQueryText()
  const [isStarting, start] = useState(false)
  const text = useDeferredValue(place.text)
  const typeId = /^[1-9]\d{0,17}$/.test(place.kind ?? '') ? place.kind : null
  const isMine = query.de === 'unidade'
  const types = (useEndpoint(findProcessTypes, {}, { staleTime: 300_000 }).data?.items ?? []).map(asOption)
  const type = types.find(({ id }) => id === typeId) ?? null
  const pages = useEndpointPages(
    listArticles,
    { text, mine: isMine ? 'true' : 'false', ...(typeId ? { typeId } : {}) },
    ({ next }) => (next ? { after: next } : null),
    { keepPrevious: true },
  )
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'title', title: t`Procedimento`, width: '3fr', minWidth: 230, isRowHeader: true, cell: (row) => <Title row={row} /> },
      { id: 'types', title: t`Tipos de processo`, width: '3fr', minWidth: 180, cell: (row) => <Types row={row} /> },
      {
        id: 'unit',
        title: t`Unidade`,
        width: '2fr',
        minWidth: 150,
        cell: ({ unit }) => <span title={unit.name}>{unit.code}</span>,
      },
      { id: 'saved', title: t`Atualizada em`, width: 130, cell: ({ savedAt }) => format.day(savedAt) },
    ],
    [t, format],
  )
  return (
    <>
      <KeptFrame
        title={t`Base de Conhecimento`}
        actions={
          mayKeep ? (
            <Button kind="primary" icon={<IconPlus aria-hidden="true" />} onPress={() => start(true)}>
              {t`Nova base`}
            </Button>
          ) : null
        }
        searchLabel={t`Procurar no nome e no texto`}
        place={{ ...place, isNarrowed: place.isNarrowed || isMine, clear: () => setQuery({ texto: null, tipo: null, de: null }, true) }}
        filters={
          <>
            <ComboBox
              label={t`Tipo de processo`}
              placeholder={t`Todos os tipos de processo`}
              isLabelHidden
              options={types}
              value={type}
              onChange={(one) => place.setKind(one?.id ?? null)}
              className={own.type}
            />
            <Segmented
              label={t`Mostrar`}
              value={isMine ? 'unit' : 'all'}
              onChange={(value) => setQuery({ de: value === 'unit' ? 'unidade' : null })}
              choices={[
                { value: 'all', label: t`Todas` },
                { value: 'unit', label: t`Da minha unidade` },
              ]}
            />
          </>
        }
        pages={pages}
        columns={columns}
        rowName={(row) => row.title}
        onOpen={(row) => follow(paths.article(row.id))}
        card={(row) => (
          <div className={styles.card}>
            <Title row={row} />
            <Types row={row} />
            <small>{`${row.unit.code} · ${format.day(row.savedAt)}`}</small>
          </div>
        )}
        empty={{
          icon: <IconBook2 size={28} aria-hidden="true" />,
          title: t`Nenhum procedimento ainda`,
          text: t`Escreva como a sua unidade faz um tipo de processo: o passo a passo aparece ao lado do número de cada processo desse tipo.`,
        }}
      />
      {isStarting ? <NewArticleDialog type={type} onClose={() => start(false)} /> : null}
    </>
  )
}

function Title({ row }: { row: Row }) {
  return (
    <span className={own.name} title={row.title}>
      <span>{row.title}</span> <ArticleState article={row} />
    </span>
  )
}

function Types({ row }: { row: Row }) {
  const { t } = useLingui()
  const names = row.types.map(({ name }) => name).join(', ') || t`Sem tipo de processo`
  return (
    <span className={own.types} title={names}>
      {names}
    </span>
  )
}
