/** The note on a document or process of a block: who has the block reads it, and writes it in place (B-06). */
import { listBlockDocuments, listBlockProcesses } from '@lavra/contract/block-items.ts'
import { saveItemNote } from '@lavra/contract/block-options.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf, useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconNote } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'
import type { Block } from './block.ts'
import styles from './blocks.module.css'

export interface NotedItem {
  itemId: string
  note: string
  noted: { by: string; unit: string } | null
}

const limit = 500

/** Text and pencil together; where nothing may be written and nothing is, nothing is shown. */
export function ItemNote({ block, item, name }: { block: Block; item: NotedItem; name: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const mayWrite = block.abilities.note === null
  if (!mayWrite && !item.note) return null
  const about = item.noted ? `${item.noted.by} (${item.noted.unit})` : ''
  return (
    <span className={styles.note}>
      {item.note ? (
        <span className={styles.noteText} title={`${item.note} – ${about}`}>
          <span>{item.note}</span>
          <small>{about}</small>
        </span>
      ) : null}
      {mayWrite ? (
        <IconButton
          label={item.note ? t`Alterar a anotação de ${name}` : t`Anotar ${name}`}
          icon={<IconNote aria-hidden="true" />}
          onPress={() => setOpen(true)}
        />
      ) : null}
      {isOpen ? <NoteDialog blockId={block.id} item={item} name={name} onClose={() => setOpen(false)} /> : null}
    </span>
  )
}

function NoteDialog({ blockId, item, name, onClose }: { blockId: string; item: NotedItem; name: string; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [text, setText] = useState(item.note)
  const client = useQueryClient()
  // what was there when it was opened; after a refusal, what is there now and can be read above the field
  const [seen] = useState(item.note)
  const lists = [listBlockDocuments, listBlockProcesses]
  const save = useCommand(saveItemNote, {
    quiet: true,
    invalidates: lists,
    onDone: onClose,
    onFailed: () => {
      for (const list of lists) client.invalidateQueries({ queryKey: keyOf(list) })
    },
  })
  const isStale = save.error instanceof ApiError && save.error.code === 'block-note-changed'
  const submit = () => save.mutate({ blockId, itemId: item.itemId, note: text.trim(), before: isStale ? item.note : seen })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t`Anotação no bloco`}
      intro={name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={save.isPending} isDisabled={text.length > limit} onPress={submit}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {isStale ? (
          <p className={styles.refused} role="alert">
            {refusalSentence(save.error, i18n)}
          </p>
        ) : null}
        {isStale && item.note ? <blockquote className={styles.theirs}>{item.note}</blockquote> : null}
        <TextArea
          label={t`Anotação`}
          value={text}
          onChange={setText}
          limit={limit}
          autoFocus
          error={save.error && !isStale ? refusalSentence(save.error, i18n) : null}
        />
        <p className={styles.quiet}>
          <Trans>Quem tem o bloco lê e altera a anotação; ela não fica no histórico do processo.</Trans>
        </p>
      </div>
    </Dialog>
  )
}
