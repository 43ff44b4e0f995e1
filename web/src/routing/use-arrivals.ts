/** Rows that arrived while the desk was shown: for a moment they stand out, and they are announced. */
import { useEffect, useRef, useState } from 'react'
import { arrivalsAmong } from './arrivals.ts'
import type { DeskRow } from './desk-filter.ts'

const shownFor = 8_000
const nobody: ReadonlySet<string> = new Set()

/** `list` names what is listed: rows of another list are not arrivals. `rows` undefined: not read yet. */
export function useArrivals(list: string, rows: readonly DeskRow[] | undefined) {
  const known = useRef<{ list: string; ids: string[] } | null>(null)
  const [arrived, setArrived] = useState<readonly DeskRow[]>([])

  useEffect(() => {
    if (!rows) return
    const ids = rows.map(({ id }) => id)
    const news = known.current?.list === list ? arrivalsAmong(known.current.ids, ids) : []
    known.current = { list, ids }
    if (news.length > 0) setArrived(rows.filter(({ id }) => news.includes(id)))
  }, [list, rows])

  useEffect(() => {
    if (arrived.length === 0) return
    const timer = setTimeout(() => setArrived([]), shownFor)
    return () => clearTimeout(timer)
  }, [arrived])

  return { arrived, arrivedIds: arrived.length === 0 ? nobody : new Set(arrived.map(({ id }) => id)) }
}
