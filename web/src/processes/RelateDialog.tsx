/** Which other process belongs together with this one? */
import { relateProcess } from '@lavra/contract/process-life.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { type Moving, movedReads } from '../routing/reopen.ts'
import { ProcessField, type ProcessOption } from './fields/ProcessField.tsx'
import { lifeReads } from './life-reads.ts'

export function RelateDialog({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [other, choose] = useState<ProcessOption | null>(null)
  const relate = useCommand(relateProcess, {
    quiet: true,
    invalidates: [...movedReads, ...lifeReads],
    onDone: () => {
      const number = other?.label ?? ''
      toast(t`Relacionado ao processo ${number}.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Relacionar processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={relate.isPending}
            whyNot={other ? null : t`Escolha o outro processo.`}
            onPress={() => other && relate.mutate({ processId: process.id, otherId: other.id })}
          >
            {t`Relacionar`}
          </Button>
        </>
      }
    >
      <ProcessField
        label={t`Outro processo`}
        description={t`Nenhum fica acima do outro, e cada um segue seu caminho. Quem não tem acesso a um deles não vê a relação.`}
        value={other}
        onChange={choose}
        exceptId={process.id}
        error={relate.error ? refusalSentence(relate.error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
