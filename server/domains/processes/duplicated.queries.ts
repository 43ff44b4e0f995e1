/** SQL of what a duplicate takes over from its original, beside the documents (P-34). */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo } from '../access/index.ts'

export interface DuplicatedRow {
  summary: string
  type: { id: string; name: string }
  /** As it results from all that the original holds: what was kept from others is not opened by a copy. */
  level: AccessLevel
  legalBasisId: string | null
  /** Those that are still in use. */
  classificationIds: string[]
  relations: number
}

export async function selectDuplicated(tx: Tx, actor: Actor, processId: string): Promise<DuplicatedRow> {
  const { rows } = await sql<DuplicatedRow>`
    select o.summary, json_build_object('id', t.id::text, 'name', t.name) as type, o.level,
      case when o.level <> 'public' then coalesce(o.legal_basis_id,
        (select d.legal_basis_id from document d
          where d.process_id = o.id and d.local_level = o.level and d.local_level <> 'public' and d.deleted_at is null order by d.position limit 1),
        (select d.legal_basis_id from process_attachment a join document d on d.process_id = a.process_id
          where a.main_id = o.id and a.detached_at is null and d.local_level = o.level and d.local_level <> 'public' and d.deleted_at is null limit 1)) end
        as "legalBasisId",
      array(select c.id::text from process_classification x join classification_code c on c.id = x.classification_id
        where x.process_id = o.id and c.active order by x.position) as "classificationIds",
      (select count(*)::int from process p where p.level <> 'confidential' and not exists (select from process_lock k where k.process_id = p.id) and ${visibleTo(actor)} and p.id in (
        select other_id from process_relation where process_id = o.id union all select process_id from process_relation where other_id = o.id))
        as relations
    from process o join process_type t on t.id = o.type_id where o.id = ${processId}`.execute(tx)
  return rows[0]!
}

export async function selectRelated(
  tx: Tx,
  actor: Actor,
  processId: string,
): Promise<{ id: string; number: string; level: AccessLevel }[]> {
  const { rows } = await sql<{ id: string; number: string; level: AccessLevel }>`
    select p.id, p.number, p.level from process p
    where p.level <> 'confidential' and not exists (select from process_lock k where k.process_id = p.id) and ${visibleTo(actor)} and p.id in (
      select other_id from process_relation where process_id = ${processId}
      union all select process_id from process_relation where other_id = ${processId})
    order by p.id limit 500`.execute(tx)
  return rows
}
