/** SQL of comments on a process or a document. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import { commentsVisibleTo } from './comment-sight.queries.ts'
import { type PersonRef, personSql } from './person.queries.ts'

export interface CommentRow {
  id: string
  thread_id: string | null
  text: string
  revision: string
  by: PersonRef
  unit: string
  unit_id: string
  at: Date
  changed_at: Date | null
}

/** The door has opened the item. The oldest first. */
export async function selectComments(tx: Tx, processId: string, documentId: string | null): Promise<CommentRow[]> {
  const { rows } = await sql<CommentRow>`
    select c.id, c.thread_id, c.text, c.revision, c.unit_id, o.code as unit, c.at, c.changed_at, ${personSql('u')} as by
    from comment c join app_user u on u.id = c.user_id join unit o on o.id = c.unit_id
    where c.process_id = ${processId} and c.document_id is not distinct from ${documentId}::bigint order by c.id limit 1000`.execute(tx)
  return rows
}

export interface CommentFacts {
  id: string
  processId: string
  documentId: string | null
  threadId: string | null
  unitId: string
  unit: string
  text: string
  revision: string
  by: string
}

/** One that the actor reads, locked: for `change`, or only to `keep` it where it is. */
export async function selectComment(tx: Tx, actor: Actor, commentId: string, lock: 'keep' | 'change'): Promise<CommentFacts | null> {
  const { rows } = await sql<CommentFacts>`
    select c.id, c.process_id as "processId", c.document_id as "documentId", c.thread_id as "threadId", c.unit_id as "unitId", o.code as unit,
      c.text, c.revision, coalesce(u.social_name, u.name) as by
    from comment c join process p on p.id = c.process_id left join document d on d.id = c.document_id
    join unit o on o.id = c.unit_id join app_user u on u.id = c.user_id
    where c.id = ${commentId} and ${visibleTo(actor)} and (c.document_id is null or ${documentVisibleTo(actor)}) and ${commentsVisibleTo(actor)}
    ${lock === 'keep' ? sql`for key share of c` : sql`for update of c`}`.execute(tx)
  return rows[0] ?? null
}

export async function insertComment(
  tx: Tx,
  c: { processId: string; documentId: string | null; threadId: string | null; unitId: string; userId: string; text: string; at: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into comment (process_id, document_id, thread_id, unit_id, user_id, text, at)
    values (${c.processId}, ${c.documentId}, ${c.threadId}, ${c.unitId}, ${c.userId}, ${c.text}, ${c.at}) returning id`.execute(tx)
  return rows[0]!.id
}

export async function updateComment(tx: Tx, c: { id: string; text: string; at: Date }): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    update comment set text = ${c.text}, changed_at = ${c.at}, revision = nextval('note_revision') where id = ${c.id} returning revision`.execute(
    tx,
  )
  return rows[0]!.revision
}

/** No trace is left; the replies of others stay, under the first of them. */
export async function deleteCommentRow(tx: Tx, commentId: string): Promise<void> {
  await sql`
    update comment c set thread_id = case when c.id = r.first then null else r.first end
    from (select min(id) as first from comment where thread_id = ${commentId}) r where c.thread_id = ${commentId}`.execute(tx)
  await sql`delete from comment where id = ${commentId}`.execute(tx)
}
