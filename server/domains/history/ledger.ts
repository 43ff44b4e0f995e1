/** The ledger that runCommand writes to: events, their jobs, and the audit line, all in the transaction of the change. */
import { type EventKind, events } from '@lavra/contract/events.ts'
import { graceMs } from '@lavra/contract/notifications.ts'
import { enqueue, type Job } from '../../kernel/jobs.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ledger } from '../../kernel/world.ts'
import { perEvent, type Reaction, reactions } from '../../reactions.ts'
import { type InsertedEvent, insertAudit, insertEvents } from './history.queries.ts'

/** What reading leaves in the record of a locked process, and the lock itself (P-19). */
const leftByReading: ReadonlySet<EventKind> = new Set([
  'process.locked',
  'process.received',
  'documents.locked',
  'document.seen-outside',
  'bundle.started',
  'bundle.stopped',
  'bundle.finished',
  'bundle.taken',
] satisfies EventKind[])

export const ledger: Ledger = {
  async record(tx, actor, at, facts) {
    // The data is stored for decades: what does not fit its kind's schema must not get in.
    for (const fact of facts) events[fact.kind].data.parse(fact.data)
    const inserted = await insertEvents(tx, actor, at, facts)
    // the last door, behind all policies: no command changes what is locked, whichever way it came
    if (inserted.some(({ locked, kind }) => locked && !leftByReading.has(kind))) throw new Refusal('process-locked')
    await enqueue(
      tx,
      inserted.flatMap((event) => (reactions[event.kind] ?? []).map((reaction) => jobOf(reaction, event, at))),
    )
  },
  audit: insertAudit,
}

function jobOf(reaction: Reaction, event: InsertedEvent, at: Date): Job {
  if (typeof reaction !== 'string') return { ...jobOf(reaction.afterGrace, event, at), runAt: new Date(at.getTime() + graceMs) }
  const name = reaction
  if (perEvent.has(name)) return { name, payload: { eventId: event.id, at: at.toISOString() }, key: `${name}:${event.id}` }
  const { process_id: processId, document_id: documentId } = event
  return { name, payload: { processId, documentId }, key: `${name}:${processId ?? ''}:${documentId ?? ''}` }
}
