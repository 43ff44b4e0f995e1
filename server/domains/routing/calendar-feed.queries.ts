/** SQL of calendar feeds. */
import type { FeedScope } from '@lavra/contract/calendar.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'

export interface FeedRow {
  id: string
  scope: FeedScope
  unit: { id: string; code: string } | null
  created_at: Date
  used_at: Date | null
}

const unitSql = sql<FeedRow['unit']>`case when u.id is not null then json_build_object('id', u.id::text, 'code', u.code) end`

export async function selectFeeds(tx: Tx, userId: string): Promise<FeedRow[]> {
  const { rows } = await sql<FeedRow>`
    select f.id, f.scope, ${unitSql} as unit, f.created_at, f.used_at from calendar_feed f left join unit u on u.id = f.unit_id
    where f.user_id = ${userId} and f.revoked_at is null order by f.id`.execute(tx)
  return rows
}

export async function insertFeed(
  tx: Tx,
  row: { hash: Buffer; userId: string; unitId: string | null; scope: FeedScope; at: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into calendar_feed (token_hash, user_id, unit_id, scope, created_at)
    values (${row.hash}, ${row.userId}, ${row.unitId}, ${row.scope}, ${row.at}) returning id`.execute(tx)
  return rows[0]!.id
}

/** @returns whether there was one. */
export async function endFeedOf(tx: Tx, f: { userId: string; unitId: string | null; scope: FeedScope; at: Date }): Promise<boolean> {
  const { rows } = await sql`
    update calendar_feed set revoked_at = ${f.at}
    where user_id = ${f.userId} and unit_id is not distinct from ${f.unitId}::bigint and scope = ${f.scope} and revoked_at is null
    returning id`.execute(tx)
  return rows.length > 0
}

export async function endFeed(tx: Tx, userId: string, feedId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update calendar_feed set revoked_at = ${at} where id = ${feedId} and user_id = ${userId} and revoked_at is null returning id`.execute(
    tx,
  )
  return rows.length > 0
}

export interface OpenedFeed extends FeedRow {
  user_id: string
  time_zone: string
  language: Language
}

/** As long as its person is active and, of a feed of one unit, still acts there. */
export async function selectFeedByToken(tx: Tx, hash: Buffer): Promise<OpenedFeed | null> {
  const { rows } = await sql<OpenedFeed>`
    select f.id, f.scope, ${unitSql} as unit, f.created_at, f.used_at, f.user_id, g.time_zone, coalesce(w.language, 'pt-BR') as language
    from calendar_feed f join app_user p on p.id = f.user_id and p.active left join unit u on u.id = f.unit_id
    join agency g on g.id = coalesce(u.agency_id, p.agency_id) left join notification_wish w on w.user_id = p.id
    where f.token_hash = ${hash} and f.revoked_at is null
      and (f.unit_id is null or (u.active and exists (select from assignment a where a.user_id = p.id and a.unit_id = u.id)))`.execute(tx)
  return rows[0] ?? null
}

/** Outside of any reading, as sessions and keys are touched. */
export async function touchFeed(db: Reader, feedId: string, at: Date): Promise<void> {
  await sql`update calendar_feed set used_at = ${at} where id = ${feedId} and (used_at is null or used_at < ${at})`.execute(db)
}
