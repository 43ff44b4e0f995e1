/** Everything that happens later because something happened: event kind → names of jobs. */
import type { EventKind } from '@lavra/contract/events.ts'

/** At once, or when the time to undo what happened is over. */
export type Reaction = string | { afterGrace: string }

export const reactions: Partial<Record<EventKind, readonly Reaction[]>> = {
  'batch.finished': ['notifyPeople'],
  'comment.changed': ['notifyPeople'],
  'document.signed': ['renderSignedPdf', 'notifyPeople'],
  'document.uploaded': ['notifyPeople'],
  'grant.activated': ['notifyPeople'],
  'grant.given': ['notifyPeople'],
  'grant.renewed': ['notifyPeople'],
  'grant.restored': ['notifyPeople'],
  'process.assigned': ['notifyPeople'],
  'process.recalled': ['withdrawNotifications'],
  'process.sent': [{ afterGrace: 'notifyPeople' }],
  'process.suspension-lifted': ['notifyPeople'],
  'signature-grant.given': ['notifyPeople'],
}

/** Jobs about the event itself and not about the state it left: one for each event, however many wait. */
export const perEvent: ReadonlySet<string> = new Set(['notifyPeople', 'withdrawNotifications'])
