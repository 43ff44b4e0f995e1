/** Endpoints of notifications. */
import { route } from '../../kernel/http/bind.ts'
import { markAllNotifications, markNotification, unmarkAllNotifications } from './mark-notifications.ts'
import { countNotifications, listNotifications } from './show-notifications.ts'

export const notificationRoutes = [
  route(listNotifications),
  route(countNotifications),
  route(markNotification),
  route(markAllNotifications),
  route(unmarkAllNotifications),
]
