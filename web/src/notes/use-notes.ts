/** What this unit keeps about a process, and how it is shown at once before the server has answered. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { listMarkers, showNotes } from '@lavra/contract/notes.ts'
import { listDesk } from '@lavra/contract/routing.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { keyOf, useEndpoint } from '../api/use-endpoint.ts'

export type Notes = Output<typeof showNotes>
export type Note = NonNullable<Notes['note']>
export type Marking = Notes['markers'][number]
export type FollowUp = Notes['followUps'][number]
export type Marker = Output<typeof listMarkers>['items'][number]

/** All that these components need to know of a process: its page and a row of the desk both have it. */
export interface Noted {
  id: string
  number: string
}

/** The id or revision of what is shown before the server has given it one; it belongs to nothing. */
export const foreseen = '999999999999999999'

/** What is no longer true after something of it changed. */
export const notedReads = [showNotes, listDesk, showHistory] as const

export function useNotes(processId: string | null) {
  return useEndpoint(showNotes, processId ? { processId } : null, { topics: [`process:${processId}`] })
}

export function useMarkers() {
  return useEndpoint(listMarkers, {}, { staleTime: 60_000 })
}

/** Changes what is shown of the process; the function that comes back takes it back. */
export function useForeseenNotes(processId: string): (change: (notes: Notes) => Notes) => () => void {
  const client = useQueryClient()
  const unitId = useActingUnit()
  return useCallback(
    (change) => {
      const queryKey = keyOf(showNotes, unitId, { processId })
      void client.cancelQueries({ queryKey })
      const before = client.getQueryData<Notes>(queryKey)
      if (before) client.setQueryData(queryKey, change(before))
      return () => client.setQueryData(queryKey, before)
    },
    [client, unitId, processId],
  )
}
