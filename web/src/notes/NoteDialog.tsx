/** The unit's note on a process, from wherever one is: the desk's row, the toolbar. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { NoteForm } from './NoteForm.tsx'
import { type NoteDraft, noteDraft } from './note-drafts.ts'
import { type Noted, type Notes, useNotes } from './use-notes.ts'
import { useSaveNote } from './use-save-note.ts'

interface NoteDialogProps {
  process: Noted
  onClose: () => void
}

export function NoteDialog({ process, onClose }: NoteDialogProps) {
  const { t } = useLingui()
  const notes = useNotes(process.id).data
  return (
    <Dialog isOpen onClose={onClose} title={t`Anotação da unidade`} intro={process.number}>
      {notes ? <Form process={process} notes={notes} onClose={onClose} /> : <Skeleton rows={3} />}
    </Dialog>
  )
}

function Form({ process, notes: { note }, onClose }: NoteDialogProps & { notes: Notes }) {
  const unitId = useActingUnit()
  const [draft, setDraft] = useState<NoteDraft>(
    () =>
      noteDraft(unitId, process.id) ?? {
        text: note?.text ?? '',
        priority: note?.priority ?? false,
        seen: note?.revision ?? null,
      },
  )
  // refused late, it waits among the drafts and is there when the note is opened again
  const save = useSaveNote(process, () => {})
  return (
    <NoteForm
      processId={process.id}
      present={note}
      draft={draft}
      onDraft={setDraft}
      onSave={(written) => {
        save(written, note)
        onClose()
      }}
      onCancel={onClose}
    />
  )
}
