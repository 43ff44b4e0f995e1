/** Notificações: all that I was told, in all my units, the newest first; unread only, or of one kind. */
import { listNotifications, notificationKinds } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useFollow, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconMailOpened, IconSettings } from '../kit/icons.ts'
import { Segmented } from '../kit/Segmented.tsx'
import { Select } from '../kit/Select.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { kindLabels } from './kind-labels.ts'
import { NothingTold } from './NothingTold.tsx'
import { NotificationRows } from './NotificationRows.tsx'
import styles from './notifications.module.css'
import { useBellTopics, useMarkAll, useOpenNotification } from './use-notifications.ts'

export function NotificationsPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [query, change] = useQueryText()
  const unread = query.situacao === 'nao-lidas'
  const kind = notificationKinds.find((one) => one === query.tipo)
  const topics = useBellTopics()
  const pages = useEndpointPages(
    listNotifications,
    { ...(unread ? { unread: 'true' as const } : {}), ...(kind ? { kind } : {}) },
    ({ next }) => (next ? { cursor: next } : null),
    { topics, keepPrevious: true },
  )
  const open = useOpenNotification()
  const { markAll, isPending } = useMarkAll()
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const newest = items[0]
  return (
    <Page
      isFull
      title={t`Notificações`}
      actions={
        <>
          {newest && items.some((one) => !one.isRead) ? (
            <Button
              kind="secondary"
              icon={<IconMailOpened aria-hidden="true" />}
              isPending={isPending}
              onPress={() => markAll(newest.id, kind)}
            >
              {t`Marcar todas como lidas`}
            </Button>
          ) : null}
          <IconButton
            label={t`Preferências de notificação`}
            icon={<IconSettings aria-hidden="true" />}
            onPress={() => follow(paths.notificationWishes())}
          />
        </>
      }
    >
      <div className={styles.filters}>
        <Segmented
          label={t`Situação`}
          value={unread ? 'unread' : 'all'}
          onChange={(value) => change({ situacao: value === 'unread' ? 'nao-lidas' : null })}
          choices={[
            { value: 'all', label: t`Todas` },
            { value: 'unread', label: t`Não lidas` },
          ]}
        />
        <Select
          label={t`Tipo de notificação`}
          isLabelHidden
          className={styles.kind}
          value={kind ?? 'any'}
          onChange={(value) => change({ tipo: value === 'any' ? null : value })}
          options={[
            { id: 'any', label: t`Todos os tipos` },
            ...notificationKinds.map((one) => ({ id: one, label: i18n._(kindLabels[one]) })),
          ]}
        />
      </div>
      <div className={styles.place}>
        {pages.error ? (
          <ErrorState text={refusalSentence(pages.error, i18n)} onRetry={() => pages.refetch()} />
        ) : !pages.data ? (
          <Skeleton rows={8} rowHeight={72} />
        ) : items.length === 0 ? (
          <NothingTold allRead={unread} />
        ) : (
          <NotificationRows
            items={items}
            onOpen={open}
            onLoadMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
            isLoadingMore={pages.isFetchingNextPage}
          />
        )}
      </div>
    </Page>
  )
}
