/** The history of a process, newest first, in the three views of P-46. */
import { eventSentence } from '@lavra/contract/event-sentences.ts'
import * as contract from '@lavra/contract/history.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { type QueryContext, query } from '../../kernel/query.ts'
import { selectHistory } from './history.queries.ts'
import { kindsShown } from './history-views.ts'

const pageSize = 100

/** `door` opens the process or refuses; processes come after history in the line of domains, so it is given by the composition root. */
export const showHistoryBehind = (door: (ctx: QueryContext, processId: string) => Promise<unknown>) =>
  query(contract.showHistory, {
    async run(ctx, input) {
      await door(ctx, input.processId)
      const cursor = input.cursor ? readCursor(input.cursor, 'instant', 'id') : null
      const rows = await selectHistory(ctx.tx, ctx.actor, {
        processId: input.processId,
        kinds: input.view === 'total' ? null : await kindsShown(ctx.tx, input.view),
        ownBusiness: input.view === 'total',
        before: cursor ? { at: new Date(cursor[0] as string), id: cursor[1] as string } : null,
        limit: pageSize + 1,
      })
      const items = rows.slice(0, pageSize)
      const last = items.at(-1)
      return {
        items: items.map((row) => ({
          id: row.id,
          at: row.at.toISOString(),
          kind: row.kind,
          data: row.data as Record<string, unknown>,
          unit: row.unit,
          user: row.user,
          userLogin: row.login,
          documentId: row.document_id,
          sentence: eventSentence(row.kind, row.data, ctx.language),
        })),
        next: rows.length > pageSize && last ? writeCursor([last.at.toISOString(), last.id]) : null,
      }
    },
  })
