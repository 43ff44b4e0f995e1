/** The connection: bigint as string, date as string, timestamptz as Date. Statements are counted per command or query. */
import { Kysely, type KyselyPlugin, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '../db/types.ts'
import { PreparingClient } from './prepared-client.ts'

export type Database = Kysely<DB>
export type Tx = Transaction<DB>
/** Whatever can read: a transaction, or the pool at start-up. */
export type Reader = Kysely<DB>

pg.types.setTypeParser(pg.types.builtins.INT8, (value) => value)
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (value) => value)

export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 20,
    idleTimeoutMillis: 30_000,
    application_name: 'lavra',
    Client: PreparingClient,
  })
  // An idle connection that dies (the server restarts) must not kill the process; the next query gets a new one or fails alone.
  pool.on('error', () => {})
  // One that dies at work tells whoever waits for it, and once more everybody: unheard, that would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

export interface StatementCount {
  statements: number
}

/** Counts the statements that go through a transaction, for the log line and the query budgets. */
export function counting(count: StatementCount): KyselyPlugin {
  return {
    transformQuery(args) {
      count.statements++
      return args.node
    },
    async transformResult(args) {
      return args.result
    },
  }
}

interface DatabaseError {
  code: string
  constraint?: string
}

/** The SQLSTATE and constraint of an error that PostgreSQL raised, or null. */
export function databaseError(error: unknown): DatabaseError | null {
  if (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code)
  ) {
    const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined
    return constraint ? { code: error.code, constraint } : { code: error.code }
  }
  return null
}

/** Serialization failure, deadlock: safe to run again, since a command has no effect outside the database. */
export function isRetryable(error: unknown): boolean {
  const found = databaseError(error)
  return found?.code === '40001' || found?.code === '40P01'
}
