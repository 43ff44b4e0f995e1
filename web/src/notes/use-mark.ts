/** Puts a marker on a process, changes its text, takes it off: shown at once, and taking off can be taken back. */
import { listMarkers, removeProcessMarker, setProcessMarker } from '@lavra/contract/notes.ts'
import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { toast } from '../kit/toast-queue.ts'
import { foreseen, type Marker, type Marking, type Noted, notedReads, useForeseenNotes, useMarkers } from './use-notes.ts'

type Named = Pick<Marker, 'id' | 'name' | 'colour' | 'personal' | 'active'>

export function useMark(process: Noted) {
  const { t } = useLingui()
  const { user } = useSession()
  const foresee = useForeseenNotes(process.id)
  const markers = useMarkers().data?.items ?? []
  const put = useCommand(setProcessMarker, {
    // refused, the list it was chosen from is no longer true either
    invalidates: [...notedReads, listMarkers],
    foresee: ({ markerId, text }) =>
      foresee((notes) => {
        const present = notes.markers.find((one) => one.markerId === markerId)
        const known = markers.find((one) => one.id === markerId)
        if (present) return { ...notes, markers: notes.markers.map((one) => (one === present ? { ...one, text: text ?? one.text } : one)) }
        if (!known) return notes
        const { name, colour, personal, active } = known
        const added: Marking = {
          markerId,
          name,
          colour,
          personal,
          active,
          text: text ?? '',
          revision: foreseen,
          by: user,
          at: new Date().toISOString(),
        }
        return { ...notes, markers: [...notes.markers, added] }
      }),
  })
  const taken = useRef<Marking | null>(null)
  const take = useCommand(removeProcessMarker, {
    invalidates: notedReads,
    foresee: ({ markerId }) => foresee((notes) => ({ ...notes, markers: notes.markers.filter((one) => one.markerId !== markerId) })),
    onDone: () => {
      if (!taken.current) return
      const { markerId, name, text } = taken.current
      toast(t`Marcador “${name}” retirado do processo ${process.number}.`, {
        action: { label: t`Desfazer`, run: () => put.mutate({ processId: process.id, markerId, text }) },
      })
    },
  })
  return {
    add: (marker: Named) => put.mutate({ processId: process.id, markerId: marker.id }),
    remove: (marking: Marking) => {
      taken.current = marking
      take.mutate({ processId: process.id, markerId: marking.markerId })
    },
  }
}
