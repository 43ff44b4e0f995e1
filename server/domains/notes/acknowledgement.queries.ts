/** SQL of who acknowledged a process or a document (P-43). Rows are only ever added. */
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo } from '../access/index.ts'
import { titleSql } from '../documents/title.queries.ts'
import { type PersonRef, personSql } from './person.queries.ts'

/** With a document also for its process. @returns whether it was the first of this person in this unit. */
export async function insertAcknowledgement(
  tx: Tx,
  a: { processId: string; documentId: string | null; userId: string; unitId: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ document_id: string | null }>`
    insert into acknowledgement (process_id, document_id, through_document_id, user_id, unit_id, at)
    select ${a.processId}, x.document_id, x.through, ${a.userId}, ${a.unitId}, ${a.at}
    from (select ${a.documentId}::bigint, null::bigint union select null, ${a.documentId}::bigint) as x(document_id, through)
    on conflict do nothing returning document_id`.execute(tx)
  return rows.some((row) => row.document_id === a.documentId)
}

export interface AcknowledgementRow {
  id: string
  by: PersonRef
  unit: string
  at: Date
  through: { id: string; number: string; title: string } | null
}

/** The door has opened the item. The latest first. */
export async function selectAcknowledgements(
  tx: Tx,
  actor: Actor,
  processId: string,
  documentId: string | null,
): Promise<AcknowledgementRow[]> {
  const { rows } = await sql<AcknowledgementRow>`
    select a.id, a.at, o.code as unit, ${personSql('u')} as by,
      case when d.id is not null and ${documentVisibleTo(actor)} then json_build_object('id', d.id::text, 'number', d.number::text, 'title', ${titleSql}) end as through
    from acknowledgement a join app_user u on u.id = a.user_id join unit o on o.id = a.unit_id
    left join document d on d.id = a.through_document_id left join document_type t on t.id = d.type_id
    where a.process_id = ${processId} and a.document_id is not distinct from ${documentId}::bigint order by a.id desc limit 1000`.execute(
    tx,
  )
  return rows
}
