/**
 * The door for who has the whole number of a process and perhaps no access to it: whoever sees it, and whoever sees its outline. What they
 * may do there is for the policy of the act to say, and reading is not among it.
 */
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { canSeeOutline, canSeeProcess } from '../access/index.ts'
import { normaliseNumber } from './numbering.rules.ts'
import { selectKnown } from './outline.queries.ts'
import type { ProcessFacts } from './process.policy.ts'
import { type ProcessLock, selectProcessFacts } from './process.queries.ts'

/** @throws Refusal `number-not-found` as of a number nobody has. */
export async function openNumber(
  { tx, actor }: { tx: Tx; actor: Actor },
  number: string,
  lock: ProcessLock,
): Promise<{ process: ProcessFacts; isProtocol: boolean }> {
  const known = await selectKnown(tx, actor, normaliseNumber(number))
  const process = known && (await selectProcessFacts(tx, known.id, lock))
  // Asked once more of what stands after the lock: it may have become confidential meanwhile.
  if (!process || !(canSeeProcess(actor, process) || canSeeOutline(actor, process, known)))
    throw new Refusal('number-not-found', { number })
  // Its holders know of it, and include in their own unit; here not even its legal basis is told before the password.
  if (process.level === 'confidential') throw new Refusal('confidential-not-by-protocol')
  return { process, isProtocol: known.isProtocol }
}
