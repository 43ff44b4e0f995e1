/** Which documents go along, and as what? Those that cannot say why. */
import type { showDuplicate } from '@lavra/contract/duplicates.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { IconFile, IconFileText } from '../kit/icons.ts'
import { Table, type TableColumn } from '../kit/Table.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import styles from './Duplicate.module.css'

type Row = Output<typeof showDuplicate>['documents'][number]

interface DuplicateDocumentsProps {
  documents: readonly Row[]
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
}

export function DuplicateDocuments({ documents, chosen, onChoose }: DuplicateDocumentsProps) {
  const { t } = useLingui()
  const isNarrow = useIsNarrow()
  const fixed = useMemo(() => new Set(documents.filter(({ whyNot }) => whyNot !== null).map(({ id }) => id)), [documents])
  const columns = useMemo<TableColumn<Row>[]>(() => {
    const fate = ({ whyNot, kind, isDraft }: Row) =>
      whyNot === 'document-cancelled'
        ? t`Cancelado: não vai`
        : whyNot
          ? t`Minuta de outra unidade: não vai`
          : kind === 'uploaded'
            ? t`O mesmo arquivo`
            : isDraft
              ? t`Minuta`
              : t`Minuta, sem as assinaturas`
    const all: TableColumn<Row>[] = [
      {
        id: 'title',
        title: t`Documento`,
        width: '1fr',
        minWidth: 160,
        isRowHeader: true,
        cell: (row) => (
          <span className={styles.document} data-left={row.whyNot !== null || undefined}>
            {row.kind === 'uploaded' ? <IconFile size={16} aria-hidden="true" /> : <IconFileText size={16} aria-hidden="true" />}
            <span className={styles.texts}>
              <span className={styles.title} title={row.title}>
                {row.title}
              </span>
              {isNarrow ? <span className={styles.quiet}>{fate(row)}</span> : null}
            </span>
          </span>
        ),
      },
      { id: 'number', title: t`Número`, width: 100, cell: ({ number }) => number },
      { id: 'fate', title: t`Na cópia`, width: 220, cell: (row) => <span className={styles.quiet}>{fate(row)}</span> },
    ]
    return isNarrow ? all.slice(0, 1) : all
  }, [t, isNarrow])
  return (
    <div className={styles.table}>
      <Table
        label={t`Documentos a copiar`}
        columns={columns}
        rows={documents}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
        selected={chosen}
        onSelect={onChoose}
        unselectable={fixed}
        rowHeight={isNarrow ? 52 : 38}
      />
    </div>
  )
}
