/** SQL of mails: what is due is gathered into one; whoever fails is told of. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

/** Gathers what is due to a person by mail into a new mail, if there is anything. */
export async function gatherMail(tx: Tx, userId: string, now: Date): Promise<void> {
  await sql`
    with due as (select notification_id from delivery
      where user_id = ${userId} and channel = 'mail' and mail_id is null and pushed_at is null and due_at <= ${now} for update skip locked),
    made as (insert into mail (user_id, made_at) select ${userId}, ${now} where exists (select from due) returning id)
    update delivery d set mail_id = made.id from due, made where d.notification_id = due.notification_id and d.channel = 'mail'`.execute(tx)
}

/** Those of a person that are neither sent nor given up, the oldest first. */
export async function selectUnsent(tx: Tx, userId: string): Promise<{ id: string; attempts: number }[]> {
  const { rows } = await sql<{ id: string; attempts: number }>`
    select id, attempts from mail where user_id = ${userId} and sent_at is null and failed_at is null order by id`.execute(tx)
  return rows
}

export async function updateSent(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update mail set sent_at = ${at}, attempts = attempts + 1, error = null where id = ${id}`.execute(tx)
}

export async function updateFailed(tx: Tx, id: string, f: { at: Date; error: string; final: boolean }): Promise<void> {
  await sql`
    update mail set attempts = attempts + 1, error = ${f.error}, failed_at = ${f.final ? f.at : null} where id = ${id} and sent_at is null`.execute(
    tx,
  )
}

export interface FailureRow {
  id: string
  to: string | null
  name: string
  login: string
  at: Date
  error: string
}

export async function selectFailures(tx: Tx): Promise<FailureRow[]> {
  const { rows } = await sql<FailureRow>`
    select m.id, u.email as to, coalesce(u.social_name, u.name) as name, u.login, m.failed_at as at, coalesce(m.error, '') as error
    from mail m join app_user u on u.id = m.user_id where m.failed_at is not null order by m.failed_at desc limit 200`.execute(tx)
  return rows
}

export async function deleteOldMails(tx: Tx, before: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ removed: number }>`
    with old as (select id from mail where made_at < ${before} limit ${limit} for update skip locked),
    removed as (delete from mail m using old where m.id = old.id returning m.id)
    select count(*)::integer as removed from removed`.execute(tx)
  return rows[0]!.removed
}
