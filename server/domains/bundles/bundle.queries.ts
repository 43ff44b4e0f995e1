/** SQL of bundles: what was asked, how far it is, what is left out. */
import type { LeftOut } from '@lavra/contract/bundles.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, openedBy } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'

export type Format = 'pdf' | 'zip'

export interface BundleRow {
  id: string
  process_id: string
  format: Format
  user_id: string
  unit_id: string
  unit_code: string
  session_id: string | null
  channel: 'web' | 'key'
  ip: string
  agent: string
  total: number
  done: number
  attempts: number
  started_at: Date
  stopped_at: Date | null
  finished_at: Date | null
  failure: string | null
  /** `bigint`, as text. */
  part_sizes: string[]
  expires_at: Date
}

/** @returns the id, or null when this key began one already. */
export async function insertBundle(
  tx: Tx,
  row: { key: string; actor: Actor; processId: string; format: Format; documentIds: readonly string[]; at: Date; expiresAt: Date },
): Promise<string | null> {
  const { actor } = row
  const { rows } = await sql<{ id: string }>`
    insert into bundle (key, process_id, format, user_id, unit_id, session_id, channel, ip, agent, total, started_at, expires_at)
    values (${row.key}, ${row.processId}, ${row.format}, ${actor.userId}, ${actor.unitId}, ${actor.sessionId}, ${actor.channel}, ${actor.ip},
      ${actor.agent}, ${row.documentIds.length}, ${row.at}, ${row.expiresAt})
    on conflict on constraint bundle_once do nothing returning id`.execute(tx)
  const id = rows[0]?.id ?? null
  if (id)
    await sql`insert into bundle_item (bundle_id, position, document_id)
      select ${id}, i, d from unnest(${row.documentIds as string[]}::bigint[]) with ordinality as t(d, i)`.execute(tx)
  return id
}

