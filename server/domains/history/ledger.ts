/** The ledger that runCommand writes to: events, their jobs, and the audit line, all in the transaction of the change. */
import { events } from '@lavra/contract/events.ts'
import { enqueue } from '../../kernel/jobs.ts'
import type { Ledger } from '../../kernel/world.ts'
import { reactions } from '../../reactions.ts'
import { insertAudit, insertEvents } from './history.queries.ts'

export const ledger: Ledger = {
  async record(tx, actor, at, facts) {
    // The data is stored for decades: what does not fit its kind's schema must not get in.
    for (const fact of facts) events[fact.kind].data.parse(fact.data)
    await insertEvents(tx, actor, at, facts)
    await enqueue(
      tx,
      facts.flatMap((fact) =>
        (reactions[fact.kind] ?? []).map((name) => ({
          name,
          payload: { processId: fact.processId ?? null, documentId: fact.documentId ?? null },
          key: `${name}:${fact.processId ?? ''}:${fact.documentId ?? ''}`,
        })),
      ),
    )
  },
  audit: insertAudit,
}
