/** Throttling that cannot lock a victim out: who fails waits, from where they failed (attempts.rules.ts says how long). */
import type { Database } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { addFailure, deleteAttempt, deleteForgotten, selectAttempts } from './attempts.queries.ts'
import { type AttemptKeys, countersOf, forgetAfterSeconds, secondsLeft } from './attempts.rules.ts'

/** @throws Refusal `too-many-attempts` while the address has to wait. */
export async function requirePatience(db: Database, now: Date, keys: AttemptKeys): Promise<void> {
  const counters = countersOf(keys)
  const rows = await selectAttempts(
    db,
    counters.map((c) => c.key),
  )
  for (const counter of counters) {
    const row = rows.find((r) => r.key === counter.key)
    const seconds = row ? secondsLeft(row.failures, row.last_at, now, counter) : 0
    if (seconds > 0) throw new Refusal('too-many-attempts', { seconds })
  }
}

export async function countFailure(db: Database, now: Date, keys: AttemptKeys): Promise<void> {
  const forgottenBefore = new Date(now.getTime() - forgetAfterSeconds * 1000)
  await addFailure(
    db,
    countersOf(keys).map((c) => c.key),
    now,
    forgottenBefore,
  )
  await deleteForgotten(db, forgottenBefore)
}

/** After a success: one's own mistypings are forgotten, the address-wide count is not. */
export async function forgetFailures(db: Database, keys: AttemptKeys): Promise<void> {
  const [own] = countersOf(keys)
  if (keys.whom !== '' && own) await deleteAttempt(db, own.key)
}

const queues = new Map<string, Promise<unknown>>()

/**
 * Attempts on one name from one place run one after the other: a thousand guesses sent at once would otherwise all be let through
 * before the first failure is counted.
 */
export async function oneByOne<T>(keys: AttemptKeys, work: () => Promise<T>): Promise<T> {
  const key = countersOf(keys)[0]?.key ?? ''
  const turn = (queues.get(key) ?? Promise.resolve()).then(work, work)
  queues.set(key, turn)
  try {
    return await turn
  } finally {
    if (queues.get(key) === turn) queues.delete(key)
  }
}
