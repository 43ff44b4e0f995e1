/** What hangs from the bell: the latest notifications, all of them as read at once, and the way to the whole list. */
import { listNotifications } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { NothingTold } from './NothingTold.tsx'
import { NotificationRows } from './NotificationRows.tsx'
import styles from './notifications.module.css'
import { useBellTopics, useMarkAll, useOpenNotification } from './use-notifications.ts'

const shown = 15

export function LatestNotifications({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const topics = useBellTopics()
  const latest = useEndpoint(listNotifications, { limit: shown }, { topics, staleTime: 0, keepPrevious: true })
  const open = useOpenNotification()
  const { markAll, isPending } = useMarkAll()
  const items = latest.data?.items ?? []
  const newest = items[0]
  return (
    <>
      <header className={styles.panelHead}>
        <h2>{t`Notificações`}</h2>
        {newest && items.some((one) => !one.isRead) ? (
          <Button isPending={isPending} onPress={() => markAll(newest.id)}>{t`Marcar todas como lidas`}</Button>
        ) : null}
      </header>
      <div className={styles.panelList}>
        {latest.error ? (
          <ErrorState text={refusalSentence(latest.error, i18n)} onRetry={() => latest.refetch()} />
        ) : latest.isPending ? (
          <Skeleton rows={5} rowHeight={64} />
        ) : items.length === 0 ? (
          <NothingTold />
        ) : (
          <NotificationRows
            items={items}
            onOpen={(one) => {
              onClose()
              open(one)
            }}
          />
        )}
      </div>
      <footer className={styles.panelFoot}>
        <Button
          onPress={() => {
            onClose()
            follow(paths.notifications())
          }}
        >{t`Ver todas as notificações`}</Button>
      </footer>
    </>
  )
}
