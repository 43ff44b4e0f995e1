/** SQL of a process's own rows: facts, insertion, units, level, parties, subjects, remarks. */
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { endGrantsOf, readersByCriterion } from '../access/index.ts'
import { recomputeMain } from './attachment.queries.ts'
import type { OwedReturn, ProcessFacts, UnitState } from './process.policy.ts'
import { deleteUnitsByGrant } from './process-unit.queries.ts'

interface FactsRow {
  id: string
  number: string
  type_id: string
  agency_id: string
  creating_unit_id: string
  local_level: AccessLevel
  level: AccessLevel
  has_documents: boolean
  was_sent: boolean
  filed_at: Date
  attached_to_id: string | null
  has_attached: boolean
  locked: boolean
  units: { unitId: string; state: 'open' | 'suspended' | 'concluded'; receivedAt: string | null; assigneeId: string | null }[]
  grants: { userId: string; unitId: string; concluded: boolean }[]
  lent_to: string[]
  criteria: ProcessFacts['criteria']
  returns: OwedReturn[]
}

/** `update` keeps everybody else from changing the process; `share` keeps it where it is open, while others may share too. */
export type ProcessLock = 'update' | 'share' | null

export async function selectProcessFacts(tx: Tx, processId: string, lock: ProcessLock): Promise<ProcessFacts | null> {
  // The lock comes first and alone: what is read after it is what the one before us left.
  if (lock === 'update') await sql`select id from process where id = ${processId} for no key update`.execute(tx)
  if (lock === 'share') await sql`select id from process where id = ${processId} for share`.execute(tx)
  const { rows } = await sql<FactsRow>`
    select p.id, p.number, p.type_id, p.agency_id, p.creating_unit_id, p.local_level, p.level,
      exists (select from document d where d.process_id = p.id and d.deleted_at is null) as has_documents,
      exists (select from routing r where r.process_id = p.id) as was_sent, coalesce(p.filed_on::timestamptz, p.created_at) as filed_at,
      (select a.main_id from process_attachment a where a.process_id = p.id and a.detached_at is null) as attached_to_id,
      exists (select from process_attachment a where a.main_id = p.id and a.detached_at is null) as has_attached,
      exists (select from process_lock k where k.process_id = p.id) as locked,
      coalesce((select json_agg(json_build_object('unitId', u.unit_id::text, 'state', u.state, 'receivedAt', u.received_at,
        'assigneeId', u.assignee_id::text)) from process_unit u where u.process_id = p.id), '[]') as units,
      coalesce((select json_agg(json_build_object('userId', g.user_id::text, 'unitId', g.unit_id::text,
        'concluded', g.concluded_at is not null))
        from access_grant g where g.process_id = p.id and g.ended_at is null), '[]') as grants,
      array(select distinct x.unit_id::text from block_item i join block_unit x on x.block_id = i.block_id and x.state = 'released'
        left join document e on e.id = i.document_id where i.process_id = p.id and e.deleted_at is null) as lent_to,
      ${readersByCriterion} as criteria,
      coalesce((select json_agg(json_build_object('owingUnitId', r.owing_unit_id::text, 'demandingUnitId', r.demanding_unit_id::text))
        from scheduled_return r join unit u on u.id = r.demanding_unit_id
        where r.process_id = p.id and r.returned_at is null and r.removed_at is null and u.active and u.receives_processes), '[]') as returns
    from process p where p.id = ${processId} and p.deleted_at is null`.execute(tx)
  const row = rows[0]
  if (!row) return null
  const units: UnitState[] = row.units.map((u) => ({ ...u, receivedAt: u.receivedAt ? new Date(u.receivedAt) : null }))
  return {
    id: row.id,
    number: row.number,
    typeId: row.type_id,
    agencyId: row.agency_id,
    creatingUnitId: row.creating_unit_id,
    localLevel: row.local_level,
    level: row.level,
    units,
    unitIds: units.map((u) => u.unitId),
    grants: row.grants,
    lentTo: row.lent_to,
    criteria: row.criteria,
    returns: row.returns,
    hasDocuments: row.has_documents,
    wasSent: row.was_sent,
    filedAt: row.filed_at,
    attachedToId: row.attached_to_id,
    hasAttached: row.has_attached,
    locked: row.locked,
  }
}

