/** Follow a process, or change how it is followed: group and observation. */
import { addFollowUp, changeFollowUp, listFollowUps, listNoteGroups, removeFollowUp } from '@lavra/contract/follow-ups.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconTrash } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import { GroupField } from './GroupField.tsx'
import styles from './notes.module.css'
import { type FollowUp, type Noted, notedReads } from './use-notes.ts'

const longest = 500
const followReads = [...notedReads, listFollowUps, listNoteGroups] as const

export type FollowUpHeld = Pick<FollowUp, 'id' | 'group' | 'text' | 'revision'>

interface FollowUpDialogProps {
  process: Noted
  /** Null: follow it anew. */
  present: FollowUpHeld | null
  onClose: () => void
}

export function FollowUpDialog({ process, present, onClose }: FollowUpDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [groupId, setGroup] = useState<string | null>(present?.group?.id ?? null)
  const [text, setText] = useState(present?.text ?? '')
  const { number } = process
  const add = useCommand(addFollowUp, {
    quiet: true,
    invalidates: followReads,
    onDone: () => {
      toast(t`Processo ${number} em acompanhamento especial.`)
      onClose()
    },
  })
  const change = useCommand(changeFollowUp, { quiet: true, invalidates: followReads, onDone: onClose })
  const remove = useRemoveFollowUp()
  const error = add.error ?? change.error
  const code = error instanceof ApiError ? error.code : null
  const over = text.trim().length > longest
  // once told that a colleague was quicker, saving again is meant
  const revision = code === 'follow-up-changed' ? undefined : present?.revision
  const save = () => {
    if (present) change.mutate({ followUpId: present.id, groupId, text, revision })
    else add.mutate({ processId: process.id, groupId, text })
  }
  const isGroupError = code === 'already-followed' || code === 'group-not-found'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={present ? t`Acompanhamento especial` : t`Acompanhar processo`}
      intro={number}
      foot={
        <>
          {present ? (
            <span className={styles.apart}>
              <Button
                icon={<IconTrash aria-hidden="true" />}
                onPress={() => {
                  remove(process, present)
                  onClose()
                }}
              >
                {t`Deixar de acompanhar`}
              </Button>
            </span>
          ) : null}
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={add.isPending || change.isPending} isDisabled={over} onPress={save}>
            {present ? t`Salvar` : t`Acompanhar`}
          </Button>
        </>
      }
    >
      {present ? null : (
        <p className={styles.quiet}>
          <Trans>O processo fica na lista Acompanhamento Especial da unidade, mesmo concluído ou em outra unidade.</Trans>
        </p>
      )}
      <GroupField
        list="follow-ups"
        value={groupId}
        onChange={setGroup}
        error={isGroupError && error ? refusalSentence(error, i18n) : null}
      />
      <TextArea
        label={t`Observação`}
        value={text}
        onChange={setText}
        limit={longest}
        rows={3}
        isOptional
        error={
          over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : error && !isGroupError ? refusalSentence(error, i18n) : null
        }
        className={styles.growing}
      />
    </Dialog>
  )
}

/** No longer followed; it can be taken back. */
export function useRemoveFollowUp(): (process: Noted, present: FollowUpHeld) => void {
  const { t } = useLingui()
  const taken = useRef<{ process: Noted; present: FollowUpHeld } | null>(null)
  const add = useCommand(addFollowUp, { invalidates: followReads })
  const { mutate } = useCommand(removeFollowUp, {
    invalidates: followReads,
    onDone: () => {
      if (!taken.current) return
      const { process, present } = taken.current
      const run = () => add.mutate({ processId: process.id, groupId: present.group?.id ?? null, text: present.text })
      toast(t`Processo ${process.number} fora do acompanhamento especial.`, { action: { label: t`Desfazer`, run } })
    },
  })
  return (process, present) => {
    taken.current = { process, present }
    mutate({ followUpId: present.id })
  }
}
