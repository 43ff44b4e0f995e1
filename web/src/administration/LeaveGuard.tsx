/** Nothing typed is lost by accident: leaving with changes that were not saved asks first, by whatever way one leaves. */
import { useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'

interface LeaveGuardProps {
  wouldLose: () => boolean
  /** Another query of the same page leaves nothing. */
  isWholePage?: boolean
}

export function LeaveGuard({ wouldLose, isWholePage }: LeaveGuardProps) {
  const { t } = useLingui()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => wouldLose() && !(isWholePage && current.pathname === next.pathname),
    enableBeforeUnload: wouldLose,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog
      isOpen
      onClose={blocker.reset}
      title={t`Descartar as alterações?`}
      size="small"
      role="alertdialog"
      foot={
        <>
          <Button onPress={blocker.proceed}>{t`Descartar`}</Button>
          <Button kind="primary" onPress={blocker.reset} autoFocus>
            {t`Continuar editando`}
          </Button>
        </>
      }
    >
      <p>{t`O que você alterou ainda não foi salvo e seria perdido.`}</p>
    </Dialog>
  )
}
