/** The visibility rule as SQL conditions, the twin of `access.policy.ts`; every list, search, count and file uses these. */
import { rolesWith } from '@lavra/contract/abilities.ts'
import { type RawBuilder, sql } from 'kysely'
import { type Actor, may } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { settingText } from '../../kernel/setting.ts'
import type { OutlineRule } from './access.policy.ts'
import { controlledBy } from './covered.queries.ts'

/** Condition on a row of `process` under the alias `p`: who may know of it at all. What was deleted is there for nobody (P-17). */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  if (!actor.unitId || !may(actor, 'process.read')) return sql<boolean>`false`
  return visibleIn(actor, sql`${actor.unitId}`)
}

/**
 * The same for a person who is not acting there just now: as they would see it in `unit`, a column of the statement, as long as a role
 * lets them read there.
 */
export function visibleToPersonIn(actor: Actor, unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from assignment y join unit x on x.id = y.unit_id and x.active
    where y.user_id = ${actor.userId} and y.unit_id = ${unit} and y.role = any(${rolesWith('process.read')}::text[])) and ${visibleIn(actor, unit)})`
}

function visibleIn(actor: Actor, unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(p.deleted_at is null and (p.level = 'public' or (p.level = 'restricted' and (${passedThrough(unit)} or ${lent(unit)} or ${controlledBy(unit)}))
    or (p.level = 'confidential' and ${holdsGrant(actor, unit)})))`
}

/**
 * What a search or a suggestion may find: of what the actor sees, nothing confidential, not even for its holders, who have it on their
 * desk (R-51), and nothing of an agency that lets others search and not theirs, unless it passed through their unit (A-14, R-14). The whole
 * number, typed or in a link, leads to it all the same. The twin of `canFindProcess`.
 */
export function findableBy(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(p.level <> 'confidential' and ${visibleTo(actor)}
    and (p.agency_id <> all (array(${closedTo(actor)})) or ${passedThrough(sql`${actor.unitId}`)}))`
}

/** The agencies that the actor's may not search: asked once for the statement, not for each row. */
function closedTo(actor: Actor): RawBuilder<unknown> {
  return sql`select y.agency_id from agency_searcher y where y.agency_id <> ${actor.agencyId}
      group by y.agency_id having not bool_or(y.searcher_id = ${actor.agencyId})`
}

/** The twin of `canSeeOutline`: to be asked with an exact number and nowhere else. */
export function outlinedTo(actor: Actor): RawBuilder<boolean> {
  if (!actor.unitId || !may(actor, 'process.read')) return sql<boolean>`false`
  return sql<boolean>`(p.deleted_at is null and p.level = 'restricted' and (${isProtocol(actor)} or ${outlinesForAll}))`
}

/** The facts of `canSeeOutline`. */
export const outlineRule = (actor: Actor) => sql<OutlineRule>`${isProtocol(actor)} as "isProtocol", ${outlinesForAll} as "forAll"`

export const isProtocol = (actor: Actor) => sql<boolean>`exists (select from unit z where z.id = ${actor.unitId} and z.is_protocol)`
const outlinesForAll = sql<boolean>`${settingText('access.tree-of-restricted')} = 'true'`

/** The twin of `isOpenedBy`, for what gives contents away without a door: a confidential process only while its password lasts. */
export function openedBy(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(${visibleTo(actor)} and ${wordsToldTo(actor)})`
}

/**
 * Whether a list of visible processes may say more of `p` than that it is there, with number and type: of a confidential one no summary,
 * party, title, note or marker, and no word of it found, before its holder has given the password in this session (A-06).
 */
