/** The only way to get a process: load it, hide it if it is not visible, refuse if the act is not allowed. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { onlyFor, readByCriterion } from '../../kernel/discreet.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { canSeeProcess, criteriaNeeded, isOpenedBy } from '../access/index.ts'
import type { ProcessFacts } from './process.policy.ts'
import { selectProcessFacts } from './process.queries.ts'

/** For reading. @throws Refusal `process-not-found` as if it did not exist, when the actor may not see it. */
export async function openProcess(ctx: { tx: Tx; actor: Actor }, processId: string): Promise<ProcessFacts> {
  return seen(ctx, await selectProcessFacts(ctx.tx, processId, null))
}

/** For changing: the row stays locked until the command ends, so that two people acting at once act one after the other. */
export async function openProcessTo(
  ctx: { tx: Tx; actor: Actor },
  processId: string,
  whyNot: (actor: Actor, process: ProcessFacts) => RefusalCode | null,
): Promise<ProcessFacts> {
  const process = seen(ctx, await selectProcessFacts(ctx.tx, processId, 'update'))
  refuseIf(whyNot(ctx.actor, process))
  return process
}

function seen(ctx: { tx: Tx; actor: Actor }, process: ProcessFacts | null): ProcessFacts {
  if (!process || !canSeeProcess(ctx.actor, process)) throw new Refusal('process-not-found')
  letIn(ctx, process)
  return process
}

/**
 * What it takes to come in, and what is left behind, for who sees the process. Its holder knows of a confidential process; what is in it opens
 * with their password, by every path. That a unit read by a criterion alone is written down.
 */
export function letIn({ tx, actor }: { tx: Tx; actor: Actor }, process: ProcessFacts): void {
  if (!isOpenedBy(actor, process)) throw new Refusal('confidential-password-needed', { processId: process.id, number: process.number })
  tellHoldersOnly(tx, process)
  for (const { id } of criteriaNeeded(actor, process)) readByCriterion(tx, process.id, id)
}

/** What happens in a confidential process is told to nobody else, the others of the same unit included, and every opening is audited. */
export function tellHoldersOnly(tx: Tx, process: ProcessFacts): void {
  if (process.level === 'confidential')
    onlyFor(
      tx,
      process.id,
      process.grants.map((grant) => grant.userId),
    )
}
