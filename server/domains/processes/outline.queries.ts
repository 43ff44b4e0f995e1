/** SQL of outlines: each field is selected on purpose, and nothing else of the process is read. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { isProtocol, type OutlineRule, outlinedTo, outlineRule, visibleTo } from '../access/index.ts'

export async function selectOutlined(tx: Tx, actor: Actor, digits: string): Promise<{ id: string } | null> {
  const { rows } = await sql<{ id: string }>`select p.id from process p where p.digits = ${digits} and ${outlinedTo(actor)}`.execute(tx)
  return rows[0] ?? null
}

/** Seen, or known by its outline; with what the pure rule needs to decide the same after a lock. */
export async function selectKnown(tx: Tx, actor: Actor, digits: string): Promise<(OutlineRule & { id: string }) | null> {
  const { rows } = await sql<OutlineRule & { id: string }>`
    select p.id, ${outlineRule(actor)} from process p where p.digits = ${digits} and (${visibleTo(actor)} or ${outlinedTo(actor)})`.execute(
    tx,
  )
  return rows[0] ?? null
}

interface UnitName {
  code: string
  name: string
}

export interface OutlineRow {
  number: string
  type: string
  level: AccessLevel
  legalBases: { name: string; law: string }[]
  creatingUnit: UnitName
  openIn: UnitName[]
  forProtocol: boolean
  documents: { number: string; type: string; kind: 'authored' | 'uploaded'; cancelled: boolean }[]
}

/** By the whole number and nothing less. A draft is in no column of it, not in a count and not in the legal bases. */
export async function selectOutline(tx: Tx, actor: Actor, digits: string): Promise<OutlineRow | null> {
  const { rows } = await sql<OutlineRow>`
    select p.number, t.name as type, p.level, ${isProtocol(actor)} as "forProtocol", json_build_object('code', c.code, 'name', c.name) as "creatingUnit",
      coalesce((select json_agg(json_build_object('name', b.name, 'law', b.law) order by b.name) from legal_basis b
        where b.id = p.legal_basis_id or b.id in (select d.legal_basis_id from document d
          where d.process_id = p.id and d.published_at is not null and d.deleted_at is null and d.local_level = 'restricted')), '[]') as "legalBases",
      coalesce((select json_agg(json_build_object('code', u.code, 'name', u.name) order by u.code)
        from process_unit w join unit u on u.id = w.unit_id where w.process_id = p.id and w.state = 'open'), '[]') as "openIn",
      coalesce((select json_agg(json_build_object('number', d.number::text, 'type', y.name, 'kind', d.kind, 'cancelled', d.cancelled_at is not null)
          order by d.position)
        from document d join document_type y on y.id = d.type_id
        where d.process_id = p.id and d.published_at is not null and d.deleted_at is null), '[]') as documents
    from process p join process_type t on t.id = p.type_id join unit c on c.id = p.creating_unit_id
    where p.digits = ${digits} and ${outlinedTo(actor)}`.execute(tx)
  return rows[0] ?? null
}
