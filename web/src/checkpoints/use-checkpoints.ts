/** Which phases does the unit have, and how is a process put into one? Every setting can be taken back. */
import {
  listCheckpointProcesses,
  listCheckpoints,
  setCheckpoint,
  showCheckpoint,
  showCheckpointReport,
} from '@lavra/contract/checkpoints.ts'
import { listDeskGroups } from '@lavra/contract/desk.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui } from '@lingui/react/macro'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import type { Moving } from '../routing/reopen.ts'

/** What is no longer true after a process went into another phase. */
export const checkpointReads = [showCheckpoint, showCheckpointReport, listCheckpointProcesses, listDesk, listDeskGroups, countDesk] as const

export function useCheckpoints() {
  return useEndpoint(listCheckpoints, {}, { staleTime: 300_000 }).data?.items ?? []
}

interface Phase {
  id: string
  name: string
}

export function useSetCheckpoint(process: Moving, present: Phase | null, onDone?: () => void) {
  const { t } = useLingui()
  const { number } = process
  const back = useCommand(setCheckpoint, {
    invalidates: checkpointReads,
    onDone: () => toast(present ? t`Processo ${number} de volta em “${present.name}”.` : t`Ponto de controle retirado de ${number}.`),
  })
  const set = useCommand(setCheckpoint, { invalidates: checkpointReads })
  const run = (phase: Phase | null) =>
    set.mutate(
      { processId: process.id, checkpointId: phase?.id ?? null },
      {
        onSuccess: () => {
          toast(phase ? t`Processo ${number} em “${phase.name}”.` : t`Ponto de controle retirado de ${number}.`, {
            action: { label: t`Desfazer`, run: () => back.mutate({ processId: process.id, checkpointId: present?.id ?? null }) },
          })
          onDone?.()
        },
      },
    )
  return { run, isPending: set.isPending }
}
