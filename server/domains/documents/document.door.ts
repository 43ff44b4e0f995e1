/** The only way to get a document: through its process, hidden if it is not visible, refused if the act is not allowed. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { canSeeDocument } from '../access/index.ts'
import { letIn, type ProcessFacts, selectProcessFacts } from '../processes/index.ts'
import type { DocumentFacts } from './document.policy.ts'
import { selectDocumentFacts } from './document.queries.ts'

export interface Opened {
  document: DocumentFacts
  process: ProcessFacts
}

/** For reading. @throws Refusal `document-not-found`. */
export function openDocument(ctx: { tx: Tx; actor: Actor }, documentId: string): Promise<Opened> {
  return load(ctx, documentId, null)
}

/**
 * For changing. Locks process, then document. With `share` the process is only kept from being sent or concluded meanwhile (D-23),
 * so that people can write in several documents of it at once.
 */
export async function openDocumentTo(
  ctx: { tx: Tx; actor: Actor },
  documentId: string,
  whyNot: (actor: Actor, document: DocumentFacts, process: ProcessFacts) => RefusalCode | null,
  lock: 'update' | 'share' = 'update',
): Promise<Opened> {
  const opened = await load(ctx, documentId, lock)
  const reason = whyNot(ctx.actor, opened.document, opened.process)
  if (reason) throw new Refusal(reason, { unit: opened.document.creatingUnitCode })
  return opened
}

async function load({ tx, actor }: { tx: Tx; actor: Actor }, documentId: string, lock: 'update' | 'share' | null): Promise<Opened> {
  const first = await selectDocumentFacts(tx, documentId, false)
  if (!first) throw new Refusal('document-not-found')
  const process = await selectProcessFacts(tx, first.processId, lock)
  const document = lock ? await selectDocumentFacts(tx, documentId, true) : first
  if (!process || !document || !canSeeDocument(actor, process, document)) throw new Refusal('document-not-found')
  letIn({ tx, actor }, process)
  return { document, process }
}