export async function selectBundleByKey(tx: Tx, userId: string, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from bundle where user_id = ${userId} and key = ${key}`.execute(tx)
  return rows[0]?.id ?? null
}

export async function countUnfinished(tx: Tx, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bundle where user_id = ${userId} and finished_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Of the wished documents those that may go in, in the order wished; with null all that the actor sees, in the tree's order. */
export async function selectWished(
  tx: Tx,
  actor: Actor,
  processId: string,
  documentIds: readonly string[] | null,
): Promise<{ id: string; cancelled: boolean }[]> {
  const wished = documentIds as string[] | null
  const { rows } = await sql<{ id: string; cancelled: boolean }>`
    select d.id, d.cancelled_at is not null as cancelled
    from document d join process p on p.id = d.process_id
    left join unnest(${wished}::bigint[]) with ordinality as w(id, place) on w.id = d.id
    where d.process_id = ${processId} and ${openedBy(actor)} and ${documentVisibleTo(actor)}
      and (${wished}::bigint[] is null or w.id is not null)
    order by w.place, d.position`.execute(tx)
  return rows
}

export async function selectBundle(tx: Tx, bundleId: string): Promise<BundleRow | null> {
  const { rows } = await sql<BundleRow>`
    select b.id, process_id, format, user_id, unit_id, u.code as unit_code, session_id, channel, ip, agent, total, done, attempts, started_at,
      stopped_at, finished_at, failure, part_sizes, expires_at
    from bundle b join unit u on u.id = b.unit_id where b.id = ${bundleId}`.execute(tx)
  return rows[0] ?? null
}

/** What one person had made of one process. */
export async function selectBundlesOf(tx: Tx, userId: string, processId: string): Promise<BundleRow[]> {
  const { rows } = await sql<BundleRow>`
    select b.id, process_id, format, user_id, unit_id, u.code as unit_code, session_id, channel, ip, agent, total, done, attempts, started_at,
      stopped_at, finished_at, failure, part_sizes, expires_at
    from bundle b join unit u on u.id = b.unit_id
    where user_id = ${userId} and process_id = ${processId} and stopped_at is null order by b.id desc limit 20`.execute(tx)
  return rows
}

/** The documents in their order; what the actor sees of them now stands beside, and nothing of what they do not. */
export interface Material {
  position: number
  document_id: string
  left_out: LeftOut | null
  visible: boolean
  cancelled: boolean
  number: string | null
  title: string | null
  unit: string | null
  document_date: string | null
  kind: 'authored' | 'uploaded' | null
  sha256: string | null
  mime: string | null
  size: string | null
  file_name: string | null
}

export async function selectMaterial(
  tx: Tx,
  actor: Actor,
  bundleId: string,
  page: { after: number; limit: number; onlyLeftOut: boolean },
): Promise<Material[]> {
  const { rows } = await sql<Material>`
    select i.position, i.document_id, i.left_out, s.id is not null as visible, coalesce(s.cancelled, false) as cancelled, s.number, s.title,
      s.unit, s.document_date, s.kind, s.sha256, s.mime, s.size, s.file_name
    from bundle_item i
    left join lateral (
      select d.id, d.cancelled_at is not null as cancelled, d.number::text as number, u.code as unit, d.document_date::text as document_date, d.kind,
        ${titleSql} as title,
        f.sha256, f.mime, f.size::text as size, d.file_name
      from document d join process p on p.id = d.process_id join document_type t on t.id = d.type_id join unit u on u.id = d.creating_unit_id
      left join file f on f.sha256 = d.file_sha256
      where d.id = i.document_id and ${openedBy(actor)} and ${documentVisibleTo(actor)}) s on true
    where i.bundle_id = ${bundleId} and i.position > ${page.after} and (not ${page.onlyLeftOut} or i.left_out is not null)
    order by i.position limit ${page.limit}`.execute(tx)
  return rows
}

/** How many of the documents that went in are closed to the actor by now, and which of those that are open were made elsewhere. */
export async function selectSightOf(tx: Tx, actor: Actor, bundleId: string): Promise<{ hidden: number; foreign: string[] }> {
  const { rows } = await sql<{ hidden: number; foreign: string[] | null }>`
    select count(*) filter (where s.id is null)::int as hidden,
      array_agg(s.id::text) filter (where s.creating_unit_id <> ${actor.unitId}) as foreign
    from bundle_item i
    left join lateral (
      select d.id, d.creating_unit_id from document d join process p on p.id = d.process_id
      where d.id = i.document_id and d.cancelled_at is null and ${openedBy(actor)} and ${documentVisibleTo(actor)}) s on true
    where i.bundle_id = ${bundleId} and i.left_out is null`.execute(tx)
  return { hidden: rows[0]?.hidden ?? 0, foreign: rows[0]?.foreign ?? [] }
}

/** @returns which try this is, or null when it is over. */
export async function beginAttempt(tx: Tx, bundleId: string): Promise<number | null> {
  const { rows } = await sql<{ attempts: number }>`
    update bundle set attempts = attempts + 1, done = 0 where id = ${bundleId} and finished_at is null returning attempts`.execute(tx)
  return rows[0]?.attempts ?? null
}

/** @returns whether to go on: not when its person stopped it. */
export async function updateDone(tx: Tx, bundleId: string, done: number): Promise<boolean> {
  const { rows } = await sql<{ going: boolean }>`
    update bundle set done = ${done} where id = ${bundleId} returning stopped_at is null as going`.execute(tx)
  return rows[0]?.going ?? false
}

export async function updateStopped(tx: Tx, bundleId: string, userId: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update bundle set stopped_at = ${at} where id = ${bundleId} and user_id = ${userId} and stopped_at is null and finished_at is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function updateFinished(
  tx: Tx,
  bundleId: string,
  row: { attempt: number; failure: string | null; partSizes: readonly number[]; at: Date; expiresAt: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update bundle set finished_at = ${row.at}, failure = ${row.failure}, part_sizes = ${row.partSizes as number[]}::bigint[],
      expires_at = ${row.expiresAt}, attempts = ${row.attempt}, done = case when ${row.failure}::text is null and stopped_at is null then total else done end
    where id = ${bundleId} and finished_at is null`.execute(tx)
  return numAffectedRows === 1n
}

export async function updateLeftOut(tx: Tx, bundleId: string, items: readonly { position: number; reason: LeftOut }[]): Promise<void> {
  await sql`update bundle_item set left_out = null where bundle_id = ${bundleId} and left_out is not null`.execute(tx)
  await sql`
    update bundle_item i set left_out = x.reason
    from unnest(${items.map((item) => item.position)}::int[], ${items.map((item) => item.reason)}::text[]) as x(position, reason)
    where i.bundle_id = ${bundleId} and i.position = x.position`.execute(tx)
}

/** Together with their items. @returns how many. */
export async function deleteExpired(tx: Tx, at: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from bundle where expires_at < ${at}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

export async function selectExisting(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from bundle where id = any(${ids as string[]}::bigint[])`.execute(tx)
  return rows.map((row) => row.id)
}
