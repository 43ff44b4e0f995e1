/** SQL of settings: parameters of the installation (agency null) or of one agency. */
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'

export async function readSetting(db: Reader, name: string, agencyId: string | null): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from setting where name = ${name} and agency_id is not distinct from ${agencyId}::bigint`.execute(db)
  return rows[0]?.value ?? null
}

export async function saveSetting(tx: Tx, name: string, agencyId: string | null, value: unknown): Promise<void> {
  await sql`
    insert into setting (name, agency_id, value) values (${name}, ${agencyId}, ${JSON.stringify(value)}::jsonb)
    on conflict (name, agency_id) do update set value = excluded.value`.execute(tx)
}
