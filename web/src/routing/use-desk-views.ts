/** The saved views of the desk and how the person arranged it: kept on the server, shown at once when changed. */
import { arrangeDesk, type deskColumns, listDeskViews } from '@lavra/contract/desk.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { keyOf, useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useQueryText } from '../app/page.ts'

type Views = Output<typeof listDeskViews>
export type DeskView = Views['items'][number]
export type ChoosableColumn = (typeof deskColumns)[number]

/** What everybody sees who chose nothing. */
const usualColumns: readonly ChoosableColumn[] = ['markers', 'parties', 'assignee']

export function useDeskViews() {
  const client = useQueryClient()
  const unitId = useActingUnit()
  const { data } = useEndpoint(listDeskViews, {}, { staleTime: 60_000 })
  const arrange = useCommand(arrangeDesk, {
    invalidates: [listDeskViews],
    foresee: (change) => {
      const queryKey = keyOf(listDeskViews, unitId, {})
      const before = client.getQueryData<Views>(queryKey)
      if (before) client.setQueryData(queryKey, { ...before, ...change })
      return () => client.setQueryData(queryKey, before)
    },
  })
  const columns = data?.columns ?? usualColumns
  return {
    views: data?.items ?? [],
    startView: data?.items.find(({ id }) => id === data.startViewId) ?? null,
    isKnown: data !== undefined,
    columns,
    toggleColumn: (id: ChoosableColumn) =>
      arrange.mutate({ columns: columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id] }),
    startWith: (startViewId: string | null) => arrange.mutate({ startViewId }),
  }
}

/** The view that the address shows now, whatever else it was reached by. */
export function usePresentView(views: readonly DeskView[]): DeskView | null {
  const [query] = useQueryText()
  return useMemo(() => {
    const same = (one: Record<string, string>) =>
      JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(query).sort())
    return Object.keys(query).length > 0 ? (views.find((view) => same(view.query)) ?? null) : null
  }, [query, views])
}
