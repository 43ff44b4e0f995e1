/** SQL of notifications: only the person's own, and of those only what they may see in the unit it concerns them in. */
import type { NotificationKind, ReminderStage } from '@lavra/contract/notifications.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleIn, visibleToPersonIn } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'
import type { Somebody } from './concern.rules.ts'

export interface NewNotification {
  kind: NotificationKind
  /** Null: a reminder. */
  eventId: string | null
  due?: { on: string; stage: ReminderStage }
  at: Date
  byUserId: string | null
  byUnitId: string | null
  processId: string | null
  documentId: string | null
  batchId: string | null
}

export interface ToldPerson extends Somebody {
  /** In the application too, and not only by mail or push. */
  shown: boolean
}

/** @returns what was told now: whoever had been told of the event before is not told again. */
export async function insertNotifications(
  tx: Tx,
  n: NewNotification,
  people: readonly ToldPerson[],
): Promise<{ id: string; userId: string }[]> {
  const { rows } = await sql<{ id: string; userId: string }>`
    insert into notification (user_id, unit_id, shown, kind, event_id, at, by_user_id, by_unit_id, process_id, document_id, batch_id, due_on, stage)
    select c.user_id, c.unit_id, c.shown, ${n.kind}, ${n.eventId}::bigint, ${n.at}, ${n.byUserId}::bigint, ${n.byUnitId}::bigint, ${n.processId}::bigint,
      ${n.documentId}::bigint, ${n.batchId}::bigint, ${n.due?.on ?? null}::date, ${n.due?.stage ?? null}::text
    from unnest(${people.map((p) => p.userId)}::bigint[], ${people.map((p) => p.unitId)}::bigint[], ${people.map((p) => p.shown)}::boolean[])
      as c(user_id, unit_id, shown)
    on conflict (user_id, event_id) do nothing returning id, user_id as "userId"`.execute(tx)
  return rows
}

export interface NotificationRow {
  id: string
  kind: NotificationKind
  at: Date
  isRead: boolean
  by: string | null
  byUnit: string | null
  unit: { id: string; code: string }
  process: { number: string; summary: string; level: AccessLevel } | null
  document: { number: string; title: string } | null
  batchId: string | null
  due: { on: string; stage: ReminderStage } | null
}

const seen = (actor: Actor) => sql<boolean>`
  (n.process_id is null or ${visibleToPersonIn(actor, sql`n.unit_id`)}) and (n.document_id is null or ${documentVisibleIn(actor, sql`n.unit_id`)})`

export interface NotificationFilter {
  userId: string
  unread: boolean
  kind: NotificationKind | null
  beforeId: string | null
  limit: number
}

const rowSql = sql`
    select n.id, n.kind, n.at, n.read_at is not null as "isRead", coalesce(u.social_name, u.name) as by, f.code as "byUnit",
      json_build_object('id', o.id::text, 'code', o.code) as unit,
      case when p.id is not null then json_build_object('number', p.number, 'summary', case when p.level = 'confidential' then '' else p.summary end, 'level', p.level) end as process,
      case when d.id is not null and p.level <> 'confidential' then json_build_object('number', d.number::text, 'title', ${titleSql}) end as document,
      n.batch_id as "batchId",
      case when n.due_on is not null then json_build_object('on', n.due_on, 'stage', n.stage) end as due
    from notification n
    join unit o on o.id = n.unit_id
    left join process p on p.id = n.process_id
    left join document d on d.id = n.document_id
    left join document_type t on t.id = d.type_id
    left join app_user u on u.id = n.by_user_id
    left join unit f on f.id = n.by_unit_id`

export async function selectNotifications(tx: Tx, actor: Actor, f: NotificationFilter): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`${rowSql}
    where n.user_id = ${f.userId} and n.shown and ${seen(actor)}
      ${f.unread ? sql`and n.read_at is null` : sql``} ${f.kind ? sql`and n.kind = ${f.kind}` : sql``}
      ${f.beforeId ? sql`and n.id < ${f.beforeId}` : sql``}
    order by n.id desc limit ${f.limit}`.execute(tx)
  return rows
}

