/** Undo the last sending of this unit: at once, and told. */
import { recallProcess } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useCommand } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import { type Moving, movedReads } from './reopen.ts'

export function useRecall(process: Moving) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { mutate, isPending } = useCommand(recallProcess, {
    invalidates: movedReads,
    onDone: ({ recalledFrom }) => {
      const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(recalledFrom.map(({ code }) => code))
      toast(t`Envio desfeito: ${process.number} saiu de ${names} sem ter sido aberto.`)
    },
  })
  return { run: () => mutate({ processId: process.id }), isPending }
}
