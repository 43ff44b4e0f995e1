/** SQL of markers and of where they are. */
import type { MarkerColour } from '@lavra/contract/notes.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo, wordsToldTo } from '../access/index.ts'

/** Condition on a row of `marker` under the alias `m`: of the unit, or this person's own in it. */
function markersOf(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(m.unit_id = ${actor.unitId} and (m.user_id is null or m.user_id = ${actor.userId}))`
}

export interface MarkerRow {
  id: string
  name: string
  colour: MarkerColour
  personal: boolean
  active: boolean
  used: boolean
}

/**
 * Counted are the processes open in the unit, as far as the person sees them (R-60): all markers in one pass over what is open, which is
 * little beside what was marked once.
 */
export async function selectMarkers(tx: Tx, actor: Actor, counted: boolean): Promise<(MarkerRow & { open: number | null })[]> {
  const carried = sql`with carried as (
      select x.marker_id, count(*)::int as open from process_unit w join process p on p.id = w.process_id join process_marker x on x.process_id = w.process_id
      where w.unit_id = ${actor.unitId} and w.state = 'open' and ${visibleTo(actor)} and ${wordsToldTo(actor)} group by x.marker_id)`
  const { rows } = await sql<MarkerRow & { open: number | null }>`
    ${counted ? carried : sql``}
    select m.id, m.name, m.colour, m.user_id is not null as personal, m.active, m.used, ${counted ? sql`coalesce(c.open, 0)` : sql`null::int`} as open
    from marker m ${counted ? sql`left join carried c on c.marker_id = m.id` : sql``}
    where ${markersOf(actor)} order by m.user_id is not null, plain(m.name)`.execute(tx)
  return rows
}

/** Kept from being deleted until the transaction ends; with `change` from being changed too. */
export async function selectMarker(tx: Tx, actor: Actor, markerId: string, lock: 'keep' | 'change'): Promise<MarkerRow | null> {
  const { rows } = await sql<MarkerRow>`
    select m.id, m.name, m.colour, m.user_id is not null as personal, m.active, m.used
    from marker m where m.id = ${markerId} and ${markersOf(actor)}
    ${lock === 'keep' ? sql`for key share` : sql`for update`}`.execute(tx)
  return rows[0] ?? null
}

export async function insertMarker(
  tx: Tx,
  m: { unitId: string; userId: string | null; name: string; colour: MarkerColour; active: boolean },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into marker (unit_id, user_id, name, colour, active) values (${m.unitId}, ${m.userId}, ${m.name}, ${m.colour}, ${m.active})
    returning id`.execute(tx)
  return rows[0]!.id
}

export async function updateMarker(
  tx: Tx,
  markerId: string,
  values: { name?: string; colour?: MarkerColour; active?: boolean; used?: boolean },
): Promise<void> {
  await tx.updateTable('marker').set(values).where('id', '=', markerId).execute()
}

export async function deleteMarkerRow(tx: Tx, markerId: string): Promise<void> {
  await sql`delete from marker where id = ${markerId}`.execute(tx)
}

export interface MarkingRow {
  text: string
  revision: string
  by: string
}

export async function selectMarking(tx: Tx, processId: string, markerId: string): Promise<MarkingRow | null> {
  const { rows } = await sql<MarkingRow>`
    select x.text, x.revision, coalesce(u.social_name, u.name) as by from process_marker x join app_user u on u.id = x.set_by
    where x.process_id = ${processId} and x.marker_id = ${markerId} for no key update of x`.execute(tx)
  return rows[0] ?? null
}

export interface NewMarking {
  processId: string
  markerId: string
  userId: string
  text: string
  at: Date
}

/** @returns its revision, or null when a colleague was quicker. */
export async function insertMarking(tx: Tx, x: NewMarking): Promise<string | null> {
  const { rows } = await sql<{ revision: string }>`
    insert into process_marker (process_id, marker_id, text, set_at, set_by) values (${x.processId}, ${x.markerId}, ${x.text}, ${x.at}, ${x.userId})
    on conflict do nothing returning revision`.execute(tx)
  return rows[0]?.revision ?? null
}

export async function updateMarking(tx: Tx, x: NewMarking): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    update process_marker set text = ${x.text}, set_at = ${x.at}, set_by = ${x.userId}, revision = nextval('note_revision')
    where process_id = ${x.processId} and marker_id = ${x.markerId} returning revision`.execute(tx)
  return rows[0]!.revision
}

/** @returns its text, or null when it was not there. */
export async function deleteMarking(tx: Tx, processId: string, markerId: string): Promise<string | null> {
  const { rows } = await sql<{ text: string }>`
    delete from process_marker where process_id = ${processId} and marker_id = ${markerId} returning text`.execute(tx)
  return rows[0]?.text ?? null
}

export interface MarkerChangeRow {
  id: string
  at: Date
  by: string
  data: { marker: string; change: 'added' | 'changed' | 'removed'; text: string }
}

/** What the acting unit did with its markers on a process; the door has opened it. */
export async function selectMarkerChanges(tx: Tx, processId: string, unitId: string): Promise<MarkerChangeRow[]> {
  const { rows } = await sql<MarkerChangeRow>`
    select e.id, e.at, coalesce(u.social_name, u.name) as by, e.data from history_event e join app_user u on u.id = e.user_id
    where e.process_id = ${processId} and e.kind = 'process.marked' and e.unit_id = ${unitId} order by e.at desc, e.id desc limit 200`.execute(
    tx,
  )
  return rows
}
