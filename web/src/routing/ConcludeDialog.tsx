/**
 * Conclude a process in this unit. When nothing deserves a second look it is done at once and can be undone from the toast;
 * otherwise what is pending is told once, in words.
 */
import { concludeProcess, showPreflight } from '@lavra/contract/routing.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { isNothingPending, PendingNotice } from './PendingNotice.tsx'
import { type Moving, movedReads, useReopen } from './reopen.ts'

export function ConcludeDialog({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const reopen = useReopen(process)
  const preflight = useEndpoint(showPreflight, { processId: process.id }, { staleTime: 0 })
  const conclude = useCommand(concludeProcess, {
    invalidates: movedReads,
    onDone: () => {
      toast(t`Processo ${process.number} concluído na sua unidade.`, { action: { label: t`Desfazer`, run: reopen.run } })
      onClose()
    },
  })
  const isClear = preflight.isFetchedAfterMount && !preflight.isFetching && isNothingPending(preflight.data)
  const asked = useRef(false)
  const act = () => conclude.mutate({ processId: process.id }, { onError: onClose })
  const acting = useRef(act)
  acting.current = act
  useEffect(() => {
    if (!isClear || asked.current) return
    asked.current = true
    acting.current()
  }, [isClear])

  if (isClear || preflight.isFetching) return null
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Concluir o processo na sua unidade?`}
      consequence={
        <>
          <PendingNotice pending={preflight.data} />
          <p>
            <Trans>O processo sai do controle da sua unidade. Outras unidades não são afetadas, e você pode reabri-lo quando quiser.</Trans>
          </p>
        </>
      }
      action={t`Concluir assim mesmo`}
      onConfirm={act}
      isPending={conclude.isPending}
    />
  )
}
