/** SQL that finds processes: by exact digits, or as people type part of a number, words of the summary, a party. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { newestFirst } from '../../kernel/newest-first.ts'
import { documentVisibleTo, findableBy, visibleTo } from '../access/index.ts'
import { contactsNamed } from '../organization/contact-name.queries.ts'

export interface NumberRow {
  process_id: string
  process_number: string
  document_id: string | null
  document_number: string | null
}

/** Whatever visible thing has exactly these digits: a process first, else a document. */
export async function selectByDigits(tx: Tx, actor: Actor, digits: string): Promise<NumberRow | null> {
  const process = await sql<NumberRow>`
    select p.id as process_id, p.number as process_number, null as document_id, null as document_number
    from process p where p.digits = ${digits} and ${visibleTo(actor)}`.execute(tx)
  if (process.rows[0] || digits.length > 18) return process.rows[0] ?? null
  const document = await sql<NumberRow>`
    select p.id as process_id, p.number as process_number, d.id as document_id, d.number::text as document_number
    from document d join process p on p.id = d.process_id
    where d.number = ${digits}::bigint and ${visibleTo(actor)} and ${documentVisibleTo(actor)}`.execute(tx)
  return document.rows[0] ?? null
}

export interface FoundRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
  open_here: boolean
}

export function selectByNumberPart(tx: Tx, actor: Actor, digits: string, limit: number): Promise<FoundRow[]> {
  return selectMatching(tx, actor, { where: sql`p.digits like '%' || ${digits} || '%'`, column: 'digits', deep: digits.length >= 3 }, limit)
}

/** Every word must stand somewhere in the summary, in any order. */
export function selectBySummary(tx: Tx, actor: Actor, words: readonly string[], limit: number): Promise<FoundRow[]> {
  const each = words.map((word) => sql`plain(p.summary) like '%' || plain(${literally(word)}) || '%'`)
  const deep = words.some((word) => word.length >= 3)
  return selectMatching(tx, actor, { where: sql.join(each, sql` and `), column: 'summary', deep }, limit)
}

/** Of each contact that is called so, the newest processes. */
export async function selectByParty(tx: Tx, actor: Actor, text: string, limit: number): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    with ${contactsNamed(text, 50)}, mentioned as (
      select distinct m.process_id from named c cross join lateral (
        select pp.process_id from process_party pp where pp.contact_id = c.id order by pp.process_id desc limit 100) m)
    select ${shown(actor)} from mentioned m join process p on p.id = m.process_id join process_type t on t.id = p.type_id
    where ${findableBy(actor)} order by p.id desc limit ${limit}`.execute(tx)
  return rows
}

async function selectMatching(
  tx: Tx,
  actor: Actor,
  match: { where: RawBuilder<unknown>; column: string; deep: boolean },
  limit: number,
): Promise<FoundRow[]> {
  const where = sql`${match.where} and ${findableBy(actor)}`
  const columns = ['id', 'level', 'deleted_at', 'type_id', 'agency_id', 'creating_unit_id', match.column]
  const { rows } = await sql<FoundRow>`
    with ${newestFirst({ table: 'process', alias: 'p', columns, where, limit, deep: match.deep })}
    select ${shown(actor)} from found join process p on p.id = found.id join process_type t on t.id = p.type_id order by p.id desc`.execute(
    tx,
  )
  return rows
}

const shown = (actor: Actor) => sql`p.id, p.number, t.name as type, p.summary, p.level,
  coalesce((select w.state = 'open' from process_unit w where w.process_id = p.id and w.unit_id = ${actor.unitId}), false) as open_here`
