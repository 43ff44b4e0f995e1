/**
 * What does an act cost as bare SQL? Its own statements, taken down while it is rehearsed, and sent again for other processes
 * in a transaction of their own: same driver, same statements, but no HTTP, no session, no rules, no validation, no rendering.
 */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../server/db/types.ts'
import type { Database } from '../../server/kernel/db.ts'
import { PreparingClient } from '../../server/kernel/prepared-client.ts'

export interface Statement {
  text: string
  values: readonly unknown[]
  rows: readonly Record<string, unknown>[]
}

let recording: Statement[] | null = null

class RecordingClient extends PreparingClient {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has a dozen overloads, which pass through unchanged
  override query(...args: any[]): any {
    const answer = (super.query as (...given: unknown[]) => unknown).call(this, ...args)
    const [text, values] = args
    const into = recording
    if (!into || typeof text !== 'string' || !(answer instanceof Promise)) return answer
    if (/^(begin|start transaction|commit|rollback)/.test(text) || text.includes('lavra.rehearsal')) return answer
    return answer.then((result: pg.QueryResult) => {
      into.push({ text, values: values ?? [], rows: result.rows })
      return result
    })
  }
}

/** A database whose statements can be taken down. */
export function openRecordingDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 1, Client: RecordingClient })
  pool.on('error', () => {})
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

/** The statements of one piece of work, in order, with what they answered. */
export async function takeDown(work: () => Promise<void>): Promise<Statement[]> {
  recording = []
  try {
    await work()
    return recording
  } finally {
    recording = null
  }
}

/**
 * Sends the statements again, committed, with some of their values exchanged: the process for another one, and every id that an
 * insert gave this time for the one it gave when it was taken down.
 */
export async function replay(client: pg.Client, statements: readonly Statement[], exchange: ReadonlyMap<string, string>): Promise<void> {
  const given = new Map(exchange)
  await client.query('begin')
  try {
    for (const { text, values, rows } of statements) {
      const now = await client.query(
        text,
        values.map((value) => exchanged(value, given)),
      )
      if (!/insert into/i.test(text)) continue
      now.rows.forEach(({ id }, i) => {
        const before = rows[i]?.id
        if (typeof id === 'string' && typeof before === 'string') given.set(before, id)
      })
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function exchanged(value: unknown, given: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return given.get(value) ?? value
  return Array.isArray(value) ? value.map((item) => exchanged(item, given)) : value
}

/** From here on no new id of one table looks like an id of another, so that exchanging one never changes what only looks the same. */
export async function setIdsApart(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      select setval(format('%I.%I', schemaname, sequencename)::regclass, 10000000000 + 1000000000 * row_number() over (order by sequencename))
      from pg_sequences where schemaname in ('public', 'graphile_worker') and data_type = 'bigint'::regtype and sequencename <> 'document_number'`)
  } finally {
    await client.end()
  }
}
