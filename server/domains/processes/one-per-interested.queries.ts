/** SQL of the types of which there is one process per interested party in an agency (P-05). */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo } from '../access/index.ts'

/** Whoever starts another one for the same party meanwhile waits, in one order, and then finds what this one left. */
export async function lockContacts(tx: Tx, contactIds: readonly string[]): Promise<void> {
  await sql`select id from contact where id = any(${[...contactIds]}::bigint[]) order by id for no key update`.execute(tx)
}

export interface TakenRow {
  name: string
  /** Null: the actor may not see it. */
  number: string | null
}

/** What is confidential is there for its holders alone, so it stands in nobody else's way. */
export async function selectTaken(
  tx: Tx,
  actor: Actor,
  wish: { typeId: string; agencyId: string; contactIds: readonly string[]; exceptId: string | null },
): Promise<TakenRow | null> {
  const { rows } = await sql<TakenRow>`
    select c.name, case when ${visibleTo(actor)} then p.number end as number
    from process_party pp join process p on p.id = pp.process_id join contact c on c.id = pp.contact_id
    where pp.contact_id = any(${[...wish.contactIds]}::bigint[]) and p.type_id = ${wish.typeId} and p.agency_id = ${wish.agencyId}
      and p.deleted_at is null and p.id is distinct from ${wish.exceptId}::bigint and (p.level <> 'confidential' or ${visibleTo(actor)})
    order by p.id limit 1`.execute(tx)
  return rows[0] ?? null
}
