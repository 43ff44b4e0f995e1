/** One marker on one process: its text, and taking it off. When a colleague wrote meanwhile, what they wrote is shown. */
import { setProcessMarker } from '@lavra/contract/notes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Ago } from '../kit/Ago.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconTrash } from '../kit/icons.ts'
import { TextArea } from '../kit/TextArea.tsx'
import { MarkerChanges } from './MarkerChanges.tsx'
import styles from './notes.module.css'
import { useMark } from './use-mark.ts'
import { type Marking, type Noted, notedReads } from './use-notes.ts'

const longest = 500

interface MarkingDialogProps {
  process: Noted
  marking: Marking
  whyNot: string | null
  onClose: () => void
}

export function MarkingDialog({ process, marking, whyNot, onClose }: MarkingDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { remove } = useMark(process)
  const [text, setText] = useState(marking.text)
  const begun = useRef(marking.text)
  const save = useCommand(setProcessMarker, { quiet: true, invalidates: notedReads, onDone: onClose })
  const over = text.trim().length > longest
  const isOther = marking.text !== begun.current && marking.text !== text.trim()
  const { name, by } = marking
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Marcador “${name}”`}
      intro={process.number}
      foot={
        <>
          <span className={styles.apart}>
            <Button
              icon={<IconTrash aria-hidden="true" />}
              whyNot={whyNot}
              onPress={() => {
                remove(marking)
                onClose()
              }}
            >
              {t`Retirar do processo`}
            </Button>
          </span>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            whyNot={whyNot}
            isPending={save.isPending}
            isDisabled={over || text.trim() === marking.text}
            onPress={() => save.mutate({ processId: process.id, markerId: marking.markerId, text, revision: marking.revision })}
          >
            {isOther ? t`Salvar o meu texto` : t`Salvar`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Texto`}
        description={
          marking.personal ? t`Aparece junto ao marcador, só para você.` : t`Aparece junto ao marcador, para os colegas da unidade.`
        }
        value={text}
        onChange={setText}
        limit={longest}
        rows={3}
        isOptional
        isReadOnly={whyNot !== null}
        error={
          over ? t`Resuma o texto: o limite é de ${longest} caracteres.` : save.error && !isOther ? refusalSentence(save.error, i18n) : null
        }
        className={styles.growing}
        autoFocus
      />
      {isOther ? (
        <div className={styles.other} role="alert">
          <p>
            <Trans>{by.name} alterou este texto enquanto você escrevia:</Trans>
          </p>
          <blockquote>{marking.text || t`(sem texto)`}</blockquote>
          <Button onPress={() => setText(marking.text)}>{t`Usar este texto`}</Button>
        </div>
      ) : null}
      <p className={styles.stamp}>
        {by.name} · <Ago instant={marking.at} />
      </p>
      {marking.personal ? null : <MarkerChanges processId={process.id} />}
    </Dialog>
  )
}
