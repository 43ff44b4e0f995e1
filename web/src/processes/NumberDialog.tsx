/** Correct a number that was informed by hand, or its day of filing. What it was before stays in the history. */
import { changeNumber } from '@lavra/contract/informed-number.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { movedReads } from '../routing/reopen.ts'
import { type Informed, InformedFields } from './InformedFields.tsx'
import type { Process } from './process.ts'

export function NumberDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [value, change] = useState<Informed>({ number: process.number, filedOn: process.filedOn })
  const correct = useCommand(changeNumber, {
    quiet: true,
    invalidates: movedReads,
    onDone: () => {
      toast(t`Número do processo corrigido.`)
      onClose()
      // the address says the number: by its digits the server finds it, however it was typed
      follow(paths.process(value.number.trim()), { replace: true })
    },
  })
  const { filedOn } = value
  const isDay = correct.error && 'code' in correct.error && correct.error.code === 'date-in-future'
  const refused = correct.error ? refusalSentence(correct.error, i18n) : null
  const whyNot = value.number.trim() === '' ? t`Informe o número.` : filedOn ? null : t`Informe a data de autuação.`
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Corrigir número informado`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={correct.isPending}
            whyNot={whyNot}
            onPress={() => filedOn && correct.mutate({ processId: process.id, number: value.number, filedOn })}
          >
            {t`Corrigir`}
          </Button>
        </>
      }
    >
      <InformedFields value={value} onChange={change} numberError={isDay ? null : refused} dayError={isDay ? refused : null} />
    </Dialog>
  )
}
