/** What must be given back, what is awaited, and what is due in one process? */
import * as contract from '@lavra/contract/returns.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { businessDaysUntil, calendarOf } from '../organization/index.ts'
import { openProcess } from '../processes/index.ts'
import { selectReturns, selectTiming } from './return.queries.ts'

export const listReturns = query(contract.listReturns, {
  async run({ tx, actor, now }, { side, situation, cursor, limit }) {
    const today = dayIn(actor.timeZone, now)
    const [day, id] = cursor ? readCursor(cursor, 'day', 'id') : []
    const after = day && id ? { day, id } : null
    const rows = await selectReturns(tx, actor, { side, situation, today, after, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    const calendar = await calendarOf(tx, person(actor).agencyId)
    return {
      today,
      items: items.map(({ due_on: dueOn, asked_at, returned_at, ...row }) => ({
        ...row,
        dueOn,
        workingDays: returned_at ? null : businessDaysUntil(calendar, today, dueOn),
        at: asked_at.toISOString(),
        returnedAt: returned_at?.toISOString() ?? null,
      })),
      next: rows.length > limit && last ? writeCursor([last.due_on, last.id]) : null,
    }
  },
})

export const showTiming = query(contract.showTiming, {
  async run({ tx, actor, now }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const { unitId, agencyId } = person(actor)
    const { deadline, owed, awaited, reopen_on: reopenOn } = await selectTiming(tx, process.id, unitId)
    const today = dayIn(actor.timeZone, now)
    const calendar = await calendarOf(tx, agencyId)
    const counted = <T extends { dueOn: string }>(one: T) => ({ ...one, workingDays: businessDaysUntil(calendar, today, one.dueOn) })
    return {
      today,
      deadline: deadline ? counted({ dueOn: deadline }) : null,
      owed: owed.map(counted),
      awaited: awaited.map(counted),
      reopenOn,
    }
  },
})
