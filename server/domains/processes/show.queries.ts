/** SQL that shows a process: its page, its tree, and finding it. Every statement carries the visibility condition of its door. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { documentVisibleTo, visibleTo } from '../access/index.ts'

export interface ProcessPageRow {
  id: string
  number: string
  type: { id: string; name: string }
  summary: string
  agency: { code: string; name: string }
  creatingUnit: { id: string; code: string; name: string; agencyCode: string }
  createdBy: { id: string; name: string; login: string }
  created_at: Date
  local_level: AccessLevel
  level: AccessLevel
  legalBasis: { id: string; name: string; law: string; level: AccessLevel } | null
  classification: { id: string; code: string; name: string; unit: string }[]
  parties: { id: string; name: string; kind: 'person' | 'organization'; unit: string }[]
  remarks: { unit: string; text: string; mine: boolean }[]
  openIn: {
    unit: { id: string; code: string; name: string; agencyCode: string }
    assignee: { id: string; name: string; login: string } | null
    received: boolean
    since: string
  }[]
  from: string | null
}

/** Everything beside the tree, in one statement. Assignees are the business of their own unit only (P-10). */
export async function selectProcessPage(tx: Tx, actor: Actor, processId: string): Promise<ProcessPageRow> {
  const { rows } = await sql<ProcessPageRow>`
    select p.id, p.number, p.summary, p.created_at, p.local_level, p.level,
      json_build_object('id', t.id::text, 'name', t.name) as type,
      json_build_object('code', g.code, 'name', g.name) as agency,
      json_build_object('id', cu.id::text, 'code', cu.code, 'name', cu.name, 'agencyCode', g.code) as "creatingUnit",
      json_build_object('id', cb.id::text, 'name', coalesce(cb.social_name, cb.name), 'login', cb.login) as "createdBy",
      case when b.id is not null then json_build_object('id', b.id::text, 'name', b.name, 'law', b.law, 'level', b.level) end as "legalBasis",
      coalesce((select json_agg(json_build_object('id', c.id::text, 'code', c.code, 'name', c.name, 'unit', u.code) order by pc.position)
        from process_classification pc join classification_code c on c.id = pc.classification_id join unit u on u.id = pc.unit_id
        where pc.process_id = p.id), '[]') as classification,
      coalesce((select json_agg(json_build_object('id', c.id::text, 'name', c.name, 'kind', c.kind, 'unit', u.code) order by pp.position)
        from process_party pp join contact c on c.id = pp.contact_id join unit u on u.id = pp.unit_id where pp.process_id = p.id), '[]') as parties,
      coalesce((select json_agg(json_build_object('unit', u.code, 'text', r.text, 'mine', r.unit_id = ${actor.unitId}) order by u.code)
        from unit_remark r join unit u on u.id = r.unit_id where r.process_id = p.id), '[]') as remarks,
      coalesce((select json_agg(json_build_object(
          'unit', json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', ug.code),
          'assignee', case when a.id is not null and w.unit_id = ${actor.unitId}
            then json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) end,
          'received', w.received_at is not null, 'since', w.opened_at) order by w.opened_at)
        from process_unit w join unit u on u.id = w.unit_id join agency ug on ug.id = u.agency_id left join app_user a on a.id = w.assignee_id
        where w.process_id = p.id and w.state = 'open'), '[]') as "openIn",
      (select f.code from process_unit w join unit f on f.id = w.from_unit_id where w.process_id = p.id and w.unit_id = ${actor.unitId}) as from
    from process p
    join process_type t on t.id = p.type_id join agency g on g.id = p.agency_id join unit cu on cu.id = p.creating_unit_id
    join app_user cb on cb.id = p.created_by left join legal_basis b on b.id = p.legal_basis_id
    where p.id = ${processId} and ${visibleTo(actor)}`.execute(tx)
  return rows[0]!
}

export interface TreeRow {
  id: string
  number: string
  kind: 'authored' | 'uploaded'
  title: string
  unit: string
  level: AccessLevel
  published: boolean
  locked: boolean
  cancelled: boolean
  cancel_reason: string | null
  mime: string | null
}

