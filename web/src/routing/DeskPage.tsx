/** Controle de Processos: what is open in my unit, what is new, and what do I do now? */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { Page } from '../app/Page.tsx'
import { useQueryText } from '../app/page.ts'
import { useSession } from '../app/session.tsx'
import { WelcomePage } from '../app/WelcomePage.tsx'
import { Button } from '../kit/Button.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { useRowHeight } from '../kit/row-height.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { type Acting, DeskActs } from './DeskActs.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeskEmpty } from './DeskEmpty.tsx'
import { DeskList } from './DeskList.tsx'
import { DeskNews } from './DeskNews.tsx'
import { DeskTabs } from './DeskTabs.tsx'
import styles from './desk.module.css'
import { useHiddenColumns } from './desk-columns.tsx'
import { type DeskRow, filterOf } from './desk-filter.ts'
import type { RowAct } from './RowActions.tsx'
import { useFollowHand } from './row-in-hand.ts'
import { StartButton } from './StartButton.tsx'
import { useDesk } from './use-desk.ts'

export function DeskPage() {
  const { unit } = useSession()
  return unit ? <Desk key={unit.id} unitId={unit.id} /> : <WelcomePage />
}

const nothing: ReadonlySet<string> = new Set()

function Desk({ unitId }: { unitId: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [query] = useQueryText()
  const filter = filterOf(query)
  const { counts, pages, rows, arrived, arrivedIds } = useDesk(unitId, filter)
  const [selected, select] = useState<ReadonlySet<string>>(nothing)
  const [acting, act] = useState<Acting | null>(null)
  const [isPicking, pick] = useState(false)
  const columns = useHiddenColumns()
  const wasUsed = useWasUsed(unitId, (counts?.all ?? 0) > 0)
  const isNarrow = useIsNarrow()
  const rowHeight = useRowHeight()
  const actOnRow = useCallback((name: RowAct, row: DeskRow) => act({ act: name, rows: [row] }), [])

  const place = useRef<HTMLDivElement>(null)
  useFollowHand(place)

  const list = JSON.stringify(filter)
  const shown = useRef(list)
  useEffect(() => {
    // what is selected must be in sight
    if (shown.current !== list) select(nothing)
    shown.current = list
  }, [list])
  useEffect(() => {
    // what left the desk does not come back selected
    if (rows) select((before) => staying(before, rows))
  }, [rows])

  return (
    <Page
      title={t`Controle de Processos`}
      isFull
      actions={
        isNarrow && rows && rows.length > 0 ? (
          <Button
            onPress={() => {
              pick(!isPicking)
              select(nothing)
            }}
          >
            {isPicking ? t`Cancelar` : t`Selecionar`}
          </Button>
        ) : null
      }
    >
      <DeskTabs current={filter.situation} counts={counts} query={query} />
      <DeskBar filter={filter} counts={counts} pages={pages} rows={rows} columns={columns} />
      <DeskNews arrived={arrived} />
      <div ref={place} className={styles.place} data-earlier={pages.isPlaceholderData || undefined} aria-busy={pages.isPlaceholderData}>
        {rows ? (
          <DeskList
            filter={filter}
            rows={rows}
            arrivedIds={arrivedIds}
            hidden={columns.hidden}
            isNarrow={isNarrow}
            isPicking={isPicking}
            selected={selected}
            onSelect={select}
            onAct={actOnRow}
            onLoadMore={pages.hasNextPage ? () => pages.fetchNextPage({ cancelRefetch: false }) : undefined}
            isLoadingMore={pages.isFetchingNextPage}
            empty={<DeskEmpty filter={filter} wasUsed={wasUsed} />}
          />
        ) : pages.error ? (
          <ErrorState text={refusalSentence(pages.error, i18n)} onRetry={() => pages.refetch()} />
        ) : (
          <Skeleton rows={14} rowHeight={rowHeight} />
        )}
        <DeskActs rows={rows ?? []} selected={selected} onSelect={select} acting={acting} onAct={act} />
        {isNarrow && !isPicking ? <StartButton /> : null}
      </div>
    </Page>
  )
}

/** The same set when nothing of it has left. */
function staying(selected: ReadonlySet<string>, rows: readonly DeskRow[]): ReadonlySet<string> {
  if (selected.size === 0) return selected
  const here = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id)
  return here.length === selected.size ? selected : new Set(here)
}

/** Whether this browser has ever seen processes on the unit's desk: then an empty one means that all is done. */
function useWasUsed(unitId: string, isUsed: boolean): boolean {
  const key = `lavra-desk-used-${unitId}`
  useEffect(() => {
    if (isUsed) localStorage.setItem(key, '1')
  }, [key, isUsed])
  return isUsed || localStorage.getItem(key) === '1'
}
