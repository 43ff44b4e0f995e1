/** Whom does an event concern, and what is it to them? Circles of people by kind of event; who of them hears it is decided by sight. */
import type { EventKind } from '@lavra/contract/events.ts'
import type { NotificationKind } from '@lavra/contract/notifications.ts'

/**
 * `destination`: everybody in the units it was sent to. `assignee-here`: whom the acting unit made responsible. `responsible`: the
 * assignees of the units where it is open. `followers`: who put it under follow-up. `thread`: who wrote in the same thread before.
 * `asker`: whose batch it is. `suspender`: who suspended it. `grantee`: whose credential was given or renewed. `signer`: who may sign by it.
 */
export type Circle = 'destination' | 'assignee-here' | 'responsible' | 'followers' | 'thread' | 'asker' | 'suspender' | 'grantee' | 'signer'

export interface Concern {
  kind: NotificationKind
  circles: readonly Circle[]
}

const concerns: Partial<Record<EventKind, Concern>> = {
  'process.sent': { kind: 'arrival', circles: ['destination'] },
  'process.assigned': { kind: 'assigned', circles: ['assignee-here'] },
  'process.suspension-lifted': { kind: 'stay-lifted', circles: ['responsible', 'suspender', 'followers'] },
  'document.signed': { kind: 'signed', circles: ['responsible', 'followers'] },
  'document.uploaded': { kind: 'included', circles: ['responsible', 'followers'] },
  'comment.changed': { kind: 'replied', circles: ['thread'] },
  'grant.given': { kind: 'granted', circles: ['grantee'] },
  'grant.renewed': { kind: 'granted', circles: ['grantee'] },
  'grant.activated': { kind: 'granted', circles: ['grantee'] },
  'grant.restored': { kind: 'granted', circles: ['grantee'] },
  'signature-grant.given': { kind: 'to-sign', circles: ['signer'] },
  'batch.finished': { kind: 'batch-finished', circles: ['asker'] },
}

export function concernOf(eventKind: string): Concern | null {
  return Object.hasOwn(concerns, eventKind) ? (concerns[eventKind as EventKind] ?? null) : null
}

/** Notifications are kept so long; of what happened before, nobody is told any more. */
export const keptDays = { read: 30, unread: 180 }

export interface Somebody {
  userId: string
  unitId: string
}

/** Never who did it, and each person once, in the first unit in which they see it. */
export function whoHears<P extends Somebody>(people: readonly P[], actorId: string | null, sees: (person: P) => boolean): P[] {
  const told = new Map<string, P>()
  for (const person of people) if (person.userId !== actorId && !told.has(person.userId) && sees(person)) told.set(person.userId, person)
  return [...told.values()]
}
