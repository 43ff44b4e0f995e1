/** Another day on which a process opens again by itself (P-15). */
import { scheduleReopening } from '@lavra/contract/reopenings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useFormats } from '../kit/format.ts'
import { toast } from '../kit/toast-queue.ts'
import { DueField } from './DueField.tsx'
import { dueOf, onDay } from './due.ts'
import { timingReads } from './timing-reads.ts'

interface MoveReopeningDialogProps {
  process: { id: string; number: string }
  reopenOn: string
  onClose: () => void
}

export function MoveReopeningDialog({ process, reopenOn, onClose }: MoveReopeningDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const [draft, setDraft] = useState(onDay(reopenOn))
  const present = format.day(reopenOn)
  const move = useCommand(scheduleReopening, {
    quiet: true,
    invalidates: timingReads,
    onDone: (answer) => {
      const day = format.day(answer.reopenOn)
      toast(t`${process.number} reabre em ${day}.`)
      onClose()
    },
  })
  const due = dueOf(draft)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Mudar o dia da reabertura`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={move.isPending}
            whyNot={due ? null : t`Escolha o novo dia.`}
            onPress={() => due && move.mutate({ processId: process.id, due })}
          >
            {t`Mudar o dia`}
          </Button>
        </>
      }
    >
      <p>{t`Por enquanto, reabre em ${present}.`}</p>
      <DueField label={t`Novo dia`} value={draft} onChange={setDraft} error={move.error ? refusalSentence(move.error, i18n) : null} />
    </Dialog>
  )
}
