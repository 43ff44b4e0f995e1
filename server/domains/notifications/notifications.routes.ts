/** Endpoints of notifications. */
import { route } from '../../kernel/http/bind.ts'
import { addPushDevice, listPushDevices, removePushDevice } from './keep-devices.ts'
import { listMailFailures, saveNotificationWishes, showNotificationWishes, stopNotificationMails } from './keep-wishes.ts'
import { markAllNotifications, markNotification, unmarkAllNotifications } from './mark-notifications.ts'
import { countNotifications, listNotifications } from './show-notifications.ts'

export const notificationRoutes = [
  route(listNotifications),
  route(countNotifications),
  route(markNotification),
  route(markAllNotifications),
  route(unmarkAllNotifications),
  route(showNotificationWishes),
  route(saveNotificationWishes),
  route(stopNotificationMails),
  route(listMailFailures),
  route(listPushDevices),
  route(addPushDevice),
  route(removePushDevice),
]
