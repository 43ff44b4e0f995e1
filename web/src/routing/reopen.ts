/** Reopen a process in this unit: at once, and told. */
import { showHistory } from '@lavra/contract/history.ts'
import { showNotes } from '@lavra/contract/notes.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { showTiming } from '@lavra/contract/returns.ts'
import { countDesk, listDesk, reopenProcess } from '@lavra/contract/routing.ts'
import { useLingui } from '@lingui/react/macro'
import { useCommand } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'

/** What is no longer true after a process moved, or after something was done to many. */
export const movedReads = [showProcess, showNotes, showHistory, listDesk, countDesk, showTiming] as const

export interface Moving {
  id: string
  number: string
}

export function useReopen(process: Moving) {
  const { t } = useLingui()
  const { mutate, isPending } = useCommand(reopenProcess, {
    invalidates: movedReads,
    onDone: () => toast(t`Processo ${process.number} reaberto na sua unidade e atribuído a você.`),
  })
  return { run: () => mutate({ processId: process.id }), isPending }
}
