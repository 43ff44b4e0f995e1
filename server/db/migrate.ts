// How does a database come to the schema of this program? Numbered files, forward only, each once.
import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { cannotStart } from './embedded/cannot-start.ts'
import { grantApplication } from './grants.ts'
import { listMigrations, MIGRATIONS, type Migration } from './migrations.ts'

export { listMigrations } from './migrations.ts'

type Options = {
  /** Also the job queue's own schema. */
  graphile?: boolean
  /** Role of the application, which is then given what it needs and no more. */
  grantTo?: string
  folder?: string
  /** Stop after this number; the newest if left out. */
  upTo?: number
}

// Several servers may start at once on one database: the second waits here and finds nothing left to do.
const ONE_AT_A_TIME = 4_737_281_001

/**
 * Brings the database of `ownerUrl` to the newest schema.
 * @returns the migrations applied now.
 * @throws `CannotStart` when the database is newer than the program, or a migration was edited after it had been applied.
 */
export async function migrate(
  ownerUrl: string,
  { graphile = false, grantTo, folder = MIGRATIONS, upTo }: Options = {},
): Promise<Migration[]> {
  const known = listMigrations(folder)
  const client = new Client({ connectionString: ownerUrl, application_name: 'lavra migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME])
    // A migration that cannot get its lock fails soon instead of queueing every reader behind it.
    await client.query(`set lock_timeout = '10s'; set client_min_messages = warning`)
    const applied = await appliedMigrations(client)
    checkHistory(known, applied)
    const due = known.filter(({ number }) => number > applied.length && number <= (upTo ?? known.length))
    for (const migration of due) await apply(client, migration)
    if (graphile) await runMigrations({ connectionString: ownerUrl })
    if (grantTo) await grantApplication(client, grantTo)
    return due
  } finally {
    await client.end()
  }
}

/** Number of the last migration a database has; 0 for an empty one. */
export async function schemaNumber(client: Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.schema_migration') is not null as there`)
  if (!rows[0]?.there) return 0
  const last = await client.query<{ number: number }>('select coalesce(max(number), 0) as number from schema_migration')
  return last.rows[0]?.number ?? 0
}

type Applied = { number: number; name: string; sha256: string }

async function appliedMigrations(client: Client): Promise<Applied[]> {
  await client.query(`
    create table if not exists schema_migration (
      number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now());
    comment on table schema_migration is 'owner: kernel. Migrations applied to this database.'`)
  const { rows } = await client.query<Applied>('select number, name, sha256 from schema_migration order by number')
  return rows
}

function checkHistory(known: Migration[], applied: Applied[]): void {
  const newest = applied.at(-1)
  if (newest && newest.number > known.length)
    throw cannotStart(
      `The database is newer than this program: it has migration ${newest.number} (${newest.name}), this program knows ${known.length}. Start the newer version.`,
    )
  for (const { number, name, sha256 } of applied)
    if (known[number - 1]?.sha256 !== sha256)
      throw cannotStart(`Migration ${number} (${name}) was changed after this database had applied it: put the file back as it was.`)
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const note = () =>
    client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ])
  try {
    if (!migration.transaction) {
      for (const statement of statements(migration.sql)) await client.query(statement)
      await note()
      return
    }
    await client.query('begin')
    await client.query(migration.sql)
    await note()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.number} (${migration.name}) failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

/**
 * Outside a transaction each statement travels alone: PostgreSQL wraps several in one. Such a file has no function bodies, each
 * statement ends with `;` at the end of a line, and each may be repeated (`if not exists`), since a failure leaves the first ones done.
 */
function statements(sql: string): string[] {
  return sql
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^--.*$/gm, '').trim() !== '')
}
