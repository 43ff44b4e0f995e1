/** What does a signature change, and what does the public learn? Pure decisions from facts (S-02, S-08, S-10, R-03, R-04, R-11). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'

/** The working copy as it is now. */
export interface DraftFacts {
  revision: number
  version: number
  /** Changed since `version` was kept. */
  dirty: boolean
  empty: boolean
  /** Whoever is writing in it now. */
  writerId: string | null
}

/** What the person said they saw, and who they are. */
export interface Seen {
  revision: number | null
  signerId: string
}

/** A changed draft becomes a version of its own; an unchanged one is signed as the version it already is. */
export function versionToSign(draft: DraftFacts): number {
  return draft.dirty ? draft.version + 1 : draft.version
}

/** Only exactly what was shown is signed, by somebody whom no other writer contradicts (D-21), and only if there is a text. */
export function whyNotFreeze(draft: DraftFacts | null, seen: Seen): RefusalCode | null {
  if (!draft || draft.revision !== seen.revision) return 'document-changed'
  if (draft.writerId !== null && draft.writerId !== seen.signerId) return 'being-edited'
  return draft.empty ? 'draft-empty' : null
}

export interface SigningFacts {
  draft: DraftFacts | null
  /** The version whose bytes were rendered before the transaction. */
  preparedVersion: number
  /** Somebody has signed this version already: its bytes are frozen. */
  frozen: boolean
  /** This person has signed this version already. */
  signed: boolean
  /** Null where the unit does not offer the title (S-05). */
  title: string | null
  /** False when the password was reset after it had been typed here. */
  keyIsCurrent: boolean
  /** No longer a draft: signed, by anybody. */
  published: boolean
}

export type SigningPlan = { act: 'refuse'; code: RefusalCode } | { act: 'answer' } | { act: 'sign'; freeze: boolean; publish: boolean }

/** The first signature freezes and publishes; later ones sign the same bytes; the second click changes nothing. */
export function planSignature(facts: SigningFacts, seen: Seen): SigningPlan {
  const refuse = (code: RefusalCode): SigningPlan => ({ act: 'refuse', code })
  const { draft } = facts
  if (draft && draft.revision === seen.revision && facts.signed) return { act: 'answer' }
  const reason = whyNotFreeze(draft, seen)
  if (reason) return refuse(reason)
  if (!draft || versionToSign(draft) !== facts.preparedVersion) return refuse('document-changed')
  if (facts.title === null) return refuse('signing-title-unknown')
  if (!facts.keyIsCurrent) return refuse('wrong-password')
  return { act: 'sign', freeze: !facts.frozen, publish: !facts.published }
}

export interface VerificationFacts {
  cancelled: boolean
  /** Signatures of this content that no edit cancelled. */
  standing: number
  /** Everything computed from the stored bytes agrees. */
  holds: boolean
  level: AccessLevel
}
export type VerificationState = 'not-found' | 'cancelled' | 'signatures-cancelled' | 'damaged' | 'confidential' | 'authentic'

/** What code and CRC tell the public; a deleted document, a wrong code and a wrong CRC are all `null` and one answer (S-10). */
export function verificationState(facts: VerificationFacts | null): VerificationState {
  if (!facts) return 'not-found'
  if (facts.cancelled) return 'cancelled'
  if (facts.standing === 0) return 'signatures-cancelled'
  if (!facts.holds) return 'damaged'
  return facts.level === 'confidential' ? 'confidential' : 'authentic'
}
