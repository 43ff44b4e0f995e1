/** SQL of the devices of people, and of what leaves for them: one lot for a person at a time, known by its moment. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface DeviceRow {
  id: string
  name: string
  endpoint: string
  added_at: Date
  used_at: Date | null
}

export async function selectDevices(tx: Tx, userId: string): Promise<DeviceRow[]> {
  const { rows } = await sql<DeviceRow>`
    select id, name, endpoint, added_at, used_at from push_device where user_id = ${userId} order by id`.execute(tx)
  return rows
}

/** The browser's new keys count; whoever had the device before has it no more. */
export async function upsertDevice(
  tx: Tx,
  row: { userId: string; endpoint: string; p256dh: string; auth: string; name: string; at: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into push_device (user_id, endpoint, p256dh, auth, name, added_at)
    values (${row.userId}, ${row.endpoint}, ${row.p256dh}, ${row.auth}, ${row.name}, ${row.at})
    on conflict (endpoint) do update set user_id = excluded.user_id, p256dh = excluded.p256dh, auth = excluded.auth, name = excluded.name,
      added_at = excluded.added_at, used_at = null
    returning id`.execute(tx)
  return rows[0]!.id
}

/** `userId` null: its push service says that it is over. @returns whether it was there. */
export async function deleteDevice(tx: Tx, userId: string | null, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from push_device where id = ${id} and (${userId}::bigint is null or user_id = ${userId}::bigint) returning id`.execute(tx)
  return rows.length > 0
}

/** Gathers what is due to a person's devices into the lot of this moment. @returns the devices it goes to. */
export async function gatherPush(tx: Tx, userId: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with lot as (update delivery set pushed_at = ${now}
      where (notification_id, channel) in (select notification_id, channel from delivery
        where user_id = ${userId} and channel = 'push' and mail_id is null and pushed_at is null and due_at <= ${now} for update skip locked)
      returning notification_id)
    select d.id from push_device d where d.user_id = ${userId} and exists (select from lot) order by d.id`.execute(tx)
  return rows.map((row) => row.id)
}

export interface Target {
  endpoint: string
  p256dh: string
  auth: string
}

/** Only as long as its person is active. */
export async function selectTarget(tx: Tx, userId: string, deviceId: string): Promise<Target | null> {
  const { rows } = await sql<Target>`
    select d.endpoint, d.p256dh, d.auth from push_device d join app_user u on u.id = d.user_id and u.active
    where d.id = ${deviceId} and d.user_id = ${userId}`.execute(tx)
  return rows[0] ?? null
}

export async function touchDevice(tx: Tx, deviceId: string, at: Date): Promise<void> {
  await sql`update push_device set used_at = ${at} where id = ${deviceId}`.execute(tx)
}
