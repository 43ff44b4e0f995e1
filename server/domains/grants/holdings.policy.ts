/** Who enters a collection of confidential processes, and what may be done there, as the first reason why not. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'

/** The keeper of the acting unit's collection, at a screen. */
export function whyNotKeep(actor: Actor): RefusalCode | null {
  if (actor.channel !== 'web') return 'confidential-by-person-only'
  return may(actor, 'holdings.keep') ? null : 'may-not-keep-holdings'
}

/** Who administers the system gives access back to what everybody has lost. */
export function whyNotRescue(actor: Actor): RefusalCode | null {
  if (actor.channel !== 'web') return 'confidential-by-person-only'
  return may(actor, 'holdings.rescue') ? null : 'may-not-administer'
}

/** One password opens both collections to whoever enters either. */
export function whyNotOpen(actor: Actor): RefusalCode | null {
  const reason = whyNotKeep(actor)
  return reason && whyNotRescue(actor) ? reason : null
}

export interface HoldingFacts {
  /** Credentials of the acting unit that have not ended. */
  activeHere: number
  inactiveHere: number
  /** Somebody reads the process, in whatever unit. */
  activeAnywhere: boolean
}

/** What the unit has given up, or what was taken from it, its keeper does not take back. */
export function whyNotActivate(holding: HoldingFacts): RefusalCode | null {
  return holding.activeHere + holding.inactiveHere > 0 ? null : 'holding-ended-here'
}

/** Never the last trace of who was in charge: first somebody reads it again. */
export function whyNotCancelInactive(holding: HoldingFacts): RefusalCode | null {
  if (holding.inactiveHere === 0) return 'no-inactive-grant'
  return holding.activeAnywhere ? null : 'no-active-grant'
}

export function whyNotRestore(holding: Pick<HoldingFacts, 'activeAnywhere'>): RefusalCode | null {
  return holding.activeAnywhere ? 'access-not-lost' : null
}
