/** SQL of many documents seen at once by another unit. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** @returns those that nobody outside had seen before. */
export async function updateAllSeenOutside(tx: Tx, ids: readonly string[], at: Date): Promise<{ id: string; number: string }[]> {
  const { rows } = await sql<{ id: string; number: string }>`
    update document set seen_outside_at = ${at} where id = any(${ids as string[]}::bigint[]) and seen_outside_at is null
    returning id, number::text as number`.execute(tx)
  return rows
}

/** @returns the numbers of those whose pen turned black. */
export async function lockSeen(tx: Tx, ids: readonly string[], at: Date): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    update document set locked_at = ${at}
    where id = any(${ids as string[]}::bigint[]) and published_at is not null and locked_at is null and deleted_at is null
    returning number::text as number`.execute(tx)
  return rows.map((row) => row.number)
}
