/** Who may tell how far a process is in its plan: a unit where it is open, as the first reason why not (P-22). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { type ProcessFacts, whyNotOpenHere } from '../processes/index.ts'

export function whyNotPlan(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'process.plan') ? whyNotOpenHere(actor, process) : 'may-not-plan'
}
