/** Write a comment, a reply, or another text for one's unit's own. What is refused stays in the field. */
import { addComment, changeComment, listComments } from '@lavra/contract/comments.ts'
import { showNotes } from '@lavra/contract/notes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import styles from './notes.module.css'

const longest = 2000
export const saidReads = [listComments, showNotes] as const

interface CommentFormProps {
  item?: { processId: string; documentId: string | null }
  threadId?: string | null
  /** Changes this one instead. */
  present?: { id: string; text: string; revision: string }
  label: string
  onDone?: () => void
  autoFocus?: boolean
}

export function CommentForm({ item, threadId = null, present, label, onDone, autoFocus }: CommentFormProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [text, setText] = useState(present?.text ?? '')
  const done = () => {
    setText('')
    onDone?.()
  }
  const add = useCommand(addComment, { quiet: true, invalidates: saidReads, onDone: done })
  const change = useCommand(changeComment, { quiet: true, invalidates: saidReads, onDone: done })
  const error = add.error ?? change.error
  const over = text.trim().length > longest
  // once told that a colleague was quicker, saving again is meant
  const revision = change.error instanceof ApiError && change.error.code === 'comment-changed' ? undefined : present?.revision
  const save = () => {
    if (present) change.mutate({ commentId: present.id, text, revision })
    else if (item) add.mutate({ ...item, threadId, text })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextArea
        label={label}
        value={text}
        onChange={setText}
        rows={2}
        limit={text.length > longest - 300 ? longest : undefined}
        error={over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : error ? refusalSentence(error, i18n) : null}
        className={styles.growing}
        autoFocus={autoFocus}
      />
      <div className={styles.formFoot}>
        {onDone ? <Button onPress={onDone}>{t`Cancelar`}</Button> : null}
        <Button
          kind="secondary"
          type="submit"
          isPending={add.isPending || change.isPending}
          isDisabled={over || !text.trim() || text.trim() === present?.text}
        >
          {present ? t`Salvar` : threadId ? t`Responder` : t`Comentar`}
        </Button>
      </div>
    </form>
  )
}