/** The documents of a process that the actor sees, in the tree's order. */
export async function selectTree(tx: Tx, actor: Actor, processId: string): Promise<TreeRow[]> {
  const { rows } = await sql<TreeRow>`
    select d.id, d.number::text as number, d.kind, u.code as unit, d.local_level as level, d.published_at is not null as published,
      d.locked_at is not null as locked, d.cancelled_at is not null as cancelled, d.cancel_reason, f.mime,
      t.name || coalesce(' ' || d.type_number, '') || case when d.tree_name <> '' then ' ' || d.tree_name else '' end as title
    from document d
    join process p on p.id = d.process_id
    join document_type t on t.id = d.type_id join unit u on u.id = d.creating_unit_id left join file f on f.sha256 = d.file_sha256
    where d.process_id = ${processId} and ${visibleTo(actor)} and ${documentVisibleTo(actor)}
    order by d.position`.execute(tx)
  return rows
}

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
  matched: 'number' | 'summary' | 'party'
}

/** Among so many of the newest it is looked one by one: a common word is found there, and the index need not gather all that hold it. */
const newest = 5000
/** So many that the index gives are looked at; a word that more processes hold was found among the newest. */
const gathered = 20_000
/** Without three letters or digits in a row there is nothing an index of trigrams could look up. */
const indexed = /[\p{L}\p{N}]{3}/u

/**
 * Finding as you type on the live tables, always by the same work: first among the newest processes, then, if those were not enough,
 * through an index of trigrams. Neither the age of the installation nor a word that everything holds makes it slower.
 */
export async function selectFound(tx: Tx, actor: Actor, find: { digits: string; text: string }, limit: number): Promise<FoundRow[]> {
  const { digits, text } = find
  const sought = sql`'%' || plain(${literally(text)}) || '%'`
  const byNumber = digits.length >= 3 ? lookUp('number', sql`p.digits like '%' || ${digits} || '%'`, true) : null
  const bySummary = lookUp('summary', sql`plain(p.summary) like ${sought}`, indexed.test(text))
  const looked = byNumber ? [byNumber, bySummary] : [bySummary]

  function lookUp(name: 'number' | 'summary', condition: RawBuilder<unknown>, everywhere: boolean) {
    const [near, far] = [sql.ref(`${name}_near`), sql.ref(`${name}_far`)]
    const steps = sql`${near} as materialized (
        select p.id from newest p where ${condition} and ${visibleTo(actor)} order by p.id desc limit ${limit})`
    if (!everywhere) return { steps, rows: sql`select id, ${sql.lit(name)} as matched from ${near}` }
    return {
      steps: sql`${steps}, ${far} as materialized (
        select p.id from (select p.id, p.level from process p where ${condition} limit ${sql.lit(gathered)}) p
        where (select count(*) from ${near}) < ${limit} and ${visibleTo(actor)} order by p.id desc limit ${limit})`,
      rows: sql`select id, ${sql.lit(name)} as matched from ${near} union all select id, ${sql.lit(name)} from ${far}`,
    }
  }

  const { rows } = await sql<FoundRow>`
    with newest as materialized (select p.id, p.level, p.digits, p.summary from process p order by p.id desc limit ${sql.lit(newest)}),
      ${sql.join(looked.map(({ steps }) => steps))},
      party as materialized (
        select held.process_id as id from (select c.id from contact c where plain(c.name) like ${sought} limit 50) c
        cross join lateral (select pp.process_id from process_party pp join process p on p.id = pp.process_id
          where pp.contact_id = c.id and ${visibleTo(actor)} order by pp.process_id desc limit ${limit}) held)
    select p.id, p.number, t.name as type, p.summary, p.level, f.matched,
      coalesce((select w.state = 'open' from process_unit w where w.process_id = p.id and w.unit_id = ${actor.unitId}), false) as open_here
    from (
      select distinct on (id) id, matched, array_position('{number,summary,party}', matched) as rank from (
        ${sql.join(
          looked.map(({ rows }) => rows),
          sql` union all `,
        )} union all select id, 'party' from party) every_match
      order by id desc, rank
    ) f join process p on p.id = f.id join process_type t on t.id = p.type_id
    order by f.rank, p.id desc limit ${limit}`.execute(tx)
  return rows
}
