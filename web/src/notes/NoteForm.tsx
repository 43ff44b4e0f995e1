/** Write the unit's note on a process. When a colleague changed it meanwhile, both texts are on the screen. */
import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useState } from 'react'
import { useActingUnit } from '../api/acting-unit.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { keepNoteDraft, type NoteDraft } from './note-drafts.ts'
import styles from './notes.module.css'
import type { Note } from './use-notes.ts'

const longest = 500

interface NoteFormProps {
  processId: string
  /** As it is now; what it was when writing began is remembered with the draft. */
  present: Note | null
  draft: NoteDraft
  onDraft: (draft: NoteDraft) => void
  onSave: (draft: NoteDraft) => void
  onCancel: () => void
}

export function NoteForm({ processId, present, draft, onDraft, onSave, onCancel }: NoteFormProps) {
  const { t } = useLingui()
  const unitId = useActingUnit()
  const isOther = (present?.revision ?? null) !== draft.seen && present?.text !== draft.text
  // the button that takes the other text is gone then: the field, made anew, has the focus
  const [taken, setTaken] = useState(0)
  const over = draft.text.trim().length > longest
  const change = (next: NoteDraft) => {
    keepNoteDraft(unitId, processId, next)
    onDraft(next)
  }
  const cancel = () => {
    keepNoteDraft(unitId, processId, null)
    onCancel()
  }
  // what a colleague wrote stands beside one's own by now: saving is meant
  const save = () => !over && onSave(isOther ? { ...draft, seen: present?.revision ?? null } : draft)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancel()
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the keys that save and leave, for whoever is in a field of it
    <div className={styles.form} onKeyDown={onKeyDown}>
      <TextArea
        key={taken}
        label={t`Anotação`}
        isLabelHidden
        placeholder={t`Escreva para os colegas da unidade`}
        value={draft.text}
        onChange={(text) => change({ ...draft, text })}
        limit={longest}
        rows={3}
        className={styles.growing}
        error={over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : null}
        autoFocus
      />
      <Checkbox isSelected={draft.priority} onChange={(priority) => change({ ...draft, priority })}>
        {t`Prioridade`}
      </Checkbox>
      {isOther ? (
        <Other
          present={present}
          onTake={(other) => {
            change(other)
            setTaken(taken + 1)
          }}
        />
      ) : null}
      <div className={styles.formFoot}>
        <Button onPress={cancel}>{t`Cancelar`}</Button>
        <Button kind="primary" onPress={save} isDisabled={over}>
          {isOther ? t`Salvar o meu texto` : t`Salvar`}
        </Button>
      </div>
    </div>
  )
}

function Other({ present, onTake }: { present: Note | null; onTake: (draft: NoteDraft) => void }) {
  const { t } = useLingui()
  const name = present?.by.name ?? ''
  return (
    <div className={styles.other} role="alert">
      {present ? (
        <>
          <p>
            <Trans>{name} alterou a anotação enquanto você escrevia:</Trans>
          </p>
          <blockquote>{present.text}</blockquote>
          <Button
            onPress={() => onTake({ text: present.text, priority: present.priority, seen: present.revision })}
          >{t`Usar este texto`}</Button>
        </>
      ) : (
        <p>
          <Trans>Alguém removeu a anotação enquanto você escrevia. Salvar a escreve de novo.</Trans>
        </p>
      )}
    </div>
  )
}
