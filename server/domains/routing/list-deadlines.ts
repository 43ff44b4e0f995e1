/** What is the unit's deadline for a process, and which are due in a year? */
import * as contract from '@lavra/contract/deadlines.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { addDays, businessDaysUntil, calendarOf } from '../organization/index.ts'
import { openProcess } from '../processes/index.ts'
import { type DeadlineFilter, selectDeadlines, selectDeadlinesOf } from './deadline.queries.ts'

export const showDeadline = query(contract.showDeadline, {
  async run({ tx, actor, now }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const { unitId, agencyId } = person(actor)
    const rows = await selectDeadlinesOf(tx, process.id, unitId)
    const pending = rows.find((row) => row.concluded_at === null)
    const workingDays = pending ? businessDaysUntil(await calendarOf(tx, agencyId), dayIn(actor.timeZone, now), pending.due_on) : 0
    return {
      pending: pending ? { dueOn: pending.due_on, workingDays, by: pending.by, at: pending.set_at.toISOString() } : null,
      earlier: rows.flatMap(({ id, due_on: dueOn, by, concluded_at, concluded_by: concludedBy }) =>
        concluded_at && concludedBy ? [{ id, dueOn, by, concludedAt: concluded_at.toISOString(), concludedBy }] : [],
      ),
    }
  },
})

type Situation = Input<typeof contract.listDeadlines>['situation']

/** Which days a situation is about, and what is asked of them. */
function daysOf(situation: Situation, year: string, today: string): Pick<DeadlineFilter, 'from' | 'to' | 'situation'> {
  if (situation === 'today') return { from: today, to: today, situation: 'pending' }
  if (situation === 'soon') return { from: addDays(today, 1), to: addDays(today, contract.soonDays), situation: 'pending' }
  // what is not done does not end with its year
  const carriesOver = (situation === 'pending' || situation === 'late') && today.startsWith(year)
  return { from: carriesOver ? '0001-01-01' : `${year}-01-01`, to: `${year}-12-31`, situation }
}

export const listDeadlines = query(contract.listDeadlines, {
  async run({ tx, actor, now }, { year, situation, cursor, limit }) {
    const today = dayIn(actor.timeZone, now)
    const [day, id] = cursor ? readCursor(cursor, 'day', 'id') : []
    const after = day && id ? { day, id } : null
    const rows = await selectDeadlines(tx, actor, { ...daysOf(situation, year, today), today, after, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    const calendar = await calendarOf(tx, person(actor).agencyId)
    return {
      today,
      items: items.map((row) => ({
        id: row.id,
        process: row.process,
        dueOn: row.due_on,
        workingDays: row.concluded_at ? null : businessDaysUntil(calendar, today, row.due_on),
        by: row.by,
        at: row.set_at.toISOString(),
        concludedAt: row.concluded_at?.toISOString() ?? null,
        concludedBy: row.concluded_by,
      })),
      next: rows.length > limit && last ? writeCursor([last.due_on, last.id]) : null,
    }
  },
})
