/**
 * Who alone may hear that something changed. The door says it of the transaction in which it let somebody in; the hints that this
 * command then gives to whole desks reach those people's screens only. So no command has to think of it, and none can forget.
 */
import type { Tx } from './db.ts'

const hearersOf = new WeakMap<Tx, Set<string>>()

/** From now on the desks of this transaction are told nothing, but for these people at them. */
export function onlyFor(tx: Tx, userIds: readonly string[]): void {
  hearersOf.set(tx, new Set([...(hearersOf.get(tx) ?? []), ...userIds]))
}

/** The topics as they may be told: `desk:7` becomes `desk:7:41` for each person who may hear. */
export function toldDiscreetly(tx: Tx, topics: ReadonlySet<string>): Set<string> {
  const hearers = hearersOf.get(tx)
  if (!hearers) return new Set(topics)
  return new Set([...topics].flatMap((topic) => (/^desk:\d+$/.test(topic) ? [...hearers].map((userId) => `${topic}:${userId}`) : [topic])))
}
