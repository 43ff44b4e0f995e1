/** SQL of sendings, and of what should be seen before one. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { KeptNote } from '../notes/index.ts'

export interface DestinationRow {
  id: string
  code: string
  name: string
  agencyCode: string
  receives: boolean
}

export async function selectDestinations(tx: Tx, unitIds: readonly string[]): Promise<DestinationRow[]> {
  const { rows } = await sql<DestinationRow>`
    select u.id, u.code, u.name, g.code as "agencyCode", u.active and g.active and u.receives_processes as receives
    from unit u join agency g on g.id = u.agency_id where u.id = any(${unitIds as string[]}::bigint[]) order by u.code`.execute(tx)
  return rows
}

/** With how the process stood at both ends: to be called before anything of the sending is done. @returns their ids. */
export async function insertRoutings(
  tx: Tx,
  row: { processId: string; fromUnitId: string; toUnitIds: readonly string[]; userId: string; at: Date; keptOpen: boolean },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with known as (
      insert into known_destination (from_unit_id, to_unit_id, first_at)
      select ${row.fromUnitId}, u, ${row.at} from unnest(${row.toUnitIds as string[]}::bigint[]) u order by u on conflict do nothing
    )
    insert into routing (process_id, from_unit_id, to_unit_id, sent_by, sent_at, kept_open, before, sender_before)
    select ${row.processId}, ${row.fromUnitId}, u, ${row.userId}, ${row.at}, ${row.keptOpen},
      (select to_jsonb(w) from process_unit w where w.process_id = ${row.processId} and w.unit_id = u),
      (select to_jsonb(w) from process_unit w where w.process_id = ${row.processId} and w.unit_id = ${row.fromUnitId})
    from unnest(${row.toUnitIds as string[]}::bigint[]) u returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

type UnitRef = { id: string; code: string; name: string; agencyCode: string }

/** Those of the units that never had anything from this one, nor sent it anything; none while it has not sent to `enough` units yet. */
export async function selectUnknownDestinations(tx: Tx, unitId: string, unitIds: readonly string[], enough: number): Promise<UnitRef[]> {
  const { rows } = await sql<UnitRef>`
    select u.id, u.code, u.name, a.code as "agencyCode" from unit u join agency a on a.id = u.agency_id
    where u.id = any(${unitIds as string[]}::bigint[]) and u.id <> ${unitId}
      and not exists (select from known_destination k where k.from_unit_id = ${unitId} and k.to_unit_id = u.id)
      and not exists (select from known_destination k where k.from_unit_id = u.id and k.to_unit_id = ${unitId})
      and (select count(*) from (select from known_destination k where k.from_unit_id = ${unitId} limit ${enough}) few) = ${enough}
    order by u.code`.execute(tx)
  return rows
}

export async function setLockedDocuments(tx: Tx, routingIds: readonly string[], numbers: readonly string[]): Promise<void> {
  await sql`update routing set locked_documents = ${numbers as string[]}::bigint[] where id = any(${routingIds as string[]}::bigint[])`.execute(
    tx,
  )
}

/** What a recall puts back: to be called once the note is gone. */
export async function setSenderNote(tx: Tx, routingIds: readonly string[], note: KeptNote): Promise<void> {
  await sql`update routing set sender_note = ${JSON.stringify(note)}::jsonb where id = any(${routingIds as string[]}::bigint[])`.execute(tx)
}

export interface SentRow {
  id: string
  unit: { id: string; code: string; name: string; agencyCode: string }
  sent_at: Date
  kept_open: boolean
  before: object | null
  sender_before: object | null
  locked_documents: string[]
  sender_note: KeptNote | null
  /** Nobody there has opened, received or been given it since. */
  untouched: boolean
}

/** The last sending of a unit that was not called back, one row per destination. */
export async function selectLastSending(tx: Tx, processId: string, fromUnitId: string): Promise<SentRow[]> {
  const { rows } = await sql<SentRow>`
    select r.id, r.sent_at, r.kept_open, r.before, r.sender_before, r.sender_note, r.locked_documents::text[] as locked_documents,
      json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', g.code) as unit,
      coalesce(w.state = 'open' and w.received_at is null and w.opened_at = r.sent_at, false) as untouched
    from routing r join unit u on u.id = r.to_unit_id join agency g on g.id = u.agency_id
    left join process_unit w on w.process_id = r.process_id and w.unit_id = r.to_unit_id
    where r.process_id = ${processId} and r.from_unit_id = ${fromUnitId} and r.recalled_at is null and r.sender_before is not null
      and r.sent_at = (select max(l.sent_at) from routing l where l.process_id = ${processId} and l.from_unit_id = ${fromUnitId} and l.recalled_at is null)
    order by u.code`.execute(tx)
  return rows
}

export async function setRecalled(tx: Tx, routingIds: readonly string[], userId: string, at: Date): Promise<void> {
  await sql`update routing set recalled_at = ${at}, recalled_by = ${userId} where id = any(${routingIds as string[]}::bigint[])`.execute(tx)
}

export async function selectColleague(tx: Tx, userId: string, unitId: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, coalesce(u.social_name, u.name) as name from app_user u
    where u.id = ${userId} and u.active and exists (select from assignment a where a.user_id = u.id and a.unit_id = ${unitId})`.execute(tx)
  return rows[0] ?? null
}

export async function selectPassedUnits(
  tx: Tx,
  processId: string,
): Promise<{ id: string; code: string; name: string; agencyCode: string }[]> {
  const { rows } = await sql<{ id: string; code: string; name: string; agencyCode: string }>`
    select u.id, u.code, u.name, g.code as "agencyCode" from process_unit w join unit u on u.id = w.unit_id join agency g on g.id = u.agency_id
    where w.process_id = ${processId} order by w.opened_at desc limit 200`.execute(tx)
  return rows
}

/** Blocks of the unit that take the process, or something of it, to others or hold it for signing, and are not concluded. */
export async function selectPendingBlocks(
  tx: Tx,
  processId: string,
  unitId: string,
): Promise<{ id: string; kind: 'signature' | 'meeting'; description: string; released: boolean }[]> {
  const { rows } = await sql<{ id: string; kind: 'signature' | 'meeting'; description: string; released: boolean }>`
    select b.id, b.kind, b.description, b.state = 'released' as released from block b
    where b.unit_id = ${unitId} and b.kind <> 'working' and b.state <> 'concluded'
      and b.id in (select i.block_id from block_item i left join document d on d.id = i.document_id
        where i.process_id = ${processId} and d.deleted_at is null)
    order by b.id limit 20`.execute(tx)
  return rows
}

export async function selectPreflight(tx: Tx, processId: string, unitId: string, activeSince: Date) {
  const { rows } = await sql<{ number: string; title: string; editor: string | null }>`
    select d.number::text as number, t.name || coalesce(' ' || d.type_number, '') as title, coalesce(u.social_name, u.name) as editor
    from document d join document_type t on t.id = d.type_id
    left join document_editor e on e.document_id = d.id and e.seen_at > ${activeSince} left join app_user u on u.id = e.user_id
    where d.process_id = ${processId} and d.deleted_at is null and d.published_at is null and d.creating_unit_id = ${unitId}
    order by d.position limit 50`.execute(tx)
  return rows
}
