/** SQL of the two records: history events and audit entries. */
import { type EventKind, events, type Fact } from '@lavra/contract/events.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import type { AuditLine } from '../../kernel/world.ts'
import { documentToldTo } from '../access/index.ts'

export interface InsertedEvent {
  id: string
  kind: EventKind
  process_id: string | null
  document_id: string | null
  /** The process is only read now (P-19). */
  locked: boolean
}

export async function insertEvents(tx: Tx, actor: Actor, at: Date, facts: readonly Fact[]): Promise<InsertedEvent[]> {
  const { rows } = await sql<InsertedEvent>`
    insert into history_event (at, kind, audience, process_id, document_id, unit_id, user_id, data)
    select ${at}, e.kind, e.audience, e.process_id, e.document_id, ${actor.unitId}::bigint, ${actor.userId}::bigint, e.data
    from unnest(
      ${facts.map((f) => f.kind)}::text[], ${facts.map((f) => events[f.kind].audience)}::text[],
      ${facts.map((f) => f.processId ?? null)}::bigint[], ${facts.map((f) => f.documentId ?? null)}::bigint[],
      ${facts.map((f) => JSON.stringify(f.data))}::jsonb[]
    ) as e(kind, audience, process_id, document_id, data)
    returning id, kind, process_id, document_id,
      exists (select from process_lock k where k.process_id = history_event.process_id) as locked`.execute(tx)
  return rows
}

export async function insertAudit(tx: Tx, actor: Actor, at: Date, line: AuditLine): Promise<void> {
  await sql`
    insert into audit_entry (at, name, outcome, user_id, unit_id, ip, agent, channel, input_digest, detail)
    values (${at}, ${line.name}, ${line.outcome}, ${actor.userId}, ${actor.unitId}, ${actor.ip}, ${actor.agent}, ${actor.channel},
      ${line.inputDigest}, ${line.detail ? JSON.stringify(line.detail) : null}::jsonb)`.execute(tx)
}

export interface HistoryFilter {
  processId: string
  /** Kinds that may be shown; `null` for all of the audience. */
  kinds: readonly EventKind[] | null
  /** Whether to show the unit's own business too, which is shown to that unit only (R-46). */
  ownBusiness: boolean
  before: { at: Date; id: string } | null
  limit: number
}

export interface HistoryRow {
  id: string
  at: Date
  kind: string
  data: unknown
  document_id: string | null
  unit: string | null
  user: string | null
  login: string | null
}

/** One page, the newest first. Units are called what they were called at the time (G-05). */
export async function selectHistory(tx: Tx, actor: Actor, filter: HistoryFilter): Promise<HistoryRow[]> {
  const { before } = filter
  const { rows } = await sql<HistoryRow>`
    select e.id, e.at, e.kind, e.data, e.document_id,
      coalesce(n.code, u.code) as unit, coalesce(p.social_name, p.name) as user, p.login
    from history_event e
    left join document d on d.id = e.document_id
    left join unit u on u.id = e.unit_id
    left join lateral (
      select n.code from unit_name n where n.unit_id = e.unit_id and n.valid_from <= e.at order by n.valid_from desc limit 1
    ) n on true
    left join app_user p on p.id = e.user_id
    where e.process_id = ${filter.processId}
      and (e.audience = 'history' or (e.audience = 'unit' and e.unit_id = ${filter.ownBusiness ? actor.unitId : null})) and ${documentToldTo(actor)}
      and (${filter.kinds as string[] | null}::text[] is null or e.kind = any(${filter.kinds as string[] | null}::text[]))
      ${before ? sql`and (e.at, e.id) < (${before.at}, ${before.id})` : sql``}
    order by e.at desc, e.id desc
    limit ${filter.limit}`.execute(tx)
  return rows
}

export interface OutlineLineRow {
  id: string
  at: Date
  kind: string
  data: unknown
  unit: string | null
  type: string | null
}

/** What is told beside an outline: of drafts nothing, not even to a unit that would have one, and of documents their type. */
export async function selectOutlineHistory(
  tx: Tx,
  filter: Pick<HistoryFilter, 'processId' | 'before' | 'limit'> & { kinds: readonly EventKind[] },
): Promise<OutlineLineRow[]> {
  const { before } = filter
  const { rows } = await sql<OutlineLineRow>`
    select e.id, e.at, e.kind, e.data, coalesce(n.code, u.code) as unit, t.name as type
    from history_event e
    left join document d on d.id = e.document_id left join document_type t on t.id = d.type_id
    left join unit u on u.id = e.unit_id
    left join lateral (
      select n.code from unit_name n where n.unit_id = e.unit_id and n.valid_from <= e.at order by n.valid_from desc limit 1
    ) n on true
    where e.process_id = ${filter.processId} and e.audience = 'history' and e.kind = any(${filter.kinds as string[]}::text[])
      and (e.document_id is null or d.published_at is not null)
      ${before ? sql`and (e.at, e.id) < (${before.at}, ${before.id})` : sql``}
    order by e.at desc, e.id desc
    limit ${filter.limit}`.execute(tx)
  return rows
}

/** Makes the partitions of this and the coming months. */
export async function makeMonths(tx: Tx, months: number): Promise<void> {
  await sql`select make_month_partitions(${months})`.execute(tx)
}
