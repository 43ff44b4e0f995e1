/** SQL of failed attempts. Outside the command's transaction, because a refusal rolls that back. */
import { sql } from 'kysely'
import type { Reader } from '../../kernel/db.ts'

export interface AttemptRow {
  key: string
  failures: number
  last_at: Date
}

export async function selectAttempts(db: Reader, keys: readonly string[]): Promise<AttemptRow[]> {
  return db.selectFrom('attempt').select(['key', 'failures', 'last_at']).where('key', 'in', keys).execute()
}

/** One failure more under each key; whoever failed last before `forgottenBefore` begins anew. In the order of keys, so that two never wait for each other. */
export async function addFailure(db: Reader, keys: readonly string[], at: Date, forgottenBefore: Date): Promise<void> {
  await sql`
    insert into attempt (key, failures, last_at) select k, 1, ${at} from unnest(${[...keys].sort()}::text[]) k
    on conflict (key) do update set last_at = excluded.last_at,
      failures = case when attempt.last_at < ${forgottenBefore} then 1 else attempt.failures + 1 end`.execute(db)
}

export async function deleteAttempt(db: Reader, key: string): Promise<void> {
  await db.deleteFrom('attempt').where('key', '=', key).execute()
}

/** Names are chosen by whoever tries, so the table must not grow with them: each failure removes a few forgotten rows. */
export async function deleteForgotten(db: Reader, before: Date): Promise<void> {
  await sql`
    delete from attempt where key in (select key from attempt where last_at < ${before} order by last_at limit 20 for update skip locked)`.execute(
    db,
  )
}
