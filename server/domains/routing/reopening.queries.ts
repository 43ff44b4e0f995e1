/** SQL of scheduled reopenings; pending until they have ended. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, visibleTo } from '../access/index.ts'

/** @returns whether it is another day now. */
export async function upsertReopening(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string; reopenOn: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into scheduled_reopening (process_id, unit_id, reopen_on, asked_by, asked_at)
    values (${row.processId}, ${row.unitId}, ${row.reopenOn}, ${row.userId}, ${row.at})
    on conflict (process_id, unit_id) where ended_at is null
    do update set reopen_on = excluded.reopen_on, asked_by = excluded.asked_by, asked_at = excluded.asked_at
      where scheduled_reopening.reopen_on <> excluded.reopen_on
    returning id`.execute(tx)
  return rows.length > 0
}

export type ReopeningOutcome = 'reopened' | 'was-open' | 'not-possible' | 'cancelled'

/** `userId` null: its day has come. @returns its day, or null when none was pending. */
export async function endReopening(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string | null; outcome: ReopeningOutcome; at: Date },
): Promise<string | null> {
  const { rows } = await sql<{ reopen_on: string }>`
    update scheduled_reopening set ended_at = ${row.at}, ended_by = ${row.userId}, outcome = ${row.outcome}
    where process_id = ${row.processId} and unit_id = ${row.unitId} and ended_at is null returning reopen_on::text as reopen_on`.execute(tx)
  return rows[0]?.reopen_on ?? null
}

export interface DueReopening {
  id: string
  reopenOn: string
  processId: string
  unitId: string
}

/** Those whose day has come where their agency is, page by page. */
export async function selectDueReopenings(tx: Tx, now: Date, after: DueReopening | null, limit: number): Promise<DueReopening[]> {
  const { rows } = await sql<DueReopening>`
    select o.id, o.reopen_on::text as "reopenOn", o.process_id as "processId", o.unit_id as "unitId"
    from scheduled_reopening o join unit u on u.id = o.unit_id join agency g on g.id = u.agency_id
    where o.ended_at is null and not exists (select from process_lock k where k.process_id = o.process_id)
      and o.reopen_on <= (${now}::timestamptz at time zone g.time_zone)::date
      ${after ? sql`and (o.reopen_on, o.id) > (${after.reopenOn}::date, ${after.id}::bigint)` : sql``}
    order by o.reopen_on, o.id limit ${limit}`.execute(tx)
  return rows
}

export interface PlannedReopening {
  unit: string
  unitActive: boolean
  /** Whoever scheduled it, as long as they still work there. */
  askedBy: string
  isThere: boolean
}

/** Null when it has ended meanwhile, or its day was moved. */
export async function selectPlannedReopening(tx: Tx, processId: string, unitId: string, now: Date): Promise<PlannedReopening | null> {
  const { rows } = await sql<PlannedReopening>`
    select u.code as unit, u.active as "unitActive", o.asked_by as "askedBy",
      a.active and exists (select from assignment s where s.user_id = a.id and s.unit_id = u.id) as "isThere"
    from scheduled_reopening o join unit u on u.id = o.unit_id join agency g on g.id = u.agency_id join app_user a on a.id = o.asked_by
    where o.process_id = ${processId} and o.unit_id = ${unitId} and o.ended_at is null
      and o.reopen_on <= (${now}::timestamptz at time zone g.time_zone)::date`.execute(tx)
  return rows[0] ?? null
}

export interface ReopeningRow {
  id: string
  reopen_on: string
  asked_at: Date
  by: { id: string; name: string; login: string }
  process: { id: string; number: string; type: string; summary: string; level: AccessLevel }
}

export async function selectReopenings(
  tx: Tx,
  actor: Actor,
  after: { day: string; id: string } | null,
  limit: number,
): Promise<ReopeningRow[]> {
  const { rows } = await sql<ReopeningRow>`
    select o.id, o.reopen_on::text as reopen_on, o.asked_at,
      json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) as by,
      json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level) as process
    from scheduled_reopening o join process p on p.id = o.process_id join process_type t on t.id = p.type_id join app_user a on a.id = o.asked_by
    where o.unit_id = ${actor.unitId} and o.ended_at is null and ${visibleTo(actor)}
      ${after ? sql`and (o.reopen_on, o.id) > (${after.day}::date, ${after.id}::bigint)` : sql``}
    order by o.reopen_on, o.id limit ${limit}`.execute(tx)
  return rows
}
