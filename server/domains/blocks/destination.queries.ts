/** SQL of where a block goes. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { UnitBlockState } from './block.rules.ts'

/** Those of the units that may get something now, by their codes. */
export async function selectReceivers(tx: Tx, unitIds: readonly string[]): Promise<{ id: string; code: string }[]> {
  const { rows } = await sql<{ id: string; code: string }>`
    select u.id, u.code from unit u join agency g on g.id = u.agency_id
    where u.id = any(${unitIds as string[]}::bigint[]) and u.active and g.active order by u.code`.execute(tx)
  return rows
}

export async function replaceDestinations(
  tx: Tx,
  blockId: string,
  plan: { added: readonly string[]; removed: readonly string[] },
  providerId: string,
  at: Date,
): Promise<void> {
  await sql`delete from block_unit where block_id = ${blockId} and unit_id = any(${plan.removed as string[]}::bigint[])`.execute(tx)
  await sql`
    insert into block_unit (block_id, unit_id, provider_id, changed_at)
    select ${blockId}, u, ${providerId}, ${at} from unnest(${plan.added as string[]}::bigint[]) u`.execute(tx)
}

/** @returns the codes of the units whose state is different now. */
export async function updateDestinations(
  tx: Tx,
  blockId: string,
  change: { to: UnitBlockState; unitId: string | null; from: UnitBlockState | null; at: Date },
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    update block_unit x set state = ${change.to}, changed_at = ${change.at} from unit u
    where x.block_id = ${blockId} and u.id = x.unit_id and x.state <> ${change.to}
      and (${change.unitId}::bigint is null or x.unit_id = ${change.unitId}::bigint) and (${change.from}::text is null or x.state = ${change.from}::text)
    returning u.code`.execute(tx)
  return rows.map(({ code }) => code).sort()
}

/** Processes that the history has to tell of what happens to the block: what is confidential by now left it. */
export async function selectProcessesOf(tx: Tx, blockId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.id from block_item i join process p on p.id = i.process_id left join document d on d.id = i.document_id
    where i.block_id = ${blockId} and p.level <> 'confidential' and d.deleted_at is null order by p.id`.execute(tx)
  return rows.map(({ id }) => id)
}
