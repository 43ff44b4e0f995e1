/** The access level of the process itself; its documents may be stricter. */
import { showHistory } from '@lavra/contract/history.ts'
import { changeProcessLevel, showProcess } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import { LevelDialog } from './LevelDialog.tsx'
import type { Process } from './process.ts'

export function ProcessLevelDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { mutate, error, isPending } = useCommand(changeProcessLevel, {
    quiet: true,
    invalidates: [showProcess, showHistory],
    onDone: () => {
      toast(t`Nível de acesso alterado.`)
      onClose()
    },
  })
  return (
    <LevelDialog
      subject={process.number}
      level={process.localLevel}
      allowed={process.levels}
      legalBasisId={process.legalBasis?.id ?? null}
      degree={process.localDegree}
      error={error ? refusalSentence(error, i18n) : null}
      isPending={isPending}
      onSave={(choice) => mutate({ processId: process.id, ...choice })}
      onClose={onClose}
    />
  )
}
