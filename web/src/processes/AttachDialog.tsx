/** Attach this process to an older one, for good: whoever does it reads first what it means. */
import { attachProcess } from '@lavra/contract/process-links.ts'
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

export function AttachDialog({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [main, choose] = useState<ProcessOption | null>(null)
  const attach = useCommand(attachProcess, {
    quiet: true,
    invalidates: movedReads,
    onDone: () => {
      const number = main?.label ?? ''
      toast(t`Processo ${process.number} anexado ao processo ${number}.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Anexar a outro processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={attach.isPending}
            whyNot={main ? null : t`Escolha o processo principal.`}
            onPress={() => main && attach.mutate({ processId: process.id, mainId: main.id })}
          >
            {t`Anexar`}
          </Button>
        </>
      }
    >
      <ProcessField
        label={t`Processo principal`}
        description={t`O mais antigo dos dois, aberto na sua unidade. Este passa a fazer parte da árvore dele e não tramita mais sozinho. Só o administrador pode desanexar.`}
        value={main}
        onChange={choose}
        exceptId={process.id}
        error={attach.error ? refusalSentence(attach.error, i18n) : null}
        autoFocus
      />
    </Dialog>
  )
}
