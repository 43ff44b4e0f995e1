/** The door of what is spoken about: a process, or one document that belongs to it. */
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type DocumentFacts, openDocument } from '../documents/index.ts'
import { openProcess } from '../processes/index.ts'

export interface Item {
  processId: string
  document: DocumentFacts | null
}

/** @throws Refusal as if it did not exist, also for a document of another process than the one that was named. */
export async function openItem(
  ctx: { tx: Tx; actor: Actor },
  asked: { processId: string; documentId?: string | null | undefined },
): Promise<Item> {
  if (!asked.documentId) return { processId: (await openProcess(ctx, asked.processId)).id, document: null }
  const { document } = await openDocument(ctx, asked.documentId)
  if (document.processId !== asked.processId) throw new Refusal('document-not-found')
  return { processId: document.processId, document }
}
