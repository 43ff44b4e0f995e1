/** The desk as it is now: rows page by page, counts, and what arrived. One hint of the live stream refreshes them all. */
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useEffect, useMemo, useRef } from 'react'
import { useEndpoint, useEndpointPages } from '../api/use-endpoint.ts'
import { type DeskFilter, inputOf, laterPages, narrowingOf } from './desk-filter.ts'
import { useArrivals } from './use-arrivals.ts'

/** Milliseconds between two readings of the rows, however often the unit's desk changes. */
const restBetween = 3_000

export function useDesk(unitId: string, filter: DeskFilter) {
  const input = inputOf(filter)
  const counts = useEndpoint(countDesk, narrowingOf(filter), { topics: [`desk:${unitId}`], keepPrevious: true })
  const pages = useEndpointPages(listDesk, input, ({ next }) => (next ? { cursor: next, limit: laterPages } : null), {
    keepPrevious: true,
  })
  useFollowing(counts.dataUpdatedAt, pages)

  const loaded = pages.data?.pages
  const rows = useMemo(() => {
    // a row that moved up between two pages comes twice: its newer place counts
    const seen = new Set<string>()
    return loaded?.flatMap((page) => page.items).filter(({ id }) => !seen.has(id) && seen.add(id))
  }, [loaded])
  const list = JSON.stringify([unitId, input])
  const { arrived, arrivedIds } = useArrivals(list, pages.isPlaceholderData ? undefined : rows)
  return { counts: counts.data, pages, rows, arrived, arrivedIds }
}

interface Pages {
  isFetching: boolean
  refetch: (options: { cancelRefetch: boolean }) => unknown
}

/**
 * Reads the rows again whenever the counts were. They do not follow the topic themselves: a busy unit changes many times a second,
 * and a reading of a long desk that every hint begins anew would never end.
 */
function useFollowing(countedAt: number, pages: Pages): void {
  const present = useRef(pages)
  present.current = pages
  const followed = useRef({ countedAt, readAt: 0 })

  useEffect(() => {
    const before = followed.current.countedAt
    followed.current.countedAt = countedAt
    if (countedAt === before || before === 0) return
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      if (present.current.isFetching) {
        timer = setTimeout(read, restBetween / 6)
        return
      }
      followed.current.readAt = Date.now()
      present.current.refetch({ cancelRefetch: false })
    }
    timer = setTimeout(read, Math.max(0, followed.current.readAt + restBetween - Date.now()))
    return () => clearTimeout(timer)
  }, [countedAt])
}
