/** Gives one's own credential up: the process is gone from one's lists, and only another holder can give it back. */
import { listHeldProcesses, renounceGrant } from '@lavra/contract/confidential.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { ActProps } from '../acts/act.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf, useCommand } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { Process } from '../processes/process.ts'
import styles from './secrecy.module.css'

export function RenounceDialog({ process, onClose }: ActProps<Process>) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const client = useQueryClient()
  const { mutate, error, isPending } = useCommand(renounceGrant, {
    quiet: true,
    invalidates: [listHeldProcesses, listDesk, countDesk],
    onDone: () => {
      follow(paths.held(), { replace: true })
      // nothing of it stays in this browser
      client.removeQueries({ queryKey: keyOf(showProcess) })
      toast(t`Você renunciou à credencial do processo ${process.number}.`)
    },
  })
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Renunciar à credencial`}
      action={t`Renunciar`}
      isDanger
      isPending={isPending}
      onConfirm={() => mutate({ processId: process.id })}
      consequence={
        <>
          <p>
            <Trans>
              O processo {process.number} deixa as suas listas, e só quem tem credencial pode dar a você outra. Para apenas tirá-lo do
              controle, use Concluir.
            </Trans>
          </p>
          {error ? (
            <p role="alert" className={styles.wrong}>
              {refusalSentence(error, i18n)}
            </p>
          ) : null}
        </>
      }
    />
  )
}