/** What a mail says: unread still, visible still, of no sending that was undone meanwhile, whether or not its job has run, and of nothing that is met. */
export async function selectToSend(tx: Tx, actor: Actor, f: { userId: string; mailId: string }): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`${rowSql}
    join delivery y on y.notification_id = n.id
    where y.mail_id = ${f.mailId} and n.user_id = ${f.userId} and n.read_at is null and ${seen(actor)} and ${stillSent}
    order by n.id`.execute(tx)
  return rows
}

/** The same of a lot for devices. */
export async function selectLot(tx: Tx, actor: Actor, f: { userId: string; lot: Date }): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`${rowSql}
    join delivery y on y.notification_id = n.id
    where y.user_id = ${f.userId} and y.pushed_at = ${f.lot} and y.channel = 'push' and n.user_id = ${f.userId} and n.read_at is null
      and ${seen(actor)} and ${stillSent}
    order by n.id`.execute(tx)
  return rows
}

const stillSent = sql<boolean>`
  (n.kind <> 'arrival' or exists (select from routing r
    where r.process_id = n.process_id and r.to_unit_id = n.unit_id and r.sent_at = n.at and r.recalled_at is null))
  and (n.kind <> 'deadline-due' or exists (select from deadline e
    where e.process_id = n.process_id and e.unit_id = n.unit_id and e.due_on = n.due_on and e.concluded_at is null))
  and (n.kind <> 'return-due' or exists (select from scheduled_return e
    where e.process_id = n.process_id and n.unit_id in (e.owing_unit_id, e.demanding_unit_id) and e.due_on = n.due_on
      and e.returned_at is null and e.removed_at is null))`

export async function countUnread(tx: Tx, actor: Actor, userId: string, cap: number): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::integer as unread from (
      select from notification n left join process p on p.id = n.process_id left join document d on d.id = n.document_id
      where n.user_id = ${userId} and n.read_at is null and n.shown and ${seen(actor)} order by n.id desc limit ${cap}) capped`.execute(tx)
  return rows[0]!.unread
}

/** @returns false when there is none of this person's. */
export async function setRead(tx: Tx, userId: string, id: string, readAt: Date | null): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update notification set read_at = ${readAt} where id = ${id} and user_id = ${userId} returning id`.execute(tx)
  return rows.length > 0
}

export async function setAllRead(tx: Tx, f: { userId: string; upTo: string; kind: NotificationKind | null; at: Date }): Promise<void> {
  await sql`
    update notification set read_at = ${f.at}
    where user_id = ${f.userId} and read_at is null and id <= ${f.upTo} and (${f.kind}::text is null or kind = ${f.kind})`.execute(tx)
}

export async function setUnreadOfMark(tx: Tx, userId: string, mark: Date): Promise<void> {
  await sql`update notification set read_at = null where user_id = ${userId} and read_at = ${mark}`.execute(tx)
}

/** What was told of a sending that was undone; a reading of it does not make it true. @returns whom it had been told. */
export async function deleteWithdrawn(tx: Tx, processId: string): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    delete from notification n using routing r
    where n.process_id = ${processId} and n.kind = 'arrival' and r.process_id = ${processId} and r.to_unit_id = n.unit_id
      and r.sent_at = n.at and r.recalled_at is not null returning n.user_id`.execute(tx)
  return rows.map((row) => row.user_id)
}

/** @returns how many were removed. */
export async function deleteOld(tx: Tx, before: { read: Date; unread: Date }, limit: number): Promise<number> {
  const { rows } = await sql<{ removed: number }>`
    with old as (select id from notification where at < ${before.read} and (at < ${before.unread} or read_at < ${before.read})
      limit ${limit} for update skip locked),
    removed as (delete from notification n using old where n.id = old.id returning n.id)
    select count(*)::integer as removed from removed`.execute(tx)
  return rows[0]!.removed
}
