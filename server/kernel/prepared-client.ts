/**
 * When is a statement worth preparing? When planning it costs more than running it. The long ones, with a dozen joins, take 1 to 3 ms to
 * plan and less to run (measured); a connection that has planned one a few times keeps the plan. Those plans are the ones in review
 * (server/db/sql). Short statements are planned with their values each time: that is cheap, and sometimes the values matter.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'

/** Characters of a statement from which on it is prepared. */
const long = 600

const names = new Map<string, string>()

/** One name per text, the same on every connection. */
export function preparedName(text: string): string | null {
  if (text.length < long) return null
  const known = names.get(text)
  if (known) return known
  const name = `lavra_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}

/** Kysely hands text and values to `query`; long texts go on with a name. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has a dozen overloads, which pass through unchanged
  override query(...args: any[]): any {
    const [text, values, ...rest] = args
    const name = typeof text === 'string' && Array.isArray(values) ? preparedName(text) : null
    const query = super.query as (...given: unknown[]) => unknown
    return name ? query.call(this, { name, text, values }, ...rest) : query.call(this, ...args)
  }
}
