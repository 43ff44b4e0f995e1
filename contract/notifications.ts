/** What a person is told: notifications in the application, one's own to read and to set aside. They are beside the record (decision 0022). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, day, flag, id, instant, nothing, pageOf } from './values.ts'

/** What a notification may be about; people choose by these what reaches them, and how. */
export const notificationKinds = [
  'arrival',
  'assigned',
  'signed',
  'included',
  'replied',
  'stay-lifted',
  'granted',
  'deadline-due',
  'return-due',
  'to-sign',
  'batch-finished',
] as const
export type NotificationKind = (typeof notificationKinds)[number]
const kind = z.enum(notificationKinds)

/** The business day before, the day itself, after it; `late-there`: another unit has not given back what is waited for. */
export const reminderStages = ['soon', 'today', 'late', 'late-there'] as const
export type ReminderStage = (typeof reminderStages)[number]

/** Counting stops here. */
export const countCap = 100

export const notification = z.object({
  id,
  kind,
  at: instant,
  isRead: z.boolean(),
  /** Null: the system did it. */
  by: z.string().nullable(),
  byUnit: z.string().nullable(),
  /** The unit of yours that it concerns: there the item opens. */
  unit: z.object({ id, code: z.string() }),
  process: z.object({ number: z.string(), summary: z.string(), level: accessLevel }).nullable(),
  document: z.object({ number: z.string(), title: z.string() }).nullable(),
  batchId: id.nullable(),
  /** Of a reminder. */
  due: z.object({ on: day, stage: z.enum(reminderStages) }).nullable(),
})

export const listNotifications = endpoint({
  name: 'listNotifications',
  method: 'GET',
  path: '/notifications',
  summary: 'List what you were told in all your units, the newest first; what you may no longer see is not there.',
  input: z.object({
    unread: flag.optional(),
    kind: kind.optional(),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: pageOf(notification),
})

export const countNotifications = endpoint({
  name: 'countNotifications',
  method: 'GET',
  path: '/notifications/count',
  summary: 'Count your unread notifications, up to a cap.',
  input: z.object({}),
  output: z.object({ unread: z.number(), cap: z.number() }),
})

export const markNotification = endpoint({
  name: 'markNotification',
  method: 'PUT',
  path: '/notifications/:notificationId/read',
  summary: 'Mark one of your notifications as read, or as unread again.',
  input: z.object({ notificationId: id, read: z.boolean() }),
  output: nothing,
})

export const markAllNotifications = endpoint({
  name: 'markAllNotifications',
  method: 'POST',
  path: '/notifications/read-all',
  summary: 'Mark your notifications up to one of them as read; the answer undoes it.',
  input: z.object({ upTo: id, kind: kind.optional() }),
  output: z.object({ mark: instant }),
})

export const unmarkAllNotifications = endpoint({
  name: 'unmarkAllNotifications',
  method: 'POST',
  path: '/notifications/unread-again',
  summary: 'Undo that all were marked as read: those of that one mark are unread again.',
  input: z.object({ mark: instant }),
  output: nothing,
})

/** Whoever sends by mistake has so long before anybody is told: what is undone in time never rings a bell (P-11). */
export const graceMs = 60_000

export const channels = ['app', 'mail', 'push'] as const
export type Channel = (typeof channels)[number]
const hour = z.number().int().min(0).max(23)

export const wishes = z.object({
  app: z.array(kind),
  mail: z.array(kind),
  push: z.array(kind),
  /** How mail is gathered. */
  digest: z.enum(['now', 'hourly', 'daily']),
  digestHour: hour,
  /** Between these hours nothing leaves the system, by the clock of the agency. */
  quiet: z.object({ from: hour, to: hour }).nullable(),
  /** Of mails and pushes. */
  language: z.enum(['pt-BR', 'en']),
})
export type Wishes = z.infer<typeof wishes>

export const showNotificationWishes = endpoint({
  name: 'showNotificationWishes',
  method: 'GET',
  path: '/notification-wishes',
  summary: 'Show of what you are told through which channels, when, and which channels the installation has.',
  input: z.object({}),
  output: z.object({
    wishes,
    timeZone: z.string(),
    /** Null: the installation sends no mail. */
    mail: z.object({ to: z.string().nullable() }).nullable(),
    /** On how many of your devices; null: the installation sends nothing to devices. */
    push: z.object({ devices: z.number() }).nullable(),
  }),
})

export const saveNotificationWishes = endpoint({
  name: 'saveNotificationWishes',
  method: 'PUT',
  path: '/notification-wishes',
  summary: 'Say of what you want to be told through which channels, and when.',
  input: wishes,
  output: nothing,
})

export const stopNotificationMails = endpoint({
  name: 'stopNotificationMails',
  method: 'POST',
  path: '/notification-mails/stop',
  summary: 'Stop the mails of the kinds that the link of a mail names; no sign-in is needed.',
  audience: 'public',
  input: z.object({ token: z.string().max(400) }),
  output: z.object({ kinds: z.array(kind) }),
  refusals: ['link-not-valid'],
})

export const listMailFailures = endpoint({
  name: 'listMailFailures',
  method: 'GET',
  path: '/mail-failures',
  summary: 'List the mails that could not be delivered in the last weeks, the latest first; without what was in them.',
  input: z.object({}),
  output: z.object({
    /** False: the installation sends no mail. */
    isOn: z.boolean(),
    items: z.array(z.object({ id, to: z.string().nullable(), name: z.string(), login: z.string(), at: instant, error: z.string() })),
  }),
  refusals: ['may-not-administer'],
})
