/** SQL of personal keys for programs. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface KeyRow {
  id: string
  name: string
  unit: { id: string; code: string; name: string; agencyCode: string }
  created_at: Date
  used_at: Date | null
}

export async function selectKeys(tx: Tx, userId: string): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`
    select k.id, k.name, json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) as unit, k.created_at, k.used_at
    from api_key k join unit u on u.id = k.unit_id join agency g on g.id = u.agency_id
    where k.user_id = ${userId} and k.ended_at is null order by k.id desc limit 100`.execute(tx)
  return rows
}

export async function insertKey(tx: Tx, row: { hash: Buffer; userId: string; unitId: string; name: string; at: Date }): Promise<string> {
  const made = await tx
    .insertInto('api_key')
    .values({ token_hash: row.hash, user_id: row.userId, unit_id: row.unitId, name: row.name, created_at: row.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function endKey(tx: Tx, userId: string, keyId: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('api_key')
    .set({ ended_at: at })
    .where('id', '=', keyId)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
