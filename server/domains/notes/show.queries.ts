/** SQL that shows what a unit keeps about a process. The door has opened the process; documents carry their own condition. */
import type { MarkerColour } from '@lavra/contract/notes.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'
import { commentsVisibleTo } from './comment-sight.queries.ts'
import { type PersonRef, personSql } from './person.queries.ts'

interface Stamp {
  revision: string
  by: PersonRef
  at: string
}

export interface UnitNotesRow {
  note: (Stamp & { text: string; priority: boolean }) | null
  markers: (Stamp & { markerId: string; name: string; colour: MarkerColour; personal: boolean; active: boolean; text: string })[]
  followUps: (Stamp & { id: string; group: { id: string; name: string } | null; text: string })[]
  favorite: { id: string } | null
  unreadForMe: boolean
  comments: number
  acknowledgements: number
  acknowledged: boolean
}

/** Everything of the process itself, in one statement: another unit's notes, and another person's markers, are no part of it. */
export async function selectUnitNotes(tx: Tx, actor: Actor, processId: string): Promise<UnitNotesRow> {
  const { unitId, userId } = actor
  const { rows } = await sql<UnitNotesRow>`
    select
      (select json_build_object('text', n.text, 'priority', n.priority, 'revision', n.revision::text, 'at', n.changed_at, 'by', ${personSql('u')})
        from note n join app_user u on u.id = n.changed_by where n.process_id = p.id and n.unit_id = ${unitId}) as note,
      coalesce((select json_agg(json_build_object('markerId', m.id::text, 'name', m.name, 'colour', m.colour, 'personal', m.user_id is not null,
          'active', m.active, 'text', x.text, 'revision', x.revision::text, 'at', x.set_at, 'by', ${personSql('u')})
          order by m.user_id is not null, plain(m.name))
        from process_marker x join marker m on m.id = x.marker_id join app_user u on u.id = x.set_by
        where x.process_id = p.id and m.unit_id = ${unitId} and (m.user_id is null or m.user_id = ${userId})), '[]') as markers,
      coalesce((select json_agg(json_build_object('id', f.id::text, 'text', f.text, 'revision', f.revision::text, 'at', f.created_at, 'by', ${personSql('u')},
          'group', case when g.id is not null then json_build_object('id', g.id::text, 'name', g.name) end) order by f.id)
        from follow_up f join app_user u on u.id = f.created_by left join note_group g on g.id = f.group_id
        where f.process_id = p.id and f.unit_id = ${unitId}), '[]') as "followUps",
      (select json_build_object('id', v.id::text) from favorite v
        where v.unit_id = ${unitId} and v.process_id = p.id and v.document_id is null) as favorite,
      exists (select from personal_unread r where r.user_id = ${userId} and r.unit_id = ${unitId} and r.process_id = p.id) as "unreadForMe",
      (select count(*)::int from comment c where c.process_id = p.id and c.document_id is null) as comments,
      (select count(*)::int from acknowledgement a where a.process_id = p.id and a.document_id is null) as acknowledgements,
      exists (select from acknowledgement a
        where a.process_id = p.id and a.document_id is null and a.user_id = ${userId} and a.unit_id = ${unitId}) as acknowledged
    from process p where p.id = ${processId} and ${visibleTo(actor)}`.execute(tx)
  return rows[0]!
}

export interface DocumentNotesRow {
  documentId: string
  comments: number
  acknowledgements: number
  acknowledged: boolean
  favoriteId: string | null
}

/** Begun from what was said, which is little, and not from the documents, which may be thousands. */
export async function selectDocumentNotes(tx: Tx, actor: Actor, processId: string): Promise<DocumentNotesRow[]> {
  const { unitId, userId } = actor
  const { rows } = await sql<DocumentNotesRow>`
    with said as (
      select c.document_id, 1 as comments, 0 as acknowledgements, false as acknowledged, null::bigint as favorite_id
        from comment c where c.process_id = ${processId} and c.document_id is not null
      union all
      select a.document_id, 0, 1, a.user_id = ${userId} and a.unit_id = ${unitId}, null
        from acknowledgement a where a.process_id = ${processId} and a.document_id is not null
      union all
      select v.document_id, 0, 0, false, v.id
        from favorite v where v.unit_id = ${unitId} and v.process_id = ${processId} and v.document_id is not null
    )
    select d.id as "documentId", (sum(s.comments) filter (where ${commentsVisibleTo(actor)}))::int as comments,
      sum(s.acknowledgements)::int as acknowledgements, bool_or(s.acknowledged) as acknowledged, max(s.favorite_id)::text as "favoriteId"
    from said s join document d on d.id = s.document_id join process p on p.id = d.process_id
    where ${visibleTo(actor)} and ${documentVisibleTo(actor)}
    group by d.id order by d.id`.execute(tx)
  return rows.map((row) => ({ ...row, comments: row.comments ?? 0 }))
}
