/** Who may call what of notifications: everybody their own, and of nobody else's. */
import { type Case, out, row, signedIn } from './columns.ts'

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
  unmarkAllNotifications: { target: 'nothing', expected: signedIn, input: () => ({ mark: '2026-03-02T12:00:00Z' }) },
}
