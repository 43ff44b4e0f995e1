/** Everything that happens later because something happened: event kind → names of jobs. */
import type { EventKind } from '@lavra/contract/events.ts'

export const reactions: Partial<Record<EventKind, readonly string[]>> = {
  'batch.finished': ['notifyPeople'],
  'comment.changed': ['notifyPeople'],
  'document.signed': ['renderSignedPdf', 'notifyPeople'],
  'document.uploaded': ['notifyPeople'],
  'grant.given': ['notifyPeople'],
  'grant.renewed': ['notifyPeople'],
  'process.assigned': ['notifyPeople'],
  'process.recalled': ['withdrawNotifications'],
  'process.sent': ['notifyPeople'],
  'process.suspension-lifted': ['notifyPeople'],
}

/** Jobs about the event itself and not about the state it left: one for each event, however many wait. */
export const perEvent: ReadonlySet<string> = new Set(['notifyPeople', 'withdrawNotifications'])
