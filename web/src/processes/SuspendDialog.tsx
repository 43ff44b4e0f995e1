/** The process waits: why, for which other process if any, and until when if that is known. */
import { suspendProcess } from '@lavra/contract/process-life.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { type Moving, movedReads } from '../routing/reopen.ts'
import { lifeReads } from './life-reads.ts'
import { SuspensionFields, unwritten, whyNotSuspended } from './SuspensionFields.tsx'
import { useLift } from './use-lift.ts'

export function SuspendDialog({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [values, setValues] = useState(unwritten)
  const [isTried, setTried] = useState(false)
  const lift = useLift(process)
  const suspend = useCommand(suspendProcess, {
    quiet: true,
    invalidates: [...movedReads, ...lifeReads],
    onDone: () => {
      toast(t`Processo ${process.number} sobrestado.`, { action: { label: t`Desfazer`, run: lift.run } })
      onClose()
    },
  })
  const missing = isTried ? whyNotSuspended(values, i18n) : null
  const go = () => {
    setTried(true)
    const { reason, boundTo, until } = values
    if (!whyNotSuspended(values, i18n)) suspend.mutate({ processId: process.id, reason, boundToId: boundTo?.id ?? null, until })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Sobrestar processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={suspend.isPending} onPress={go}>
            {t`Sobrestar`}
          </Button>
        </>
      }
    >
      <SuspensionFields
        values={values}
        onChange={setValues}
        exceptId={process.id}
        error={missing ?? (suspend.error ? refusalSentence(suspend.error, i18n) : null)}
      />
    </Dialog>
  )
}
