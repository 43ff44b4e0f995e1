/** Which rows does the desk hold? Conditions on `process_unit w` and `process p`, the same for the list, its counts and its groups. */
import type { DueWhen, Period } from '@lavra/contract/desk.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { literally } from '../../kernel/like.ts'
import { onDeskOf, visibleTo, wordsToldTo } from '../access/index.ts'
import { isDue, periodOf } from './desk-due.queries.ts'

export type Situation = 'all' | 'received' | 'created' | 'mine' | 'unread' | 'unassigned'

export interface DeskNarrowing {
  text: string
  assigneeId?: string | undefined
  typeId?: string | undefined
  markerId?: string | undefined
  noted?: 'any' | 'priority' | undefined
  unreadForMe?: boolean | undefined
  followed?: boolean | undefined
  attention?: boolean | undefined
  checkpointId?: string | undefined
  fromUnitId?: string | undefined
  due?: DueWhen | 'any' | 'none' | undefined
  priorityId?: string | undefined
  blockId?: string | undefined
  drafts?: boolean | undefined
  arrived?: Period | undefined
  active?: Period | undefined
  /** The unit's calendar day. */
  today: string
}

/** Conditions of the domain are literals, so that the partial index of open rows serves every plan. */
export function situationOf(actor: Actor, situation: Situation): RawBuilder<boolean> {
  switch (situation) {
    case 'all':
      return sql<boolean>`true`
    case 'received':
      return sql<boolean>`w.origin = 'received'`
    case 'created':
      return sql<boolean>`w.origin = 'created'`
    case 'mine':
      return sql<boolean>`w.assignee_id = ${actor.userId}`
    case 'unread':
      return sql<boolean>`w.received_at is null`
    case 'unassigned':
      return sql<boolean>`w.assignee_id is null`
  }
}

/** Open in the unit, seen by the person, and left by the filter. */
export function onDesk(actor: Actor, filter: DeskNarrowing): RawBuilder<boolean> {
  const conditions = [
    sql`w.unit_id = ${actor.unitId} and w.state = 'open' and ${visibleTo(actor)} and ${onDeskOf(actor)}`,
    ...narrowed(actor, filter),
  ]
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

function narrowed(actor: Actor, filter: DeskNarrowing): RawBuilder<unknown>[] {
  const {
    text,
    assigneeId,
    typeId,
    markerId,
    noted,
    unreadForMe,
    followed,
    attention,
    checkpointId,
    fromUnitId,
    due,
    priorityId,
    blockId,
    drafts,
    arrived,
    active,
    today,
  } = filter
  return [
    ...(assigneeId ? [assignedTo(actor, assigneeId)] : []),
    ...(typeId ? [sql`p.type_id = ${typeId}`] : []),
    ...(fromUnitId ? [fromUnitId === 'none' ? sql`w.from_unit_id is null` : sql`w.from_unit_id = ${fromUnitId}`] : []),
    ...(checkpointId === 'none' ? [sql`not ${inCheckpoint(actor, null)}`] : checkpointId ? [inCheckpoint(actor, checkpointId)] : []),
    ...(markerId === 'none' ? [sql`not ${marked(actor, null)}`] : markerId ? [marked(actor, markerId)] : []),
    ...(noted ? [withNote(actor, noted)] : []),
    ...(unreadForMe ? [setUnread(actor)] : []),
    ...(followed ? [sql`exists (select from follow_up f where f.process_id = w.process_id and f.unit_id = ${actor.unitId})`] : []),
    ...(attention ? [sql`exists (select from attention_sign s where s.process_id = w.process_id and s.unit_id = ${actor.unitId})`] : []),
    ...(due ? [isDue(actor, due, today)] : []),
    ...(priorityId ? [withPriority(actor, priorityId)] : []),
    ...(blockId === 'none' ? [sql`not ${inBlock(actor, null)}`] : blockId ? [inBlock(actor, blockId)] : []),
    ...(drafts ? [withDrafts(actor)] : []),
    ...(arrived ? [sql`${periodOf(actor, sql`w.opened_at`, today)} = ${arrived}`] : []),
    ...(active ? [sql`${periodOf(actor, sql`w.last_activity_at`, today)} = ${active}`] : []),
    ...(text ? [said(actor, text)] : []),
  ]
}

function assignedTo(actor: Actor, assigneeId: string): RawBuilder<unknown> {
  if (assigneeId === 'nobody') return sql`w.assignee_id is null`
  return sql`w.assignee_id = ${assigneeId === 'me' ? actor.userId : assigneeId}`
}

/** As what its holder has not opened says nothing of a priority, it stands with those that have none. */
function withPriority(actor: Actor, priorityId: string): RawBuilder<unknown> {
  if (priorityId === 'none') return sql`(p.priority_id is null or not ${wordsToldTo(actor)})`
  return sql`p.priority_id ${priorityId === 'any' ? sql`is not null` : sql`= ${priorityId}`} and ${wordsToldTo(actor)}`
}

function inBlock(actor: Actor, blockId: string | null): RawBuilder<unknown> {
  return sql`(p.level <> 'confidential' and exists (select from block_item i join block b on b.id = i.block_id
    where i.process_id = w.process_id ${blockId ? sql`and b.id = ${blockId}` : sql``} and b.unit_id = ${actor.unitId} and b.state <> 'concluded'))`
}

export function withNote(actor: Actor, which: 'any' | 'priority'): RawBuilder<boolean> {
  return sql<boolean>`exists (select from note n where n.process_id = w.process_id and n.unit_id = ${actor.unitId} and ${wordsToldTo(actor)}
    ${which === 'priority' ? sql`and n.priority` : sql``})`
}

export function withDrafts(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`exists (select from document d where d.process_id = w.process_id and d.creating_unit_id = ${actor.unitId}
    and d.published_at is null and d.deleted_at is null)`
}

/** Another unit's markers, and another person's, mark nothing here. */
function marked(actor: Actor, markerId: string | null): RawBuilder<unknown> {
  return sql`exists (select from process_marker x join marker m on m.id = x.marker_id
    where x.process_id = w.process_id ${markerId ? sql`and x.marker_id = ${markerId}` : sql``}
      and m.unit_id = ${actor.unitId} and (m.user_id is null or m.user_id = ${actor.userId})) and ${wordsToldTo(actor)}`
}

/** In this one, or in any; what another unit told of the process is its own. */
function inCheckpoint(actor: Actor, checkpointId: string | null): RawBuilder<unknown> {
  return sql`exists (select from process_checkpoint c where c.process_id = w.process_id and c.unit_id = ${actor.unitId}
    ${checkpointId ? sql`and c.checkpoint_id = ${checkpointId}` : sql``} and ${wordsToldTo(actor)})`
}

export function setUnread(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`exists (select from personal_unread r
    where r.process_id = w.process_id and r.unit_id = ${actor.unitId} and r.user_id = ${actor.userId})`
}

/** The words stand in the summary, in the name of the type or of a party; or the digits in the number. */
function said(actor: Actor, text: string): RawBuilder<unknown> {
  const digits = text.replace(/\D/g, '')
  const like = sql`'%' || plain(${literally(text)}) || '%'`
  return sql`(exists (select from process_type t where t.id = p.type_id and plain(t.name) like ${like})
    ${digits.length > 2 ? sql`or p.digits like '%' || ${digits} || '%'` : sql``} or (${wordsToldTo(actor)} and (plain(p.summary) like ${like}
      or exists (select from process_party pp join contact c on c.id = pp.contact_id where pp.process_id = p.id and plain(c.name) like ${like}))))`
}
