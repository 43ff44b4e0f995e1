/** The unit's own deadline for a process: set it, move it, be done with it. Nobody outside the unit sees it. */
import { concludeDeadline, removeDeadline, setDeadline, showDeadline } from '@lavra/contract/deadlines.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useFormats } from '../kit/format.ts'
import { IconCheck } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { Moving } from '../routing/reopen.ts'
import { DueField } from './DueField.tsx'
import { dueOf, onDay, unsaid } from './due.ts'
import styles from './timing.module.css'
import { timingReads } from './timing-reads.ts'

interface DeadlineDialogProps {
  process: Moving
  onClose: () => void
}

export function DeadlineDialog({ process, onClose }: DeadlineDialogProps) {
  const { t } = useLingui()
  const answer = useEndpoint(showDeadline, { processId: process.id }, { staleTime: 0 })
  if (answer.data) return <Form process={process} known={answer.data} onClose={onClose} />
  return (
    <Dialog isOpen onClose={onClose} title={t`Prazo da unidade`} intro={process.number}>
      <Skeleton rows={3} />
    </Dialog>
  )
}

function Form({ process, known, onClose }: DeadlineDialogProps & { known: Output<typeof showDeadline> }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const { pending, earlier } = known
  const [draft, setDraft] = useState(pending ? onDay(pending.dueOn) : unsaid)
  const [isTried, setTried] = useState(false)
  const set = useCommand(setDeadline, {
    quiet: true,
    invalidates: timingReads,
    onDone: ({ dueOn }) => {
      toast(t`Prazo de ${process.number}: ${format.day(dueOn)}.`)
      onClose()
    },
  })
  const ended = (said: string) => ({
    invalidates: timingReads,
    onDone: () => {
      toast(said)
      onClose()
    },
  })
  const conclude = useCommand(concludeDeadline, ended(t`Prazo de ${process.number} concluído.`))
  const remove = useCommand(removeDeadline, ended(t`Prazo de ${process.number} excluído.`))
  const due = dueOf(draft)
  const missing = isTried && !due ? t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.` : null
  const lastOne = earlier[0]
  const [lastDay, lastEnd, lastBy] = lastOne
    ? [format.day(lastOne.dueOn), format.day(lastOne.concludedAt), lastOne.concludedBy.name]
    : ['', '', '']
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Prazo da unidade`}
      intro={process.number}
      foot={
        <>
          {pending ? (
            <Button
              icon={<IconCheck aria-hidden="true" />}
              isPending={conclude.isPending}
              onPress={() => conclude.mutate({ processId: process.id })}
            >
              {t`Concluir prazo`}
            </Button>
          ) : (
            <Button onPress={onClose}>{t`Cancelar`}</Button>
          )}
          <Button
            kind="primary"
            isPending={set.isPending}
            onPress={() => {
              setTried(true)
              if (due) set.mutate({ processId: process.id, due })
            }}
          >
            {pending ? t`Alterar prazo` : t`Definir prazo`}
          </Button>
        </>
      }
    >
      <DueField
        label={t`Prazo`}
        value={draft}
        onChange={setDraft}
        error={missing ?? (set.error ? refusalSentence(set.error, i18n) : null)}
      />
      <p className={styles.quiet}>{t`Só a sua unidade vê este prazo. Ele não entra no histórico do processo.`}</p>
      {pending ? (
        <p className={styles.quiet}>
          {t`Definido por ${pending.by.name} em ${format.day(pending.at)}.`}{' '}
          <Button kind="quiet" isPending={remove.isPending} onPress={() => remove.mutate({ processId: process.id })}>
            {t`Excluir prazo`}
          </Button>
        </p>
      ) : lastOne ? (
        <p className={styles.quiet}>{t`O anterior, de ${lastDay}, foi concluído em ${lastEnd} por ${lastBy}.`}</p>
      ) : null}
    </Dialog>
  )
}
