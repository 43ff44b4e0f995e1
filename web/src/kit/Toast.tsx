/** Where toasts appear: a landmark region, once in the application (F6 reaches it). */
import { useLingui } from '@lingui/react/macro'
import {
  Button as AriaButton,
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { IconAlertTriangle, IconX } from './icons.ts'
import styles from './Toast.module.css'
import { toasts } from './toast-queue.ts'

export function ToastPlace() {
  const { t } = useLingui()
  return (
    <ToastRegion queue={toasts} className={styles.region} aria-label={t`Avisos`}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles.toast} data-tone={toast.content.tone}>
          {toast.content.tone === 'danger' ? <IconAlertTriangle aria-hidden="true" /> : null}
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <AriaButton
              className={styles.action}
              onPress={() => {
                toast.content.action?.run()
                toasts.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          ) : null}
          <AriaButton slot="close" className={styles.close} aria-label={t`Fechar aviso`}>
            <IconX size={16} aria-hidden="true" />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  )
}
