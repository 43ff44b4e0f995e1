/** Do you really want this? Only for what cannot be undone; the consequence stands in words and the button names the act. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  consequence: ReactNode
  /** The act itself: “Excluir documento”, never “OK”. */
  action: string
  onConfirm: () => void
  isDanger?: boolean
  isPending?: boolean
}

export function ConfirmDialog({ isOpen, onClose, title, consequence, action, onConfirm, isDanger, isPending }: ConfirmDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="small"
      role="alertdialog"
      isLocked={isPending}
      foot={
        <>
          <Button onPress={onClose} isDisabled={isPending}>{t`Cancelar`}</Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <div>{consequence}</div>
    </Dialog>
  )
}
