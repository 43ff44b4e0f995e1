/** Notifications one below the other; pressing one goes where it happened. */
import { useLingui } from '@lingui/react/macro'
import { useSession } from '../app/session.tsx'
import { CardList } from '../kit/CardList.tsx'
import { NotificationLine, useSentence } from './NotificationLine.tsx'
import type { Notification } from './use-notifications.ts'

interface NotificationRowsProps {
  items: readonly Notification[]
  onOpen: (one: Notification) => void
  onLoadMore?: () => void
  isLoadingMore?: boolean
}

export function NotificationRows({ items, ...list }: NotificationRowsProps) {
  const { t } = useLingui()
  const { unit } = useSession()
  const sentence = useSentence()
  return (
    <CardList
      {...list}
      label={t`Notificações`}
      rows={items}
      rowId={(one) => one.id}
      rowName={(one) => `${sentence(one)} ${one.process?.number ?? ''}`}
      card={(one) => <NotificationLine one={one} own={one.unit.id === unit?.id} />}
    />
  )
}
