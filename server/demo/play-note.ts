/** Plays what a unit notes on a process of the demo: each by its command, by the person of the step. */
import { addAcknowledgement, addComment, addFavorite, addFollowUp, saveNote, setProcessMarker } from '../domains/notes/index.ts'
import { setCheckpoint, setDeadline } from '../domains/routing/index.ts'
import type { Command } from '../kernel/command.ts'
import type { Ids } from './demo.queries.ts'
import { favoriteGroup, keyOf } from './markers.ts'
import type { NoteAct } from './note-steps.ts'

interface NotePlace {
  processId: string
  documentIds: readonly string[]
  unit: string
  id: (kind: keyof Ids, name: string) => string
  act: <I, O, P>(command: Command<I, O, P>, input: I) => Promise<O>
}

export async function playNote(step: NoteAct, { processId, documentIds, unit, id, act }: NotePlace): Promise<void> {
  switch (step.kind) {
    case 'note':
      await act(saveNote, { processId, text: step.text, priority: step.priority })
      return
    case 'mark':
      await act(setProcessMarker, { processId, markerId: id('marker', keyOf(unit, step.marker)), text: step.text })
      return
    case 'phase':
      await act(setCheckpoint, { processId, checkpointId: id('checkpoint', step.checkpoint) })
      return
    case 'follow': {
      const groupId = step.group ? id('noteGroup', keyOf(unit, step.group)) : null
      await act(addFollowUp, { processId, groupId, text: step.text })
      return
    }
    case 'favorite': {
      const groupId = id('noteGroup', keyOf(unit, favoriteGroup))
      await act(addFavorite, { processId, documentId: documentIds.at(-1) ?? null, groupId, description: step.description })
      return
    }
    case 'comment':
      await act(addComment, { processId, documentId: null, threadId: null, text: step.text })
      return
    case 'deadline':
      await act(setDeadline, { processId, due: { days: step.days, counted: 'calendar' } })
      return
    case 'acknowledge':
      await act(addAcknowledgement, { processId, documentId: null })
  }
}