/** Takes the next number of a scope; its row stays locked until commit, so that numbers neither repeat nor leave gaps. */
export function takeNumber(tx: Tx, scope: string): Promise<number> {
  return takeNumbers(tx, scope, 1)
}

/** As many in a row. @returns the last of them. */
export async function takeNumbers(tx: Tx, scope: string, count: number): Promise<number> {
  const { rows } = await sql<{ last: string }>`
    insert into number_sequence (scope, last) values (${scope}, ${count})
    on conflict (scope) do update set last = number_sequence.last + excluded.last returning last`.execute(tx)
  return Number(rows[0]!.last)
}

export interface NewProcess {
  number: string
  digits: string
  /** Of a number that was informed by hand (P-03). */
  filedOn: string | null
  agencyId: string
  typeId: string
  summary: string
  unitId: string
  userId: string
  at: Date
  level: AccessLevel
  legalBasisId: string | null
  degree: SecrecyDegree | null
  priorityId: string | null
  classificationIds: readonly string[]
  partyIds: readonly string[]
  remark: string
}

/** Everything a new process needs in one statement, because the number's lock is held meanwhile. @returns null when the number is taken. */
export async function insertProcess(tx: Tx, p: NewProcess): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level, legal_basis_id, degree, priority_id, filed_on)
      values (${p.number}, ${p.digits}, ${p.agencyId}, ${p.typeId}, ${p.summary}, ${p.unitId}, ${p.userId}, ${p.at}, ${p.level}, ${p.level}, ${p.legalBasisId},
        ${p.degree}, ${p.priorityId}, ${p.filedOn})
      on conflict do nothing returning id
    ), opened as (
      insert into process_unit (process_id, unit_id, state, origin, opened_at, received_at, received_by, assignee_id, last_activity_at)
      select id, ${p.unitId}, 'open', 'created', ${p.at}, ${p.at}, ${p.userId}, ${p.userId}, ${p.at} from made
    ), classified as (
      insert into process_classification (process_id, classification_id, unit_id, position)
      select made.id, c.id, ${p.unitId}, c.position from made, unnest(${p.classificationIds as string[]}::bigint[]) with ordinality as c(id, position)
    ), involved as (
      insert into process_party (process_id, contact_id, unit_id, position)
      select made.id, c.id, ${p.unitId}, c.position from made, unnest(${p.partyIds as string[]}::bigint[]) with ordinality as c(id, position)
    ), remarked as (
      insert into unit_remark (process_id, unit_id, text, changed_at, changed_by)
      select id, ${p.unitId}, ${p.remark}, ${p.at}, ${p.userId} from made where ${p.remark} <> ''
    )
    select id from made`.execute(tx)
  return rows[0]?.id ?? null
}

/** The effective level follows the highest of the process and of its documents, and credentials end with secrecy. @returns the level now. */
export async function recomputeLevel(
  tx: Tx,
  process: Pick<ProcessFacts, 'id' | 'level' | 'attachedToId' | 'hasAttached'>,
  by: { userId: string | null; unitId: string | null; at: Date },
): Promise<AccessLevel> {
  if (process.hasAttached) return recomputeMain(tx, process.id)
  const { rows } = await sql<{ level: AccessLevel }>`
    update process p set level = greatest(p.local_level, (
      select max(d.local_level) from document d where d.process_id = p.id and d.deleted_at is null and d.local_level <> 'public'))
    where p.id = ${process.id} returning level`.execute(tx)
  const { level } = rows[0]!
  if (process.attachedToId) await recomputeMain(tx, process.attachedToId)
  if (process.level === 'confidential' && level !== 'confidential') {
    await endGrantsOf(tx, process.id, by)
    await deleteUnitsByGrant(tx, process.id, by.unitId)
  }
  return level
}

/** @returns whether anything is different now. */
export async function updateProcess(
  tx: Tx,
  processId: string,
  values: {
    type_id?: string
    summary?: string
    local_level?: AccessLevel
    legal_basis_id?: string | null
    degree?: SecrecyDegree | null
    priority_id?: string | null
  },
): Promise<boolean> {
  const result = await tx
    .updateTable('process')
    .set(values)
    .where('id', '=', processId)
    .where(({ eb, or }) =>
      or(Object.entries(values).map(([column, value]) => eb(column as keyof typeof values, 'is distinct from', value))),
    )
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** It leaves every desk at once; the number stays taken (P-17). */
export async function updateDeleted(tx: Tx, processId: string, userId: string, at: Date): Promise<void> {
  await sql`
    with closed as (
      update process_unit set state = 'concluded', concluded_at = ${at}, concluded_by = ${userId}, assignee_id = null
      where process_id = ${processId} and state <> 'concluded')
    update process set deleted_at = ${at} where id = ${processId}`.execute(tx)
}

interface EnteredRow {
  id: string
  name: string
  unit_id: string
  unit: string
}

export async function selectClassification(tx: Tx, processId: string): Promise<EnteredRow[]> {
  const { rows } = await sql<EnteredRow>`
    select c.id, c.code || ' ' || c.name as name, pc.unit_id, u.code as unit
    from process_classification pc join classification_code c on c.id = pc.classification_id join unit u on u.id = pc.unit_id
    where pc.process_id = ${processId} order by pc.position`.execute(tx)
  return rows
}

export async function selectParties(tx: Tx, processId: string): Promise<EnteredRow[]> {
  const { rows } = await sql<EnteredRow>`
    select c.id, c.name, pp.unit_id, u.code as unit
    from process_party pp join contact c on c.id = pp.contact_id join unit u on u.id = pp.unit_id
    where pp.process_id = ${processId} order by pp.position`.execute(tx)
  return rows
}

/** Brings the list to `ids` in that order: what stays keeps the unit that entered it, what is new is entered by `unitId`. @returns whether it changed. */
export async function replaceClassification(tx: Tx, processId: string, ids: readonly string[], unitId: string): Promise<boolean> {
  const removed =
    await sql`delete from process_classification where process_id = ${processId} and classification_id <> all(${ids as string[]}::bigint[])`.execute(
      tx,
    )
  const placed = await sql`insert into process_classification (process_id, classification_id, unit_id, position)
    select ${processId}, c.id, ${unitId}, c.position from unnest(${ids as string[]}::bigint[]) with ordinality as c(id, position)
    on conflict (process_id, classification_id) do update set position = excluded.position
      where process_classification.position <> excluded.position`.execute(tx)
  return Boolean(removed.numAffectedRows || placed.numAffectedRows)
}

export async function replaceParties(tx: Tx, processId: string, ids: readonly string[], unitId: string): Promise<boolean> {
  const removed =
    await sql`delete from process_party where process_id = ${processId} and contact_id <> all(${ids as string[]}::bigint[])`.execute(tx)
  const placed = await sql`insert into process_party (process_id, contact_id, unit_id, position)
    select ${processId}, c.id, ${unitId}, c.position from unnest(${ids as string[]}::bigint[]) with ordinality as c(id, position)
    on conflict (process_id, contact_id) do update set position = excluded.position
      where process_party.position <> excluded.position`.execute(tx)
  return Boolean(removed.numAffectedRows || placed.numAffectedRows)
}

/** @returns whether it is another text now. */
export async function saveRemark(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string; text: string; at: Date },
): Promise<boolean> {
  const saved =
    row.text === ''
      ? await sql`delete from unit_remark where process_id = ${row.processId} and unit_id = ${row.unitId}`.execute(tx)
      : await sql`insert into unit_remark (process_id, unit_id, text, changed_at, changed_by)
      values (${row.processId}, ${row.unitId}, ${row.text}, ${row.at}, ${row.userId})
      on conflict (process_id, unit_id) do update set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where unit_remark.text <> excluded.text`.execute(tx)
  return Boolean(saved.numAffectedRows)
}
