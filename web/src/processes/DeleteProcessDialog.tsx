/** Delete a process that was begun by mistake: nothing was done in it yet. */
import { deleteProcess } from '@lavra/contract/process-life.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { forgetProcess } from '../app/recent-processes.ts'
import { useSession } from '../app/session.tsx'

import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { Process } from './process.ts'

export function DeleteProcessDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const follow = useFollow()
  const { user } = useSession()
  const { mutate, isPending } = useCommand(deleteProcess, {
    invalidates: [listDesk, countDesk],
    onDone: () => {
      forgetProcess(user.id, process.number)
      toast(t`Processo ${process.number} excluído.`)
      // in place of the page: Back must not lead to what is gone
      follow(paths.desk(), { replace: true })
    },
  })
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Excluir o processo?`}
      consequence={
        <p>
          <Trans>
            O processo <b>{process.number}</b> está vazio e nunca saiu da sua unidade. Ele deixa de existir para todos, e o número não será
            usado de novo.
          </Trans>
        </p>
      }
      action={t`Excluir processo`}
      onConfirm={() => mutate({ processId: process.id })}
      isDanger
      isPending={isPending}
    />
  )
}
