/** What a holder may do with the credentials of a confidential process, as the first reason why not. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { ProcessFacts } from '../processes/index.ts'

/** Credentials exist of what is confidential alone, and the door has let nobody else in than who holds one. */
export function whyNotGrants(_actor: Actor, process: Pick<ProcessFacts, 'level'>): RefusalCode | null {
  return process.level === 'confidential' ? null : 'process-not-confidential'
}

export interface GrantFacts {
  userId: string
  unitId: string
  grantedById: string
  ended: boolean
}

/** To revoke it and to renew it: whoever gave it, and every holder in its unit; one's own is renounced instead, where it is held. */
export function whyNotDispose(actor: Actor, grant: GrantFacts): RefusalCode | null {
  if (grant.ended) return 'grant-ended'
  if (grant.userId === actor.userId) return 'grant-is-yours'
  return grant.grantedById === actor.userId || grant.unitId === actor.unitId ? null : 'grant-of-another-unit'
}
