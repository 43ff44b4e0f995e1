/** The door of the collections of confidential processes: who may enter, the password, and the audit's line of what was looked at. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { onlyFor } from '../../kernel/discreet.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotKeep, whyNotRescue } from './holdings.policy.ts'
import { isHoldingsOpen, type LockedHolding, lockHolding, selectHolding } from './holdings.queries.ts'

interface Visit {
  tx: Tx
  actor: Actor
  now: Date
}

/** @returns the unit whose collection it is. @throws Refusal also while the password has not been given. */
export async function enterOwnHoldings(visit: Visit): Promise<string> {
  await enter(visit, whyNotKeep)
  return person(visit.actor).unitId
}

export async function enterLostHoldings(visit: Visit): Promise<void> {
  await enter(visit, whyNotRescue)
}

async function enter({ tx, actor, now }: Visit, whyNot: (actor: Actor) => RefusalCode | null): Promise<void> {
  refuseIf(whyNot(actor))
  if (!actor.sessionId || !(await isHoldingsOpen(tx, actor.sessionId, now))) throw new Refusal('holdings-password-needed')
}

/** What was seen of is named in the audit, and nobody else is told that it was. */
export function noteLooked(tx: Tx, rows: readonly { id: string }[]): void {
  for (const { id } of rows) onlyFor(tx, id, [])
}

/** @throws Refusal `process-not-found` as if it did not exist, for what is of no collection that was entered. */
export async function openHolding(tx: Tx, processId: string, unitId: string | null): Promise<LockedHolding> {
  return found(tx, await selectHolding(tx, processId, unitId))
}

export async function openHoldingTo(
  ctx: Context,
  asked: { processId: string; unitId: string | null },
  whyNot: (holding: LockedHolding) => RefusalCode | null,
): Promise<LockedHolding> {
  const holding = found(ctx.tx, await lockHolding(ctx.tx, asked.processId, asked.unitId))
  refuseIf(whyNot(holding))
  return holding
}

function found(tx: Tx, holding: LockedHolding | null): LockedHolding {
  if (!holding) throw new Refusal('process-not-found')
  onlyFor(tx, holding.id, holding.holderIds)
  return holding
}
