/** SQL of the people whom an event concerns: circle by circle, with the roles they hold in the unit it concerns them in. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { Circle, Somebody } from './concern.rules.ts'

export interface EventRow {
  id: string
  at: Date
  kind: string
  process_id: string | null
  document_id: string | null
  unit_id: string | null
  user_id: string | null
  data: Record<string, unknown>
}

export async function selectEvent(tx: Tx, id: string, at: Date): Promise<EventRow | null> {
  const { rows } = await sql<EventRow>`
    select id, at, kind, process_id, document_id, unit_id, user_id, data from history_event where id = ${id} and at = ${at}`.execute(tx)
  return rows[0] ?? null
}

const circleSql: Record<Circle, (event: EventRow) => RawBuilder<Somebody>> = {
  destination: (e) => sql`
    select a.user_id, r.to_unit_id as unit_id from routing r join assignment a on a.unit_id = r.to_unit_id
    where r.process_id = ${e.process_id} and r.sent_at = ${e.at} and r.from_unit_id = ${e.unit_id} and r.recalled_at is null`,
  'assignee-here': (e) => sql`
    select v.assignee_id, v.unit_id from process_unit v join app_user u on u.id = v.assignee_id
    where v.process_id = ${e.process_id} and v.unit_id = ${e.unit_id} and coalesce(u.social_name, u.name) = ${e.data.to ?? null}`,
  responsible: (e) => sql`
    select v.assignee_id, v.unit_id from process_unit v
    where v.process_id = ${e.process_id} and v.assignee_id is not null and v.state <> 'concluded'`,
  followers: (e) => sql`select f.created_by, f.unit_id from follow_up f where f.process_id = ${e.process_id}`,
  thread: (e) => sql`
    select c.user_id, c.unit_id from comment n join comment c on n.thread_id in (c.id, c.thread_id) and c.id < n.id
    where n.id = ${e.data.commentId ?? null} and n.process_id = ${e.process_id} and c.process_id = ${e.process_id} and ${e.data.change === 'added'}`,
  asker: (e) => sql`select b.user_id, b.unit_id from batch b where b.id = ${e.data.batchId ?? null}`,
  grantee: (e) => sql`
    select g.user_id, g.unit_id from access_grant g
    where g.process_id = ${e.process_id} and ${e.at} in (g.granted_at, g.renewed_at) and g.ended_at is null`,
  signer: (e) => sql`
    select s.user_id, s.unit_id from signature_grant s
    where s.document_id = ${e.document_id} and s.granted_at = ${e.at} and s.used_at is null and s.ended_at is null`,
  suspender: (e) => sql`
    select s.suspended_by, s.unit_id from suspension s
    where s.process_id = ${e.process_id} and s.lifted_at = ${e.at}`,
}

export interface Concerned extends Somebody {
  roles: string[]
}

/** Only people and units that are active; nobody twice in the same unit. */
export async function selectConcerned(tx: Tx, circles: readonly Circle[], event: EventRow): Promise<Concerned[]> {
  const all = sql.join(
    circles.map((circle) => circleSql[circle](event)),
    sql` union `,
  )
  const { rows } = await sql<Concerned>`
    select c.user_id as "userId", c.unit_id as "unitId", array_agg(a.role) as roles
    from (${all}) as c(user_id, unit_id)
    join app_user u on u.id = c.user_id and u.active join unit o on o.id = c.unit_id and o.active
    join assignment a on a.user_id = c.user_id and a.unit_id = c.unit_id
    group by c.user_id, c.unit_id order by c.user_id, c.unit_id`.execute(tx)
  return rows
}

export interface CommentPlace {
  documentId: string | null
}

export async function selectCommentPlace(tx: Tx, commentId: string): Promise<CommentPlace | null> {
  const { rows } = await sql<CommentPlace>`select document_id as "documentId" from comment where id = ${commentId}`.execute(tx)
  return rows[0] ?? null
}

export interface DocumentSightRow {
  creatingUnitId: string
  published: boolean
  deleted: boolean
  signers: { userId: string; unitId: string }[]
}

export async function selectDocumentSight(tx: Tx, documentId: string): Promise<DocumentSightRow | null> {
  const { rows } = await sql<DocumentSightRow>`
    select d.creating_unit_id as "creatingUnitId", d.published_at is not null as published, d.deleted_at is not null as deleted,
      coalesce((select json_agg(json_build_object('userId', s.user_id::text, 'unitId', s.unit_id::text))
        from signature_grant s where s.document_id = d.id and s.used_at is null and s.ended_at is null), '[]') as signers
    from document d where d.id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}
