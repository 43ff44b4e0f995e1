/** My wishes as the server has them, and the way to change some of them: shown at once, one after the other. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { saveNotificationWishes, showNotificationWishes, type Wishes } from '@lavra/contract/notifications.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useActingUnit } from '../api/acting-unit.ts'
import { keyOf, useCommand, useEndpoint } from '../api/use-endpoint.ts'

type Shown = Output<typeof showNotificationWishes>

export interface WishProps {
  wishes: Wishes
  onChange: (change: Partial<Wishes>) => void
}

export function useWishes() {
  const client = useQueryClient()
  const queryKey = keyOf(showNotificationWishes, useActingUnit(), {})
  const answer = useEndpoint(showNotificationWishes, {})
  const { mutate } = useCommand(saveNotificationWishes, {
    invalidates: [showNotificationWishes],
    foresee: (wishes) => {
      const before = client.getQueryData<Shown>(queryKey)
      if (before) client.setQueryData(queryKey, { ...before, wishes })
      return () => client.setQueryData(queryKey, before)
    },
  })
  const change = (some: Partial<Wishes>) => {
    const present = client.getQueryData<Shown>(queryKey)
    if (present) mutate({ ...present.wishes, ...some })
  }
  return { answer, change }
}
