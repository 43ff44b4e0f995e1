/** Saves the unit's note: shown at once; refused, what was typed is there again. */
import { saveNote } from '@lavra/contract/notes.ts'
import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { toast } from '../kit/toast-queue.ts'
import { keepNoteDraft, type NoteDraft } from './note-drafts.ts'
import { foreseen, type Note, type Noted, notedReads, useForeseenNotes } from './use-notes.ts'

export const isForeseen = (note: Note) => note.revision === foreseen

export function useSaveNote(process: Noted, onRefused: (draft: NoteDraft) => void) {
  const { t } = useLingui()
  const unitId = useActingUnit()
  const { user } = useSession()
  const foresee = useForeseenNotes(process.id)
  const removed = useRef<Note | null>(null)
  const command = useCommand(saveNote, {
    invalidates: notedReads,
    foresee: ({ text, priority = false }) => {
      const note = text.trim() ? { text: text.trim(), priority, revision: foreseen, by: user, at: new Date().toISOString() } : null
      return foresee((notes) => ({ ...notes, note }))
    },
    onDone: (_, { text }) => {
      const before = removed.current
      removed.current = null
      if (text.trim() || !before) return
      const run = () => save({ text: before.text, priority: before.priority, seen: null }, null)
      toast(t`Anotação removida do processo ${process.number}.`, { action: { label: t`Desfazer`, run } })
    },
    onFailed: (_, { text, priority = false, revision = null }) => {
      if (!text.trim()) return
      const draft = { text, priority, seen: revision }
      keepNoteDraft(unitId, process.id, draft)
      onRefused(draft)
    },
  })
  const save = (draft: NoteDraft, present: Note | null) => {
    keepNoteDraft(unitId, process.id, null)
    removed.current = present
    const { text, priority, seen } = draft
    command.mutate({ processId: process.id, text, priority, revision: seen })
  }
  return save
}
