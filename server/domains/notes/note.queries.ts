/** SQL of a unit's note on a process, and of what a person set as unread for themselves. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface NoteRow {
  text: string
  priority: boolean
  revision: string
  by: string
}

/** Locked, so that two people of the unit change it one after the other. */
export async function selectNote(tx: Tx, processId: string, unitId: string): Promise<NoteRow | null> {
  const { rows } = await sql<NoteRow>`
    select n.text, n.priority, n.revision, coalesce(u.social_name, u.name) as by
    from note n join app_user u on u.id = n.changed_by
    where n.process_id = ${processId} and n.unit_id = ${unitId} for no key update of n`.execute(tx)
  return rows[0] ?? null
}

export interface NewNote {
  processId: string
  unitId: string
  userId: string
  text: string
  priority: boolean
  at: Date
}

/** @returns its revision, or null when a colleague was quicker. */
export async function insertNote(tx: Tx, n: NewNote): Promise<string | null> {
  const { rows } = await sql<{ revision: string }>`
    insert into note (process_id, unit_id, text, priority, changed_at, changed_by)
    values (${n.processId}, ${n.unitId}, ${n.text}, ${n.priority}, ${n.at}, ${n.userId})
    on conflict do nothing returning revision`.execute(tx)
  return rows[0]?.revision ?? null
}

export async function updateNote(tx: Tx, n: NewNote): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    update note set text = ${n.text}, priority = ${n.priority}, changed_at = ${n.at}, changed_by = ${n.userId}, revision = nextval('note_revision')
    where process_id = ${n.processId} and unit_id = ${n.unitId} returning revision`.execute(tx)
  return rows[0]!.revision
}

/** A note that was taken away, in a shape that can be stored. */
export interface KeptNote {
  text: string
  priority: boolean
  userId: string
  at: string
}

/** @returns what it said, if there was one. */
export async function deleteNote(tx: Tx, processId: string, unitId: string): Promise<KeptNote | null> {
  const { rows } = await sql<KeptNote>`
    delete from note where process_id = ${processId} and unit_id = ${unitId}
    returning text, priority, changed_by::text as "userId", to_jsonb(changed_at) #>> '{}' as at`.execute(tx)
  return rows[0] ?? null
}

/** Who of the unit changed the note last, also by removing it. */
export async function selectLastNoter(tx: Tx, processId: string, unitId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(u.social_name, u.name) as name from history_event e join app_user u on u.id = e.user_id
    where e.process_id = ${processId} and e.kind = 'process.noted' and e.unit_id = ${unitId} order by e.at desc, e.id desc limit 1`.execute(
    tx,
  )
  return rows[0]?.name ?? null
}

/** @returns whether it was otherwise before. */
export async function setUnread(
  tx: Tx,
  row: { userId: string; unitId: string; processId: string; unread: boolean; at: Date },
): Promise<boolean> {
  const result = row.unread
    ? await sql`insert into personal_unread (user_id, unit_id, process_id, at) values (${row.userId}, ${row.unitId}, ${row.processId}, ${row.at})
        on conflict do nothing`.execute(tx)
    : await sql`delete from personal_unread where user_id = ${row.userId} and unit_id = ${row.unitId} and process_id = ${row.processId}`.execute(
        tx,
      )
  return Boolean(result.numAffectedRows)
}

/** Whether this person added the same remark a moment ago: the second press of a button that cannot be taken back. */
export async function hasSameRemark(tx: Tx, row: { processId: string; userId: string; text: string; since: Date }): Promise<boolean> {
  const { rows } = await sql`
    select from history_event e
    where e.process_id = ${row.processId} and e.at >= ${row.since} and e.kind = 'process.remark-added' and e.user_id = ${row.userId}
      and e.data ->> 'text' = ${row.text} limit 1`.execute(tx)
  return rows.length > 0
}
