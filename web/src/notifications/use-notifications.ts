/** What a person was told, and the ways to set it aside: one or all as read (with the way back), and going where it happened. */
import type { Output } from '@lavra/contract/endpoint.ts'
import {
  countNotifications,
  listNotifications,
  markAllNotifications,
  markNotification,
  type NotificationKind,
  unmarkAllNotifications,
} from '@lavra/contract/notifications.ts'
import { switchUnit } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { actIn } from '../api/acting-unit.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { toast } from '../kit/toast-queue.ts'

export type Notification = Output<typeof listNotifications>['items'][number]

const reads = [listNotifications, countNotifications] as const

/** The topic under which both are asked again. */
export function useBellTopics(): readonly string[] {
  return [`bell:${useSession().user.id}`]
}

export function useUnreadCount() {
  const topics = useBellTopics()
  return useEndpoint(countNotifications, useSession().unit ? {} : null, { topics, keepPrevious: true }).data
}

export function useMarkNotification(): (one: Notification, read: boolean) => void {
  const { mutate } = useCommand(markNotification, { invalidates: reads })
  return (one, read) => mutate({ notificationId: one.id, read })
}

/** Up to the newest that is shown: what comes meanwhile stays unread. */
export function useMarkAll() {
  const { t } = useLingui()
  const back = useCommand(unmarkAllNotifications, { invalidates: reads })
  const { mutate, isPending } = useCommand(markAllNotifications, {
    invalidates: reads,
    onDone: ({ mark }) => toast(t`Notificações marcadas como lidas.`, { action: { label: t`Desfazer`, run: () => back.mutate({ mark }) } }),
  })
  return { isPending, markAll: (upTo: string, kind?: NotificationKind) => mutate({ upTo, kind }) }
}

const placeOf = ({ process, document }: Notification) =>
  process ? paths.process(process.number, document?.number ?? null) : paths.batches()

/** Opens in the unit it concerns, whichever the tab acts in just now. */
export function useOpenNotification(): (one: Notification) => void {
  const follow = useFollow()
  const { unit } = useSession()
  const mark = useMarkNotification()
  const { mutateAsync } = useCommand(switchUnit)
  return async (one) => {
    if (!one.isRead) mark(one, true)
    if (one.unit.id !== unit?.id) {
      await mutateAsync({ unitId: one.unit.id })
      actIn(one.unit.id)
    }
    follow(placeOf(one))
  }
}
