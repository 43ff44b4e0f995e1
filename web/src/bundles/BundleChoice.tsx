/** The documents to choose from: narrowed by what is looked for, each with its place in the file. */
import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { EmptyState } from '../kit/EmptyState.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Select } from '../kit/Select.tsx'
import { Table, type TableColumn } from '../kit/Table.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { DocumentIcon } from '../processes/DocumentIcon.tsx'
import type { TreeItem } from '../processes/process.ts'
import { fitsChoice, inOrder, type Kind, noFilter, type Order, rechosen } from './bundle-choice.ts'
import styles from './bundles.module.css'

interface BundleChoiceProps {
  documents: readonly TreeItem[]
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
  order: Order
  onOrder: (order: Order) => void
}

const anyUnit = 'any'

export function BundleChoice({ documents, chosen, onChoose, order, onOrder }: BundleChoiceProps) {
  const { t } = useLingui()
  const isNarrow = useIsNarrow()
  const [filter, setFilter] = useState(noFilter)
  const settled = useDeferredValue(filter)
  const shown = useMemo(() => documents.filter((item) => fitsChoice(item, settled)), [documents, settled])
  const units = useMemo(() => [...new Set(documents.map(({ unit }) => unit))].toSorted(), [documents])
  const places = useMemo(() => new Map(inOrder(documents, chosen, order).map((id, index) => [id, index + 1])), [documents, chosen, order])
  const columns = useMemo<TableColumn<TreeItem>[]>(() => {
    const all: TableColumn<TreeItem>[] = [
      {
        id: 'place',
        title: t`Lugar`,
        width: 70,
        isEnd: true,
        cell: ({ id }) => <span className={styles.place}>{places.get(id) ?? '–'}</span>,
      },
      {
        id: 'title',
        title: t`Documento`,
        width: '1fr',
        isRowHeader: true,
        cell: (item) => (
          <span className={styles.document}>
            <DocumentIcon item={item} />
            <span className={styles.texts}>
              <span className={styles.title} title={item.title}>
                {item.title}
              </span>
              {isNarrow ? <span className={styles.quiet}>{item.number}</span> : null}
            </span>
          </span>
        ),
      },
      { id: 'number', title: t`Número`, width: 100, cell: ({ number }) => number },
      { id: 'unit', title: t`Unidade`, width: 110, cell: ({ unit }) => <span title={unit}>{unit.split('/').at(-1)}</span> },
    ]
    return isNarrow ? all.slice(0, 2) : all
  }, [t, places, isNarrow])
  return (
    <div className={styles.choice}>
      <div className={styles.filters}>
        <SearchField
          label={t`Nome ou número`}
          placeholder={t`Nome ou números, separados por vírgula`}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
          className={styles.search}
        />
        <Select
          label={t`Unidade`}
          isLabelHidden
          options={[{ id: anyUnit, label: t`Todas as unidades` }, ...units.map((unit) => ({ id: unit, label: unit }))]}
          value={filter.unit ?? anyUnit}
          onChange={(unit) => setFilter({ ...filter, unit: unit === anyUnit ? null : unit })}
        />
        <Select
          label={t`Tipo`}
          isLabelHidden
          options={[
            { id: 'all', label: t`Todos os tipos` },
            { id: 'authored', label: t`Escritos no sistema` },
            { id: 'signed', label: t`Só os assinados` },
            { id: 'uploaded', label: t`Arquivos enviados` },
          ]}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind: kind as Kind })}
        />
      </div>
      <div className={styles.order}>
        <Segmented
          label={t`Ordem`}
          choices={[
            { value: 'tree', label: t`Ordem da árvore` },
            { value: 'own', label: t`Ordem em que marquei` },
          ]}
          value={order}
          onChange={onOrder}
        />
        <span className={styles.quiet}>
          {order === 'own'
            ? t`Desmarque tudo e marque os documentos na ordem desejada.`
            : t`A coluna da esquerda mostra o lugar de cada documento no arquivo.`}
        </span>
      </div>
      <div className={styles.table}>
        <Table
          label={t`Documentos do arquivo`}
          columns={columns}
          rows={shown}
          rowId={(item) => item.id}
          rowName={(item) => item.title}
          selected={chosen}
          onSelect={(now) => onChoose(rechosen(chosen, shown, now))}
          rowHeight={isNarrow ? 52 : 38}
          empty={<EmptyState title={t`Nenhum documento neste filtro.`} />}
        />
      </div>
    </div>
  )
}
