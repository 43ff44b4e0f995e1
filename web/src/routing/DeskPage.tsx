/** The unit's desk (controle de processos): what is open here, narrowed by tabs and filters, acted on one by one or many at once. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { Page } from '../app/Page.tsx'
import { useQueryText } from '../app/page.ts'
import { useSession } from '../app/session.tsx'
import { WelcomePage } from '../app/WelcomePage.tsx'
import { Button } from '../kit/Button.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { IconLayoutKanban, IconList } from '../kit/icons.ts'
import { useRowHeight } from '../kit/row-height.ts'
import { Segmented } from '../kit/Segmented.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { type Acting, DeskActs } from './DeskActs.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeskBoard } from './DeskBoard.tsx'
import { DeskEmpty } from './DeskEmpty.tsx'
import { DeskGrouped } from './DeskGrouped.tsx'
import { DeskList } from './DeskList.tsx'
import { DeskNews } from './DeskNews.tsx'
import { DeskTabs } from './DeskTabs.tsx'
import { DeskViews } from './DeskViews.tsx'
import styles from './desk.module.css'
import { type DeskRow, filterOf, groupWords } from './desk-filter.ts'
import type { RowAct } from './RowActions.tsx'
import { useFollowHand } from './row-in-hand.ts'
import { StartButton } from './StartButton.tsx'
import { useDesk } from './use-desk.ts'
import { useDeskViews } from './use-desk-views.ts'
import { useStartView } from './use-start-view.ts'
import { useWhole } from './use-whole.ts'

export function DeskPage() {
  const { unit } = useSession()
  return unit ? <Desk key={unit.id} unitId={unit.id} /> : <WelcomePage />
}

const nothing: ReadonlySet<string> = new Set()
const noRows: readonly DeskRow[] = []

function Desk({ unitId }: { unitId: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [query, setQuery] = useQueryText()
  const filter = filterOf(query)
  const { columns, startView, isKnown } = useDeskViews()
  useStartView(startView, isKnown)
  const { counts, pages, rows, arrived, arrivedIds } = useDesk(unitId, filter)
  const [selected, select] = useState<ReadonlySet<string>>(nothing)
  const [grouped, setGrouped] = useState(noRows)
  const whole = useWhole(filter, (ids, isAgain) => select((before) => (isAgain ? new Set([...before].filter((id) => ids.has(id))) : ids)))
  const [acting, act] = useState<Acting | null>(null)
  const [isPicking, pick] = useState(false)
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
  const isGrouped = filter.grouping !== null || filter.board !== null
  const loaded = isGrouped ? grouped : rows
  // what is loaded says more of a row than what was read only to be chosen
  const known = useMemo(() => {
    const byId = new Map([...whole.rows, ...(loaded ?? [])].map((row) => [row.id, row]))
    return [...byId.values()]
  }, [whole.rows, loaded])
  useEffect(() => {
    // what left the desk does not come back selected
    if (loaded) select((before) => staying(before, known))
  }, [loaded, known])
  const count = counts && counts.all < counts.cap ? counts[filter.situation] : null
  const common = {
    columns,
    isNarrow,
    isPicking,
    selected,
    onSelect: select,
    onAct: actOnRow,
    empty: <DeskEmpty filter={filter} wasUsed={wasUsed} />,
  }

  return (
    <Page
      title={t`Controle de Processos`}
      isFull
      actions={
        <>
          <Segmented
            label={t`Modo de ver`}
            value={filter.board ? 'board' : 'list'}
            onChange={(mode) => setQuery({ quadro: mode === 'board' ? groupWords.marker : null })}
            choices={[
              { value: 'list', label: t`Lista`, icon: <IconList aria-hidden="true" /> },
              { value: 'board', label: t`Quadro`, icon: <IconLayoutKanban aria-hidden="true" /> },
            ]}
          />
          <DeskViews />
          {isNarrow && !filter.board && rows && rows.length > 0 ? (
            <Button
              onPress={() => {
                pick(!isPicking)
                select(nothing)
              }}
            >
              {isPicking ? t`Cancelar` : t`Selecionar`}
            </Button>
          ) : null}
        </>
      }
    >
      <DeskTabs current={filter.situation} counts={counts} query={query} hasStartView={startView !== null} />
      <DeskBar filter={filter} counts={counts} pages={pages} rows={rows} />
      <DeskNews arrived={arrived} />
      <div
        ref={place}
        className={styles.place}
        data-board={filter.board !== null || undefined}
        data-earlier={pages.isPlaceholderData || undefined}
        aria-busy={pages.isPlaceholderData}
      >
        {filter.board ? (
          <DeskBoard key={filter.board} filter={filter} by={filter.board} isNarrow={isNarrow} onRows={setGrouped} />
        ) : filter.grouping ? (
          <DeskGrouped {...common} filter={filter} by={filter.grouping} onRows={setGrouped} />
        ) : rows ? (
          <DeskList
            {...common}
            filter={filter}
            rows={rows}
            arrivedIds={arrivedIds}
            onLoadMore={pages.hasNextPage ? () => pages.fetchNextPage({ cancelRefetch: false }) : undefined}
            isLoadingMore={pages.isFetchingNextPage}
          />
        ) : pages.error ? (
          <ErrorState text={refusalSentence(pages.error, i18n)} onRetry={() => pages.refetch()} />
        ) : (
          <Skeleton rows={14} rowHeight={rowHeight} />
        )}
        <DeskActs
          rows={known}
          selected={selected}
          onSelect={select}
          acting={acting}
          onAct={(next) => {
            act(next)
            if (next === null && whole.rows.length > 0 && selected.size > 0) void whole.readAgain()
          }}
          whole={count === null ? null : { count, choose: whole.choose, isReading: whole.isReading }}
        />
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
