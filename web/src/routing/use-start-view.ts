/** Coming to the desk by an address that says nothing opens the view the person begins with; an address that says something stays. */
import { useEffect, useRef } from 'react'
import { useQueryText } from '../app/page.ts'
import type { DeskView } from './use-desk-views.ts'

/** In the address, of all processes, where nothing would mean the view that opens first. */
export const everything = 'todos'

export function useStartView(startView: DeskView | null, isKnown: boolean): void {
  const [query, setQuery] = useQueryText()
  const came = useRef(Object.keys(query).length > 0)
  useEffect(() => {
    if (came.current || !isKnown) return
    came.current = true
    if (startView) setQuery(startView.query, true)
  }, [isKnown, startView, setQuery])
}
