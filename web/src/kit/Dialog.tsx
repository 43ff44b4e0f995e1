/**
 * Something that must be settled before going on. `Dialog` is controlled by its page (`isOpen`, `onClose`), traps focus, closes by
 * Escape and gives focus back. The foot holds the actions, the primary one last.
 */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { IconX } from './icons.ts'
import { FocusGoesOn } from './keep-focus.ts'

export interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  /** One line below the title: what it is about, with which consequence. */
  intro?: ReactNode
  children?: ReactNode
  foot?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** False when a stray click must not lose what was typed. Escape and the cross always close unless `isLocked`. */
  isDismissable?: boolean
  /** Cannot be closed at all (while something is being done). */
  isLocked?: boolean
  role?: 'dialog' | 'alertdialog'
}

export function Dialog(props: DialogProps) {
  return <Frame {...props} place={styles.centre} shape={cx(styles.dialog, styles[props.size ?? 'medium'])} />
}

/** The same at the right edge, beside the work it is about; the whole width on a phone. */
export function Drawer(props: DialogProps) {
  return <Frame {...props} place={styles.edge} shape={cx(styles.drawer, props.size === 'large' && styles.drawerLarge)} />
}

function Frame({
  isOpen,
  onClose,
  title,
  intro,
  children,
  foot,
  isDismissable = false,
  isLocked,
  role,
  place,
  shape,
}: DialogProps & { place?: string; shape: string }) {
  const { t } = useLingui()
  return (
    <ModalOverlay
      className={cx(styles.overlay, place)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && !isLocked && onClose()}
      isDismissable={isDismissable && !isLocked}
      isKeyboardDismissDisabled={isLocked}
    >
      <Modal className={shape}>
        <AriaDialog className={styles.frame} role={role}>
          <FocusGoesOn />
          <header className={styles.head}>
            <div>
              <Heading slot="title" level={2} className={styles.title}>
                {title}
              </Heading>
              {intro ? <p className={styles.intro}>{intro}</p> : null}
            </div>
            {isLocked ? null : <IconButton label={t`Fechar`} icon={<IconX />} onPress={onClose} />}
          </header>
          {children ? <div className={styles.body}>{children}</div> : null}
          {foot ? <footer className={styles.foot}>{foot}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
