/** The unit's note in the panel: read, and written in its place. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { Ago } from '../kit/Ago.tsx'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconAlertTriangle, IconNote, IconPencil, IconTrash } from '../kit/icons.ts'
import { NoteForm } from './NoteForm.tsx'
import { type NoteDraft, noteDraft } from './note-drafts.ts'
import styles from './notes.module.css'
import type { Note, Noted } from './use-notes.ts'
import { isForeseen, useSaveNote } from './use-save-note.ts'

interface NoteCardProps {
  process: Noted
  note: Note | null
  whyNot: string | null
}

export function NoteCard({ process, note, whyNot }: NoteCardProps) {
  const { t } = useLingui()
  const unitId = useActingUnit()
  const [draft, setDraft] = useState<NoteDraft | null>(() => noteDraft(unitId, process.id))
  const save = useSaveNote(process, setDraft)
  if (draft)
    return (
      <NoteForm
        processId={process.id}
        present={note}
        draft={draft}
        onDraft={setDraft}
        onSave={(written) => {
          setDraft(null)
          save(written, note)
        }}
        onCancel={() => setDraft(null)}
      />
    )
  if (!note)
    return (
      <Button icon={<IconNote aria-hidden="true" />} whyNot={whyNot} onPress={() => setDraft({ text: '', priority: false, seen: null })}>
        {t`Anotar`}
      </Button>
    )
  return (
    <div className={styles.note} data-priority={note.priority || undefined}>
      {note.priority ? (
        <b className={styles.priority}>
          <IconAlertTriangle size={14} aria-hidden="true" /> {t`Prioridade`}
        </b>
      ) : null}
      <p className={styles.text}>{note.text}</p>
      <div className={styles.noteFoot}>
        <span className={styles.stamp}>
          {note.by.name} · <Ago instant={note.at} />
        </span>
        <IconButton
          isSmall
          label={t`Alterar anotação`}
          icon={<IconPencil aria-hidden="true" />}
          whyNot={whyNot}
          isDisabled={isForeseen(note)}
          onPress={() => setDraft({ text: note.text, priority: note.priority, seen: note.revision })}
        />
        <IconButton
          isSmall
          label={t`Remover anotação`}
          icon={<IconTrash aria-hidden="true" />}
          whyNot={whyNot}
          isDisabled={isForeseen(note)}
          onPress={() => save({ text: '', priority: false, seen: note.revision }, note)}
        />
      </div>
    </div>
  )
}
