/** Lift the suspension of a process: at once, and told. */
import { liftSuspension } from '@lavra/contract/process-life.ts'
import { useLingui } from '@lingui/react/macro'
import { useCommand } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import { type Moving, movedReads } from '../routing/reopen.ts'
import { lifeReads } from './life-reads.ts'

export function useLift(process: Moving) {
  const { t } = useLingui()
  const { mutate, isPending } = useCommand(liftSuspension, {
    invalidates: [...movedReads, ...lifeReads],
    onDone: () => toast(t`Sobrestamento de ${process.number} retirado: o processo voltou ao controle.`),
  })
  return { run: () => mutate({ processId: process.id }), isPending }
}
