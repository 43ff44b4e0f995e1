/** The report on control points (T-05): how many processes of the unit are in which phase, and the processes behind each figure. */
import * as contract from '@lavra/contract/checkpoints.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { selectCheckpointProcesses, selectCheckpointReport } from './checkpoints.queries.ts'

export const showCheckpointReport = query(contract.showCheckpointReport, {
  async run({ tx, actor, now }, { typeId }) {
    return selectCheckpointReport(tx, actor, typeId ?? null, now)
  },
})

export const listCheckpointProcesses = query(contract.listCheckpointProcesses, {
  async run({ tx, actor, now }, { cursor, limit, ...filter }) {
    const after = cursor ? readCursor(cursor, 'instant', 'id') : null
    const rows = await selectCheckpointProcesses(tx, actor, {
      ...filter,
      now,
      after: after ? { at: after[0]!, id: after[1]! } : null,
      limit: limit + 1,
    })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      items: page.map(({ place: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
      next: rows.length > limit && last ? writeCursor([last.place, last.id]) : null,
    }
  },
})
