/** The unit's desk (controle de processos, SC-02): one page by keyset, counts that stop at a cap, and what sending should warn about. */
import * as contract from '@lavra/contract/routing.ts'
import { person } from '../../kernel/actor.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { writingSince } from '../documents/index.ts'
import { openProcess } from '../processes/index.ts'
import { selectCounts, selectDesk, selectPassedUnits, selectPreflight } from './routing.queries.ts'

export const listDesk = query(contract.listDesk, {
  async run({ tx, actor }, input) {
    const cursor = input.cursor ? readCursor(input.cursor, 'instant', 'id') : null
    const rows = await selectDesk(tx, actor, {
      situation: input.situation,
      text: input.text,
      assigneeId: input.assigneeId ?? null,
      typeId: input.typeId ?? null,
      before: cursor ? { at: cursor[0]!, id: cursor[1]! } : null,
      limit: input.limit + 1,
    })
    const items = rows.slice(0, input.limit)
    const last = items.at(-1)
    return {
      items: items.map(({ opened_at, last_activity_at, place: _, ...row }) => ({
        ...row,
        openedAt: opened_at.toISOString(),
        lastActivityAt: last_activity_at.toISOString(),
      })),
      next: rows.length > input.limit && last ? writeCursor([last.place, last.id]) : null,
    }
  },
})

const cap = 1000

export const countDesk = query(contract.countDesk, {
  async run({ tx, actor }) {
    return { ...(await selectCounts(tx, actor, cap)), cap }
  },
})

export const listPassedUnits = query(contract.listPassedUnits, {
  async run({ tx, actor }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    return { items: await selectPassedUnits(tx, process.id) }
  },
})

export const showPreflight = query(contract.showPreflight, {
  async run({ tx, actor, now }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const rows = await selectPreflight(tx, process.id, person(actor).unitId, writingSince(now))
    return {
      unsignedDrafts: rows.map(({ number, title }) => ({ number, title })),
      beingEdited: [...new Set(rows.flatMap((r) => (r.editor ? [r.editor] : [])))],
    }
  },
})
