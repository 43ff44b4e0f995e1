/** The list of a registry: filter, active or not, table (cards on a phone), an empty state that teaches. Its state is the address. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo, useRef } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { Page } from '../app/Page.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../kit/Button.tsx'
import { CardList } from '../kit/CardList.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconListSearch, IconPlus } from '../kit/icons.ts'
import { SearchField } from '../kit/SearchField.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Table, type TableColumn } from '../kit/Table.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import styles from './administration.module.css'
import { type Place, usePlace } from './place.ts'

interface RecordListProps<T extends { id: string }> {
  title: string
  /** What this registry is for, in one sentence. */
  lead: string
  /** “Novo órgão”; null where nothing can be created. */
  create: string | null
  /** Why creating is not possible now. */
  createWhyNot?: string | null
  answer: { isPending: boolean; isPlaceholderData?: boolean; error: unknown; refetch: () => void }
  /** What remains after filtering. */
  rows: readonly T[]
  rowName: (row: T) => string
  columns: readonly TableColumn<T>[]
  card: (row: T) => ReactNode
  onOpen?: (row: T) => void
  onLoadMore?: () => void
  isLoadingMore?: boolean
  /** Nothing has been entered yet. */
  empty: { title: string; text: string; icon: ReactNode }
  filterLabel: string
  /** More filters, before the search. */
  filters?: ReactNode
  /** Where everything listed is active anyway. */
  hasNoState?: boolean
  /** What the list says of its size: “12 órgãos”. */
  count?: string | null
  children?: ReactNode
}

export function RecordList<T extends { id: string }>(props: RecordListProps<T>) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const place = usePlace()
  const search = useRef<HTMLInputElement>(null)
  const isNarrow = useIsNarrow()
  const { create, createWhyNot, answer, rows } = props
  const { open } = place
  const mayCreate = create !== null && !createWhyNot
  useShortcuts(
    useMemo(
      () => [
        { id: 'filter-registry', keys: '/', label: t`Filtrar a lista`, scope: 'list' as const, run: () => search.current?.focus() },
        ...(create
          ? [{ id: 'new-record', keys: 'n', label: create, scope: 'list' as const, enabled: mayCreate, run: () => open('novo') }]
          : []),
      ],
      [t, create, mayCreate, open],
    ),
  )
  const isFiltered = place.text !== '' || place.state !== 'active'
  const empty = (
    <Nothing {...props} isFiltered={isFiltered} onClear={place.clear} onCreate={mayCreate ? () => place.open('novo') : undefined} />
  )
  const common = {
    label: props.title,
    rows,
    rowId: (row: T) => row.id,
    rowName: props.rowName,
    rowClass: (row: T) => ('active' in row && row.active === false ? styles.inactive : undefined),
    onOpen: props.onOpen,
    onLoadMore: props.onLoadMore,
    isLoadingMore: props.isLoadingMore,
  }
  return (
    <Page
      isFull
      title={props.title}
      actions={
        create ? (
          <Button kind="primary" icon={<IconPlus />} whyNot={createWhyNot} onPress={() => place.open('novo')}>
            {create}
          </Button>
        ) : null
      }
    >
      <p className={styles.lead}>{props.lead}</p>
      <div className={styles.filters}>
        {props.filters}
        <SearchField label={props.filterLabel} value={place.text} onChange={place.setText} inputRef={search} className={styles.filter} />
        {props.hasNoState ? null : <StateFilter place={place} />}
        <span role="status" className={styles.count}>
          {answer.isPending || answer.error || rows.length === 0 ? null : props.count}
        </span>
      </div>
      <div className={styles.rows} data-stale={answer.isPlaceholderData || undefined}>
        {answer.error ? (
          <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={answer.refetch} />
        ) : answer.isPending ? (
          <Skeleton rows={10} />
        ) : isNarrow ? (
          <CardList {...common} card={props.card} empty={empty} />
        ) : rows.length === 0 ? (
          empty
        ) : (
          <Table {...common} columns={props.columns} />
        )}
      </div>
      {props.children}
    </Page>
  )
}

function StateFilter({ place }: { place: Place }) {
  const { t } = useLingui()
  return (
    <Segmented
      label={t`Situação`}
      value={place.state}
      onChange={place.setState}
      choices={[
        { value: 'active', label: t`Ativos` },
        { value: 'inactive', label: t`Inativos` },
        { value: 'all', label: t`Todos` },
      ]}
    />
  )
}

interface NothingProps {
  isFiltered: boolean
  create: string | null
  empty: { title: string; text: string; icon: ReactNode }
  onClear: () => void
  onCreate?: () => void
}

function Nothing({ isFiltered, create, empty, onClear, onCreate }: NothingProps) {
  const { t } = useLingui()
  if (isFiltered)
    return (
      <EmptyState
        icon={<IconListSearch aria-hidden="true" />}
        title={t`Nenhum cadastro com este filtro`}
        text={t`Confira a grafia, ou veja também os inativos.`}
        action={<Button kind="secondary" onPress={onClear}>{t`Limpar filtro`}</Button>}
      />
    )
  return (
    <EmptyState
      {...empty}
      action={
        create && onCreate ? (
          <Button kind="primary" icon={<IconPlus />} onPress={onCreate}>
            {create}
          </Button>
        ) : null
      }
    />
  )
}
