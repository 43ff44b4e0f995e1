/** What a sending does, from facts to a plan. Pure (P-11). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DestinationRow } from './routing.queries.ts'

export interface SendingFacts {
  fromUnitId: string
  wishedIds: readonly string[]
  known: readonly DestinationRow[]
  isOpenIn(unitId: string): boolean
  /** Units that expect the process back from this one: it goes there even where it is open (P-20). */
  owedTo: readonly string[]
  keepOpen: boolean
}

export interface SendingPlan {
  destinations: DestinationRow[]
  concludes: boolean
}

/**
 * @throws Refusal for your own unit, a unit that does not receive processes, or one where the process is already open; and for leaving
 * this unit while another one expects the process back and is not among the destinations.
 */
export function planSending(facts: SendingFacts): SendingPlan {
  const wished = [...new Set(facts.wishedIds)]
  if (wished.includes(facts.fromUnitId)) throw new Refusal('unit-is-yours')
  const destinations = wished.map((id) => {
    const unit = facts.known.find((u) => u.id === id)
    if (!unit?.receives) throw new Refusal('unit-cannot-receive', { unit: unit?.code ?? id })
    if (facts.isOpenIn(id) && !facts.owedTo.includes(id)) throw new Refusal('already-open-there', { unit: unit.code })
    return unit
  })
  if (!facts.keepOpen && facts.owedTo.some((unit) => !wished.includes(unit))) throw new Refusal('return-owed')
  return { destinations, concludes: !facts.keepOpen }
}

/** A view of the unit is everybody's: who may write for the unit keeps it. */
export function whyNotKeepViews(mayNote: boolean): RefusalCode | null {
  return mayNote ? null : 'may-not-keep-views'
}
