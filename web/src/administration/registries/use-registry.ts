/** The entries of a small registry, filtered by the server; how many, and whether there are more than it lists. */

import type { Output } from '@lavra/contract/endpoint.ts'
import { listRegistry } from '@lavra/contract/processes.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { isInState, usePlace } from '../place.ts'
import { useLater } from '../use-later.ts'

export type RegistryEntry = Output<typeof listRegistry>['items'][number]
type Registry = 'classification-codes' | 'legal-bases' | 'signing-titles' | 'contacts' | 'priorities'

export function useRegistry(registry: Registry) {
  const place = usePlace()
  const text = useLater(place.text)
  const answer = useEndpoint(listRegistry, { registry, text }, { keepPrevious: true })
  const all = answer.data?.items ?? []
  return {
    place,
    answer,
    rows: all.filter((row) => isInState(row.active, place.state)),
    open: all.find((row) => row.id === place.item),
    isNew: place.item === 'novo',
    hasMore: answer.data?.more ?? false,
  }
}
