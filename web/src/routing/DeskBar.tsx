/** Over the list: filters at the left; how many, in which order, reading again, the columns and the table at the right. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { countDesk } from '@lavra/contract/routing.ts'
import { Plural, useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import { useShortcuts } from '../app/shortcuts.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconRefresh } from '../kit/icons.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskMore } from './DeskMore.tsx'
import { DeskSort } from './DeskSort.tsx'
import styles from './desk.module.css'
import type { DeskFilter, DeskRow } from './desk-filter.ts'

interface DeskBarProps {
  filter: DeskFilter
  counts: Output<typeof countDesk> | undefined
  pages: { hasNextPage: boolean; isFetching: boolean; refetch: () => unknown }
  rows: readonly DeskRow[] | undefined
}

export function DeskBar({ filter, counts, pages, rows }: DeskBarProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  useShortcuts(
    useMemo(() => [{ id: 'filter', keys: '/', label: t`Filtrar a lista`, scope: 'list' as const, run: () => input.current?.focus() }], [t]),
  )
  // the exact number is known when all is loaded, or counted below the cap
  const counted = counts && counts.all < counts.cap ? counts[filter.situation] : null
  const total = rows && !pages.hasNextPage ? rows.length : counted
  return (
    <div className={styles.bar}>
      <DeskFilters filter={filter} inputRef={input} />
      <div className={styles.barEnd}>
        {total === null ? null : (
          <span role="status">
            <Plural value={total} _0="Nenhum processo" one="# processo" other="# processos" />
          </span>
        )}
        <DeskSort filter={filter} />
        <IconButton label={t`Ler de novo`} icon={<IconRefresh aria-hidden="true" />} onPress={() => pages.refetch()} />
        <DeskMore filter={filter} hasColumns={filter.board === null} />
      </div>
    </div>
  )
}
