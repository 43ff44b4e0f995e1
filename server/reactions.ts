/** Everything that happens later because something happened: event kind → names of jobs. */
import type { EventKind } from '@lavra/contract/events.ts'

export const reactions: Partial<Record<EventKind, readonly string[]>> = {
  'document.signed': ['renderSignedPdf'],
}
