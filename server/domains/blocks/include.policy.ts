/** Which documents go into a signature block, as the first reason why not (B-01, B-08, matrix 1.6). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { DocumentFacts } from '../documents/index.ts'
import type { ProcessFacts } from '../processes/index.ts'

/** A draft of the unit, or what is signed already; never a file, and never a draft that another unit lent. */
export function whyNotInclude(actor: Actor, document: DocumentFacts, process: ProcessFacts): RefusalCode | null {
  if (document.processId !== process.id) return 'document-not-found'
  if (document.kind !== 'authored') return 'uploads-are-certified'
  if (document.cancelled) return 'document-cancelled'
  return document.published || document.creatingUnitId === actor.unitId ? null : 'draft-of-another-unit'
}
