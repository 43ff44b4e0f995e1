/** Keeps a process or document among the unit's favorites, or takes it from there: shown at once. */
import { addFavorite, listFavorites, listNoteGroups, removeFavorite } from '@lavra/contract/follow-ups.ts'
import { useLingui } from '@lingui/react/macro'
import { useCommand } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import { foreseen, type Notes, notedReads, useForeseenNotes } from './use-notes.ts'

const keptReads = [...notedReads, listFavorites, listNoteGroups] as const

const withFavorite = (notes: Notes, documentId: string | null, favoriteId: string | null): Notes => {
  if (!documentId) return { ...notes, favorite: favoriteId ? { id: favoriteId } : null }
  const known = notes.documents.find((one) => one.documentId === documentId)
  const one = known ?? { documentId, comments: 0, acknowledgements: 0, acknowledged: false, favoriteId: null }
  return { ...notes, documents: [...notes.documents.filter((other) => other !== known), { ...one, favoriteId }] }
}

/** The present favorite of a process, or of one of its documents. */
export function favoriteOf(notes: Notes | undefined, documentId: string | null): string | null {
  if (!documentId) return notes?.favorite?.id ?? null
  return notes?.documents.find((one) => one.documentId === documentId)?.favoriteId ?? null
}

/** `kept`: what comes back with it when taking it away is undone. */
export function useFavorite(
  processId: string,
  documentId: string | null,
  name: string,
  kept: { groupId?: string | null; description?: string } = {},
) {
  const { t } = useLingui()
  const foresee = useForeseenNotes(processId)
  const add = useCommand(addFavorite, {
    invalidates: keptReads,
    foresee: () => foresee((notes) => withFavorite(notes, documentId, foreseen)),
    onDone: () => toast(t`${name} está nos favoritos da unidade.`),
  })
  const remove = useCommand(removeFavorite, {
    invalidates: keptReads,
    foresee: () => foresee((notes) => withFavorite(notes, documentId, null)),
    onDone: () =>
      toast(t`${name} saiu dos favoritos da unidade.`, {
        action: { label: t`Desfazer`, run: () => add.mutate({ processId, documentId, ...kept }) },
      }),
  })
  return {
    isPending: add.isPending || remove.isPending,
    toggle: (favoriteId: string | null) => {
      if (favoriteId === null) add.mutate({ processId, documentId })
      else if (favoriteId !== foreseen) remove.mutate({ favoriteId })
    },
  }
}
