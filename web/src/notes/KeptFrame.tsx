/** The frame of a list the unit keeps: search, groups, rows page by page, and why there is nothing. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { Page } from '../app/Page.tsx'
import { Button } from '../kit/Button.tsx'
import { CardList } from '../kit/CardList.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconListSearch } from '../kit/icons.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Table, type TableColumn } from '../kit/Table.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import styles from './lists.module.css'
import type { useKeptPlace } from './use-kept-place.ts'

interface KeptFrameProps<T> {
  title: string
  actions?: ReactNode
  above?: ReactNode
  /** Without them the list is not searched. */
  searchLabel?: string
  place?: Pick<ReturnType<typeof useKeptPlace>, 'text' | 'setText' | 'isNarrowed' | 'clear'>
  filters?: ReactNode
  pages: {
    data?: { pages: readonly { items: readonly T[] }[] }
    error: unknown
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
    refetch: () => unknown
  }
  columns: readonly TableColumn<T>[]
  rowName: (row: T) => string
  card: (row: T) => ReactNode
  onOpen: (row: T) => void
  /** Rows can be chosen; `bar` is what is done with them. */
  selection?: { selected: ReadonlySet<string>; onSelect: (ids: ReadonlySet<string>) => void; bar: ReactNode }
  empty: { title: string; text: string; icon: ReactNode }
}

export function KeptFrame<T extends { id: string }>({
  title,
  actions,
  above,
  searchLabel,
  place,
  filters,
  pages,
  columns,
  rowName,
  card,
  onOpen,
  selection,
  empty,
}: KeptFrameProps<T>) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const isNarrow = useIsNarrow()
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  const nothing = place?.isNarrowed ? (
    <EmptyState
      icon={<IconListSearch size={28} aria-hidden="true" />}
      title={t`Nada encontrado com este filtro`}
      action={<Button kind="secondary" onPress={place.clear}>{t`Limpar filtro`}</Button>}
    />
  ) : (
    <EmptyState {...empty} />
  )
  const common = {
    label: title,
    rows,
    rowId: (row: T) => row.id,
    rowName,
    onOpen,
    ...(selection ? { selected: selection.selected, onSelect: selection.onSelect, hasBoxes: true } : {}),
    onLoadMore: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    isLoadingMore: pages.isFetchingNextPage,
  }
  return (
    <Page isFull title={title} actions={actions} above={above ? <div className={styles.above}>{above}</div> : null}>
      {searchLabel || filters ? (
        <div className={styles.filters}>
          {place && searchLabel ? (
            <SearchField label={searchLabel} value={place.text} onChange={place.setText} className={styles.search} />
          ) : null}
          {filters}
        </div>
      ) : null}
      <div className={styles.list}>
        {pages.error ? (
          <ErrorState text={refusalSentence(pages.error, i18n)} onRetry={() => pages.refetch()} />
        ) : !pages.data ? (
          <Skeleton rows={10} />
        ) : rows.length === 0 ? (
          nothing
        ) : isNarrow ? (
          <CardList {...common} card={card} />
        ) : (
          <Table {...common} columns={columns} />
        )}
      </div>
      {selection?.bar}
    </Page>
  )
}
