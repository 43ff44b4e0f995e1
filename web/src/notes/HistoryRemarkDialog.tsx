/** A remark in the history of the process (atualizar andamento): for everybody who reads it, and for good. */
import { showHistory } from '@lavra/contract/history.ts'
import { addRemark } from '@lavra/contract/notes.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './notes.module.css'
import type { Noted } from './use-notes.ts'

const longest = 2000

export function HistoryRemarkDialog({ process, onClose }: { process: Noted; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [text, setText] = useState('')
  const { number } = process
  const add = useCommand(addRemark, {
    quiet: true,
    invalidates: [showHistory, listDesk, countDesk],
    onDone: () => {
      toast(t`Andamento do processo ${number} atualizado.`)
      onClose()
    },
  })
  const over = text.trim().length > longest
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Atualizar andamento`}
      intro={number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={add.isPending}
            isDisabled={over || !text.trim()}
            onPress={() => add.mutate({ processId: process.id, text })}
          >
            {t`Registrar no histórico`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`O que aconteceu`}
        description={t`Fica no histórico para todos que têm acesso ao processo. Não se altera nem se apaga: um engano corrige-se com outra atualização.`}
        value={text}
        onChange={setText}
        limit={longest}
        rows={4}
        className={styles.growing}
        error={over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : add.error ? refusalSentence(add.error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
