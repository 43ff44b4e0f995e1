/** What a person may do with comments and acknowledgements of a document they see, as the first reason why not (P-43, P-44, D-20). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'

interface DocumentSaid {
  creatingUnitId: string
  published: boolean
  cancelled: boolean
}

/** On a draft only its own unit comments, even where another may read it. The twin in SQL is `commentsVisibleTo`. */
export function canReadComments(actor: Actor, document: DocumentSaid | null): boolean {
  return !document || document.published || document.creatingUnitId === actor.unitId
}

/** What is not signed yet may still become something else, so nobody can say that they have read it. */
export function whyNotAcknowledgeDocument(document: DocumentSaid): RefusalCode | null {
  if (document.cancelled) return 'document-cancelled'
  return document.published ? null : 'document-not-signed'
}

/** Only the unit that inserted it (P-44). */
export function whyNotChangeComment(actor: Actor, comment: { unitId: string }): RefusalCode | null {
  return comment.unitId === actor.unitId ? null : 'comment-of-other-unit'
}
