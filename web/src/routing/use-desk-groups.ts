/** The desk in groups: all groups with their counts, and the rows of those that are open, each read by the page. */
import { listDeskGroups } from '@lavra/contract/desk.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { listDesk } from '@lavra/contract/routing.ts'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { call } from '../api/call.ts'
import { keyOf, useEndpoint } from '../api/use-endpoint.ts'
import { type DeskFilter, type DeskRow, type Grouping, inGroup, inputOf, laterPages, narrowingOf } from './desk-filter.ts'

export type DeskGroup = Output<typeof listDeskGroups>['items'][number]

/** A line of the list: the head of a group, one of its processes, or the way to more of them. */
export type Line =
  | { id: string; kind: 'group'; group: DeskGroup; isOpen: boolean }
  | { id: string; kind: 'row'; row: DeskRow }
  | { id: string; kind: 'more'; key: string; left: number; isReading: boolean }

export function useGroups(filter: DeskFilter, by: Grouping | null) {
  const unitId = useActingUnit()
  const input = by && { ...narrowingOf(filter), situation: filter.situation, by }
  return useEndpoint(listDeskGroups, input, { topics: [`desk:${unitId}`], keepPrevious: true })
}

/** As many as wished of one group, page after page. */
async function readRows(input: ReturnType<typeof inputOf>, wished: number, signal: AbortSignal): Promise<DeskRow[]> {
  const rows: DeskRow[] = []
  let cursor: string | undefined
  do {
    const page: Output<typeof listDesk> = await call(
      listDesk,
      { ...input, limit: Math.min(laterPages, wished - rows.length), cursor },
      { signal },
    )
    rows.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor && rows.length < wished)
  return rows
}

const atFirst = 50
const together = (results: { data?: DeskRow[] | undefined; isFetching: boolean }[]) =>
  results.map(({ data, isFetching }) => ({ data, isFetching }))

export function useDeskGroups(filter: DeskFilter, by: Grouping) {
  const unitId = useActingUnit()
  const groups = useGroups(filter, by)
  const [wished, setWished] = useState<ReadonlyMap<string, number>>(new Map())
  const items = groups.data?.items
  const first = items?.[0]?.key
  const list = JSON.stringify([filter, by])
  const [begun, begin] = useState<string | null>(null)
  useEffect(() => {
    // another list: its groups show what there is; a single one stands open
    if (first === undefined || begun === list || groups.isPlaceholderData) return
    begin(list)
    setWished(items?.length === 1 ? new Map([[first, atFirst]]) : new Map())
  }, [first, items, list, begun, groups.isPlaceholderData])

  const open = useMemo(() => (items ?? []).filter(({ key }) => wished.has(key)), [items, wished])
  const readings = useQueries({
    queries: open.map(({ key }) => {
      const input = inputOf(inGroup(filter, by, key))
      const size = wished.get(key) ?? atFirst
      return {
        queryKey: [...keyOf(listDesk, unitId, input), 'group', size],
        queryFn: ({ signal }: { signal: AbortSignal }) => readRows(input, size, signal),
        placeholderData: (before: DeskRow[] | undefined) => before,
        meta: { topics: [`desk:${unitId}`] },
      }
    }),
    combine: together,
  })
  const lines = useMemo(
    () =>
      (items ?? []).flatMap((group): Line[] => {
        const at = open.indexOf(group)
        const { data: rows = [], isFetching = false } = readings[at] ?? {}
        const head: Line = { id: `group ${group.key}`, kind: 'group', group, isOpen: at >= 0 }
        // a process with several markers or blocks stands in each of their groups
        const body = rows.map(
          (row): Line => ({ id: by === 'marker' || by === 'block' ? `${group.key} ${row.id}` : row.id, kind: 'row', row }),
        )
        const left = at < 0 ? 0 : group.count - rows.length
        return left > 0
          ? [head, ...body, { id: `more ${group.key}`, kind: 'more', key: group.key, left, isReading: isFetching }]
          : [head, ...body]
      }),
    [items, open, readings, by],
  )
  const toggle = (key: string) =>
    setWished((before) => {
      const next = new Map(before)
      if (!next.delete(key)) next.set(key, atFirst)
      return next
    })
  const more = (key: string) => setWished((before) => new Map([...before, [key, (before.get(key) ?? 0) + laterPages]]))
  const rows = useMemo(
    () => [...new Map(lines.flatMap((one) => (one.kind === 'row' ? [[one.row.id, one.row] as const] : []))).values()],
    [lines],
  )
  return { groups, lines, rows, toggle, more }
}
