/** Who may call what of notifications: everybody their own, and of nobody else's. */
import { administrators, type Case, out, row, signedIn } from './columns.ts'

const noLink = 'link-not-valid'
const noPush = 'push-not-offered'
const none = 'item-not-found'

export const signalsCases: Record<string, Case> = {
  listNotifications: { target: 'nothing', expected: signedIn },
  countNotifications: { target: 'nothing', expected: signedIn },
  markNotification: {
    target: 'nothing',
    expected: row(out, none, none, none, none, none, none),
    input: () => ({ notificationId: '999999', read: true }),
  },
  markAllNotifications: { target: 'nothing', expected: signedIn, input: () => ({ upTo: '999999' }) },
  showNotificationWishes: { target: 'nothing', expected: signedIn },
  saveNotificationWishes: {
    target: 'nothing',
    expected: signedIn,
    input: () => ({ app: ['arrival'], mail: [], push: [], digest: 'daily', digestHour: 8, quiet: null, language: 'pt-BR' }),
  },
  stopNotificationMails: {
    target: 'nothing',
    expected: row(noLink, noLink, noLink, noLink, noLink, noLink, noLink),
    input: () => ({ token: 'made-up' }),
  },
  listPushDevices: { target: 'nothing', expected: signedIn },
  addPushDevice: {
    target: 'nothing',
    expected: row(out, noPush, noPush, noPush, noPush, noPush, noPush),
    input: () => ({ endpoint: 'https://push.example/1', p256dh: 'a'.repeat(87), auth: 'a'.repeat(22), name: 'Firefox' }),
  },
  removePushDevice: { target: 'nothing', expected: row(out, none, none, none, none, none, none), input: () => ({ deviceId: '999999' }) },
  listMailFailures: { target: 'nothing', expected: administrators },
  unmarkAllNotifications: { target: 'nothing', expected: signedIn, input: () => ({ mark: '2026-03-02T12:00:00Z' }) },
}
