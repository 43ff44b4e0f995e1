/** The unit's desk (controle de processos, SC-02): one page by keyset, counts that stop at a cap, and what sending should warn about. */
import * as contract from '@lavra/contract/routing.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { writingSince } from '../documents/index.ts'
import { openProcess } from '../processes/index.ts'
import { selectCounts, selectDesk } from './desk.queries.ts'
import { comparisons } from './desk-order.queries.ts'
import { selectSigns } from './desk-signs.queries.ts'
import { selectPendingOfMany } from './preflight.queries.ts'
import { selectTiming } from './return.queries.ts'
import { selectPassedUnits, selectPendingBlocks, selectPreflight, selectUnknownDestinations } from './routing.queries.ts'

export const listDesk = query(contract.listDesk, {
  async run({ tx, actor, now }, { cursor, limit, direction, ...input }) {
    const today = dayIn(actor.timeZone, now)
    const { shape, direction: usual } = comparisons[input.order]
    const after = cursor ? readCursor(cursor, shape, 'id') : null
    const rows = await selectDesk(tx, actor, {
      ...input,
      today,
      direction: direction ?? usual,
      after: after ? { at: after[0]!, id: after[1]! } : null,
      limit: limit + 1,
      parties: 3,
    })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const signs = new Map(
      (
        await selectSigns(
          tx,
          actor,
          page.map(({ id }) => id),
          today,
        )
      ).map((one) => [one.id, one]),
    )
    return {
      // a statement of its own sees what the first saw: one snapshot for both
      items: page.map(({ opened_at, last_activity_at, place: _, ...row }) => ({
        ...row,
        openedAt: opened_at.toISOString(),
        lastActivityAt: last_activity_at.toISOString(),
        ...signs.get(row.id)!,
      })),
      next: rows.length > limit && last ? writeCursor([last.place, last.id]) : null,
    }
  },
})

const cap = 10_000

export const countDesk = query(contract.countDesk, {
  async run({ tx, actor, now }, input) {
    return { ...(await selectCounts(tx, actor, { ...input, today: dayIn(actor.timeZone, now) }, cap)), cap }
  },
})

export const listPassedUnits = query(contract.listPassedUnits, {
  async run({ tx, actor }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    return { items: await selectPassedUnits(tx, process.id) }
  },
})

/** A unit that is new itself would be warned of everything. */
const enoughDestinations = 5

export const listUnknownDestinations = query(contract.listUnknownDestinations, {
  async run({ tx, actor }, { unitIds }) {
    return { items: await selectUnknownDestinations(tx, person(actor).unitId, unitIds.split(','), enoughDestinations) }
  },
})

export const rehearseDeparture = query(contract.rehearseDeparture, {
  async run({ tx, actor }, { processIds }) {
    return selectPendingOfMany(tx, actor, [...new Set(processIds)])
  },
})

export const showPreflight = query(contract.showPreflight, {
  async run({ tx, actor, now }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const { unitId } = person(actor)
    const { owed, awaited } = await selectTiming(tx, process.id, unitId)
    const rows = await selectPreflight(tx, process.id, unitId, writingSince(now))
    return {
      unsignedDrafts: rows.map(({ number, title }) => ({ number, title })),
      beingEdited: [...new Set(rows.flatMap((r) => (r.editor ? [r.editor] : [])))],
      owed: owed.map(({ unit, dueOn }) => ({ unit, dueOn })),
      awaited: awaited.map(({ unit, dueOn }) => ({ unit, dueOn })),
      blocks: await selectPendingBlocks(tx, process.id, unitId),
    }
  },
})
