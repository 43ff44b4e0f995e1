/**
 * What a transaction touched that is secret: who alone may hear of it, and what the audit has to name. The door says it where it lets
 * somebody in. Hints to whole desks then reach those people's screens only, and even a reading leaves its line; so no command or query
 * has to think of it, and none can forget.
 */
import type { Tx } from './db.ts'

interface Secret {
  userIds: Set<string>
  processIds: Set<string>
}

const secrets = new WeakMap<Tx, Secret>()

/** From now on the desks of this transaction are told nothing, but for these people at them. */
export function onlyFor(tx: Tx, processId: string, userIds: readonly string[]): void {
  const before = secrets.get(tx)
  secrets.set(tx, {
    userIds: new Set([...(before?.userIds ?? []), ...userIds]),
    processIds: new Set([...(before?.processIds ?? []), processId]),
  })
}

/** The topics as they may be told: `desk:7` becomes `desk:7:41` for each person who may hear. */
export function toldDiscreetly(tx: Tx, topics: ReadonlySet<string>): Set<string> {
  const secret = secrets.get(tx)
  if (!secret) return new Set(topics)
  return new Set(
    [...topics].flatMap((topic) => (/^desk:\d+$/.test(topic) ? [...secret.userIds].map((userId) => `${topic}:${userId}`) : [topic])),
  )
}

interface ByCriterion {
  processId: string
  criterionId: string
}

const byCriterion = new WeakMap<Tx, ByCriterion[]>()

/** A criterion of internal control is what lets the actor read here: the audit has to name both. */
export function readByCriterion(tx: Tx, processId: string, criterionId: string): void {
  const before = byCriterion.get(tx) ?? []
  if (!before.some((one) => one.processId === processId && one.criterionId === criterionId))
    byCriterion.set(tx, [...before, { processId, criterionId }])
}

/** Which confidential processes this transaction opened, and which restricted ones by a criterion, for the audit's line; undefined when none. */
export function witnessedIn(tx: Tx): { confidential?: string[]; byCriterion?: ByCriterion[] } | undefined {
  const [secret, criteria] = [secrets.get(tx), byCriterion.get(tx)]
  if (!secret && !criteria) return undefined
  return { ...(secret && { confidential: [...secret.processIds] }), ...(criteria && { byCriterion: criteria }) }
}
