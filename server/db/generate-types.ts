// Which TypeScript types do our tables have? Those our connection really returns: see kernel/db.ts for the parsers.
import { Kysely, PostgresDialect } from 'kysely'
import { generate, PostgresDialect as PostgresGenerator } from 'kysely-codegen'
import { Pool } from 'pg'

/** The text of `types.ts`: bigint and numeric are strings, a date is a string, timestamptz is a Date. */
export async function generateTypes(url: string): Promise<string> {
  const pool = new Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined) // the server may stop while the last connection closes
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await generate({
      db,
      dialect: new PostgresGenerator({ dateParser: 'string', numericParser: 'string' }),
      defaultSchemas: ['public'],
      includePattern: 'public.*',
    })
  } finally {
    await db.destroy()
  }
}
