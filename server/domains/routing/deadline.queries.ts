/** SQL of a unit's deadlines. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { summaryToldTo, visibleTo } from '../access/index.ts'

/** @returns whether it is another day now. */
export async function upsertDeadline(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string; dueOn: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into deadline (process_id, unit_id, due_on, set_by, set_at) values (${row.processId}, ${row.unitId}, ${row.dueOn}, ${row.userId}, ${row.at})
    on conflict (process_id, unit_id) where concluded_at is null
    do update set due_on = excluded.due_on, set_by = excluded.set_by, set_at = excluded.set_at where deadline.due_on <> excluded.due_on
    returning id`.execute(tx)
  return rows.length > 0
}

/** @returns the day it was set for, or null when there is none. */
export async function updateDeadlineConcluded(
  tx: Tx,
  row: { processId: string; unitId: string; userId: string; at: Date },
): Promise<string | null> {
  const { rows } = await sql<{ due_on: string }>`
    update deadline set concluded_at = ${row.at}, concluded_by = ${row.userId}
    where process_id = ${row.processId} and unit_id = ${row.unitId} and concluded_at is null returning due_on::text as due_on`.execute(tx)
  return rows[0]?.due_on ?? null
}

export async function deleteDeadline(tx: Tx, processId: string, unitId: string): Promise<string | null> {
  const { rows } = await sql<{ due_on: string }>`
    delete from deadline where process_id = ${processId} and unit_id = ${unitId} and concluded_at is null returning due_on::text as due_on`.execute(
    tx,
  )
  return rows[0]?.due_on ?? null
}

interface PersonRef {
  id: string
  name: string
  login: string
}

export interface DeadlineRow {
  id: string
  due_on: string
  set_at: Date
  by: PersonRef
  concluded_at: Date | null
  concluded_by: PersonRef | null
}

const personOf = (alias: string) => {
  const u = sql.id(alias)
  return sql<PersonRef | null>`case when ${u}.id is not null
    then json_build_object('id', ${u}.id::text, 'name', coalesce(${u}.social_name, ${u}.name), 'login', ${u}.login) end`
}
const columns = sql`d.id, d.due_on::text as due_on, d.set_at, ${personOf('s')} as by, d.concluded_at, ${personOf('c')} as concluded_by`

/** What the unit set for a process, the pending one first; the door has opened it. */
export async function selectDeadlinesOf(tx: Tx, processId: string, unitId: string): Promise<DeadlineRow[]> {
  const { rows } = await sql<DeadlineRow>`
    select ${columns} from deadline d join app_user s on s.id = d.set_by left join app_user c on c.id = d.concluded_by
    where d.process_id = ${processId} and d.unit_id = ${unitId} order by d.concluded_at desc nulls first limit 21`.execute(tx)
  return rows
}

export interface DeadlineFilter {
  from: string
  to: string
  situation: 'pending' | 'late' | 'concluded' | 'all'
  today: string
  after: { day: string; id: string } | null
  limit: number
}

export interface ListedDeadlineRow extends DeadlineRow {
  process: { id: string; number: string; type: string; summary: string; level: AccessLevel }
}

export async function selectDeadlines(tx: Tx, actor: Actor, filter: DeadlineFilter): Promise<ListedDeadlineRow[]> {
  const { after } = filter
  const situation = {
    all: sql`true`,
    pending: sql`d.concluded_at is null`,
    late: sql`d.concluded_at is null and d.due_on < ${filter.today}::date`,
    concluded: sql`d.concluded_at is not null`,
  }[filter.situation]
  const { rows } = await sql<ListedDeadlineRow>`
    select ${columns}, json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level) as process
    from deadline d join process p on p.id = d.process_id join process_type t on t.id = p.type_id
    join app_user s on s.id = d.set_by left join app_user c on c.id = d.concluded_by
    where d.unit_id = ${actor.unitId} and d.due_on between ${filter.from}::date and ${filter.to}::date and ${situation} and ${visibleTo(actor)}
      ${after ? sql`and (d.due_on, d.id) > (${after.day}::date, ${after.id}::bigint)` : sql``}
    order by d.due_on, d.id limit ${filter.limit}`.execute(tx)
  return rows
}