export function wordsToldTo(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(p.level <> 'confidential' or p.id = any(${[...actor.opened]}::bigint[]))`
}

export function summaryToldTo(actor: Actor): RawBuilder<string> {
  return sql<string>`case when ${wordsToldTo(actor)} then p.summary else '' end`
}

/** On a desk a confidential process stays until its holder concludes it for themselves (A-08, R-18); to be asked beside `visibleTo`. */
export function onDeskOf(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(p.level <> 'confidential' or not exists (
    select from access_grant g
    where g.process_id = p.id and g.user_id = ${actor.userId} and g.unit_id = ${actor.unitId} and g.ended_at is null and g.concluded_at is not null))`
}

/** Looked up row by row: from `exists` the planner would make a hash of all that ever passed through the unit, for a page of twenty. */
function passedThrough(unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`coalesce((select true from process_unit v where v.process_id = p.id and v.unit_id = ${unit}), false)`
}

/** Some block with the process, or with a document of it that is still there, is released to the unit (B-01, B-02). */
function lent(unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from block_item i join block_unit x on x.block_id = i.block_id and x.unit_id = ${unit} and x.state = 'released'
    left join document e on e.id = i.document_id
    where i.process_id = p.id and e.deleted_at is null)`
}

/** A person at a screen: a key for programs opens nothing confidential (A-06). */
function holdsGrant(actor: Actor, unit: RawBuilder<unknown>): RawBuilder<boolean> {
  if (actor.channel !== 'web') return sql<boolean>`false`
  return sql<boolean>`exists (
    select from access_grant g
    where g.process_id = p.id and g.user_id = ${actor.userId} and g.unit_id = ${unit} and g.ended_at is null)`
}

/** Condition on a row of `document` under the alias `d`, to be joined to a visible `p`. */
export function documentVisibleTo(actor: Actor): RawBuilder<boolean> {
  if (!actor.unitId) return sql<boolean>`false`
  return documentVisibleIn(actor, sql`${actor.unitId}`)
}

/** The same for the person in `unit`, a column of the statement. */
export function documentVisibleIn(actor: Actor, unit: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(d.deleted_at is null and (d.published_at is not null or d.creating_unit_id = ${unit} or exists (
    select from block_item i join block_unit x on x.block_id = i.block_id and x.unit_id = ${unit} and x.state = 'released'
    join process k on k.id = i.process_id and k.level <> 'confidential'
    where i.process_id = d.process_id and (i.document_id = d.id or (i.document_id is null and x.provider_id = d.creating_unit_id
      and not exists (select from process_attachment t where t.process_id = d.process_id and t.detached_at is null))))
    or exists (select from signature_grant s where s.document_id = d.id and s.user_id = ${actor.userId} and s.unit_id = ${unit}
      and s.used_at is null and s.ended_at is null)))`
}

/**
 * Condition on a row of `document` under the alias `d`, outer-joined to what is said about it: a draft is not even spoken of outside its
 * unit, lent or not, while a document that was published once stays part of the story after it was deleted (D-20, R-08).
 */
export function documentToldTo(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(d.id is null or d.published_at is not null or d.creating_unit_id = ${actor.unitId})`
}

export interface BasisRow {
  id: string
  level: 'public' | 'restricted' | 'confidential'
  name: string
  law: string
  active: boolean
}

export async function selectLegalBases(tx: Tx, filter: { text?: string; activeOnly: boolean }): Promise<BasisRow[]> {
  const { rows } = await sql<BasisRow>`
    select id, level, name, law, active from legal_basis
    where (active or not ${filter.activeOnly})
      and (${filter.text ?? ''} = '' or plain(name || ' ' || law) like '%' || plain(${literally(filter.text ?? '')}) || '%')
    order by level, name limit 500`.execute(tx)
  return rows
}

export async function upsertLegalBasis(
  tx: Tx,
  row: { id?: string | undefined; level: 'restricted' | 'confidential'; name: string; law: string; active: boolean },
): Promise<string | null> {
  const values = { level: row.level, name: row.name, law: row.law, active: row.active }
  const saved = row.id
    ? await tx.updateTable('legal_basis').set(values).where('id', '=', row.id).returning('id').executeTakeFirst()
    : await tx.insertInto('legal_basis').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}
