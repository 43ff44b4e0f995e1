/** SQL of legal priorities (P-06). */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface PriorityRow {
  id: string
  name: string
  law: string
}

export async function selectPriorities(tx: Tx): Promise<PriorityRow[]> {
  const { rows } = await sql<PriorityRow>`select id, name, law from priority where active order by name limit 500`.execute(tx)
  return rows
}

export async function isOffered(tx: Tx, priorityId: string): Promise<boolean> {
  const { rows } = await sql`select from priority where id = ${priorityId} and active`.execute(tx)
  return rows.length > 0
}

export async function upsertPriority(
  tx: Tx,
  row: { id?: string | undefined; name: string; law: string; active: boolean },
): Promise<string | null> {
  const values = { name: row.name, law: row.law, active: row.active }
  const saved = row.id
    ? await tx.updateTable('priority').set(values).where('id', '=', row.id).returning('id').executeTakeFirst()
    : await tx.insertInto('priority').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}
