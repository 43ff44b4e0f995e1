/** SQL of holidays. */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import type { Holiday } from './business-days.rules.ts'

/** Of an agency: its own and those of all. */
export async function selectHolidaysOf(tx: Tx, agencyId: string | null): Promise<Holiday[]> {
  const { rows } = await sql<Holiday>`
    select h.name, h.recurrence, h.day::text as day, h.easter_offset as "easterOffset" from holiday h
    where h.active and (h.agency_id is null or h.agency_id = ${agencyId}) order by h.id`.execute(tx)
  return rows
}

export interface HolidayRow extends Holiday {
  id: string
  agency: { id: string; code: string } | null
  active: boolean
}

/** Without an agency, of all agencies there are. */
export async function selectHolidays(tx: Tx, filter: { agencyId: string | null; inactiveToo: boolean }): Promise<HolidayRow[]> {
  const { rows } = await sql<HolidayRow>`
    select h.id, h.name, h.recurrence, h.day::text as day, h.easter_offset as "easterOffset", h.active,
      case when g.id is not null then json_build_object('id', g.id::text, 'code', g.code) end as agency
    from holiday h left join agency g on g.id = h.agency_id
    where (h.active or ${filter.inactiveToo}) and (${filter.agencyId}::bigint is null or h.agency_id is null or h.agency_id = ${filter.agencyId})
    order by h.id limit 2000`.execute(tx)
  return rows
}

export interface HolidayValues {
  agency_id: string | null
  name: string
  recurrence: Holiday['recurrence']
  day: string
  easter_offset: number | null
  active: boolean
}

export async function upsertHoliday(tx: Tx, id: string | undefined, values: HolidayValues): Promise<string | null> {
  const saved = id
    ? await tx.updateTable('holiday').set(values).where('id', '=', id).returning('id').executeTakeFirst()
    : await tx.insertInto('holiday').values(values).returning('id').executeTakeFirst()
  return saved?.id ?? null
}
