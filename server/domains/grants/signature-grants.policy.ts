/** Who gives and revokes credentials to sign a document of a confidential process, as the first reason why not. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import type { DocumentFacts } from '../documents/index.ts'
import type { ProcessFacts } from '../processes/index.ts'

type Written = Pick<DocumentFacts, 'kind' | 'cancelled' | 'creatingUnitId'>
type Kept = Pick<ProcessFacts, 'level'>

/** Everybody else signs by block (B-01); the door has let nobody in than who holds a credential. */
export function whyNotListSigners(_actor: Actor, _document: Written, process: Kept): RefusalCode | null {
  return process.level === 'confidential' ? null : 'process-not-confidential'
}

export function whyNotGiveToSign(actor: Actor, document: Written, process: Kept): RefusalCode | null {
  if (process.level !== 'confidential') return 'process-not-confidential'
  if (document.kind !== 'authored') return 'not-authored'
  if (!may(actor, 'document.edit')) return 'may-not-edit'
  if (document.creatingUnitId !== actor.unitId) return 'signature-grant-by-own-unit'
  return document.cancelled ? 'document-cancelled' : null
}

export interface SignatureGrantFacts {
  grantedById: string
  grantedByUnitId: string
  /** Used or ended. */
  over: boolean
}

export function whyNotRevokeToSign(actor: Actor, grant: SignatureGrantFacts): RefusalCode | null {
  if (grant.over) return 'signature-grant-over'
  return grant.grantedById === actor.userId || grant.grantedByUnitId === actor.unitId ? null : 'signature-grant-of-another-unit'
}
