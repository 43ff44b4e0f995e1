/** Where am I in a registry? Filter, situation and the open entry stand in the address, so that Back and links work. */
import { useCallback, useMemo } from 'react'
import { useQueryText } from '../app/page.ts'

export type RecordState = 'active' | 'inactive' | 'all'

const words: Record<RecordState, string | null> = { active: null, inactive: 'inativos', all: 'todos' }

export interface Place {
  text: string
  state: RecordState
  /** The open entry's key; `novo` while one is being created. */
  item: string | null
  query: Record<string, string>
  setText: (text: string) => void
  setState: (state: RecordState) => void
  open: (item: string) => void
  close: () => void
  clear: () => void
  change: (change: Record<string, string | null>, replace?: boolean) => void
}

export function usePlace(): Place {
  const [query, change] = useQueryText()
  const open = useCallback((item: string) => change({ item }), [change])
  const close = useCallback(() => change({ item: null }), [change])
  return useMemo(
    () => ({
      text: query.busca ?? '',
      state: query.situacao === 'inativos' ? 'inactive' : query.situacao === 'todos' ? 'all' : 'active',
      item: query.item ?? null,
      query,
      setText: (text) => change({ busca: text || null }, true),
      setState: (state) => change({ situacao: words[state] }, true),
      open,
      close,
      clear: () => change({ busca: null, situacao: null }, true),
      change,
    }),
    [query, change, open, close],
  )
}

export function isInState(active: boolean, state: RecordState): boolean {
  return state === 'all' || active === (state === 'active')
}
