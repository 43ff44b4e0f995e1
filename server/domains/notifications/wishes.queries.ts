/** SQL of what people wish to be told, and of the outbox of what leaves the system for them. */
import type { NotificationKind, Wishes } from '@lavra/contract/notifications.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface Addressee {
  userId: string
  email: string | null
  hasDevice: boolean
  timeZone: string
  /** Null: never said. */
  wishes: Wishes | null
}

interface WishRow extends Omit<Addressee, 'wishes'> {
  app: NotificationKind[] | null
  mail: NotificationKind[]
  push: NotificationKind[]
  digest: Wishes['digest']
  digest_hour: number
  quiet_from: number | null
  quiet_to: number | null
  language: Wishes['language']
}

export async function selectAddressees(tx: Tx, userIds: readonly string[]): Promise<Addressee[]> {
  const { rows } = await sql<WishRow>`
    select u.id as "userId", u.email, exists (select from push_device d where d.user_id = u.id) as "hasDevice", a.time_zone as "timeZone", w.app, w.mail, w.push, w.digest, w.digest_hour, w.quiet_from, w.quiet_to, w.language
    from app_user u join agency a on a.id = u.agency_id left join notification_wish w on w.user_id = u.id
    where u.id = any(${userIds}::bigint[])`.execute(tx)
  return rows.map(
    ({
      userId,
      email,
      hasDevice,
      timeZone,
      app,
      mail,
      push,
      digest,
      digest_hour: digestHour,
      quiet_from: from,
      quiet_to: to,
      language,
    }) => ({
      ...{ userId, email, hasDevice, timeZone },
      wishes: app && { app, mail, push, digest, digestHour, quiet: from === null || to === null ? null : { from, to }, language },
    }),
  )
}

export async function upsertWishes(tx: Tx, userId: string, w: Wishes): Promise<void> {
  await sql`
    insert into notification_wish (user_id, app, mail, push, digest, digest_hour, quiet_from, quiet_to, language)
    values (${userId}, ${w.app}::text[], ${w.mail}::text[], ${w.push}::text[], ${w.digest}, ${w.digestHour}, ${w.quiet?.from ?? null}, ${w.quiet?.to ?? null}, ${w.language})
    on conflict (user_id) do update set app = excluded.app, mail = excluded.mail, push = excluded.push, digest = excluded.digest,
      digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, language = excluded.language`.execute(
    tx,
  )
}

export interface NewDelivery {
  notificationId: string
  channel: 'mail' | 'push'
  userId: string
  dueAt: Date
}

export async function insertDeliveries(tx: Tx, all: readonly NewDelivery[]): Promise<void> {
  await sql`
    insert into delivery (notification_id, channel, user_id, due_at)
    select d.notification_id, d.channel, d.user_id, d.due_at from unnest(${all.map((d) => d.notificationId)}::bigint[], ${all.map((d) => d.channel)}::text[], ${all.map((d) => d.userId)}::bigint[],
      ${all.map((d) => d.dueAt)}::timestamptz[]) as d(notification_id, channel, user_id, due_at)`.execute(tx)
}
