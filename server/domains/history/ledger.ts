/** The ledger that runCommand writes to: events, their jobs, and the audit line, all in the transaction of the change. */
import { events } from '@lavra/contract/events.ts'
import { graceMs } from '@lavra/contract/notifications.ts'
import { enqueue, type Job } from '../../kernel/jobs.ts'
import type { Ledger } from '../../kernel/world.ts'
import { perEvent, type Reaction, reactions } from '../../reactions.ts'
import { type InsertedEvent, insertAudit, insertEvents } from './history.queries.ts'

export const ledger: Ledger = {
  async record(tx, actor, at, facts) {
    // The data is stored for decades: what does not fit its kind's schema must not get in.
    for (const fact of facts) events[fact.kind].data.parse(fact.data)
    const inserted = await insertEvents(tx, actor, at, facts)
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
