/** SQL of send groups. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface SendGroupRow {
  id: string
  name: string
  units: { id: string; code: string; name: string; agencyCode: string }[]
}

/** Units that take no processes any more are kept, and not offered. */
export async function selectSendGroups(tx: Tx, unitId: string): Promise<SendGroupRow[]> {
  const { rows } = await sql<SendGroupRow>`
    select s.id, s.name, coalesce((
      select json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) order by u.code)
      from send_group_unit x join unit u on u.id = x.unit_id join agency g on g.id = u.agency_id
      where x.group_id = s.id and u.active and g.active and u.receives_processes), '[]') as units
    from send_group s where s.unit_id = ${unitId} order by plain(s.name)`.execute(tx)
  return rows
}

export async function insertSendGroup(tx: Tx, unitId: string, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into send_group (unit_id, name) values (${unitId}, ${name}) returning id`.execute(tx)
  return rows[0]!.id
}

/** @returns whether there is such a group of the unit. */
export async function updateSendGroup(tx: Tx, groupId: string, unitId: string, name: string): Promise<boolean> {
  const { rows } = await sql`update send_group set name = ${name} where id = ${groupId} and unit_id = ${unitId} returning id`.execute(tx)
  return rows.length > 0
}

export async function replaceSendGroupUnits(tx: Tx, groupId: string, unitIds: readonly string[]): Promise<void> {
  await sql`delete from send_group_unit where group_id = ${groupId} and unit_id <> all(${unitIds as string[]}::bigint[])`.execute(tx)
  await sql`insert into send_group_unit (group_id, unit_id) select ${groupId}, u from unnest(${unitIds as string[]}::bigint[]) u
    on conflict do nothing`.execute(tx)
}

export async function deleteSendGroupRow(tx: Tx, groupId: string, unitId: string): Promise<boolean> {
  const { rows } = await sql`delete from send_group where id = ${groupId} and unit_id = ${unitId} returning id`.execute(tx)
  return rows.length > 0
}
