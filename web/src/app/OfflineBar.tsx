/** Is the connection gone? A thin bar says so until it is back. */
import { Trans } from '@lingui/react/macro'
import { useReachable } from '../api/connection.ts'
import { IconCloudOff } from '../kit/icons.ts'
import styles from './OfflineBar.module.css'

export function OfflineBar() {
  const isReachable = useReachable()
  return (
    <div role="status" className={styles.place}>
      {isReachable ? null : (
        <div className={styles.bar}>
          <IconCloudOff size={16} aria-hidden="true" />
          <Trans>Sem conexão com o servidor. O que está na tela pode ter mudado; o que você digitou continua aqui.</Trans>
        </div>
      )}
    </div>
  )
}
