/** One page of the history as it is told beside an outline, for whoever has asked the door already. */
import { outlineKinds, outlineSentence } from '@lavra/contract/outline-sentences.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import type { QueryContext } from '../../kernel/query.ts'
import { selectOutlineHistory } from './history.queries.ts'
import { kindsShown } from './history-views.ts'

const pageSize = 50

export async function outlineHistory(ctx: QueryContext, processId: string, after: string | undefined) {
  const cursor = after ? readCursor(after, 'instant', 'id') : null
  const complete: readonly string[] | null = await kindsShown(ctx.tx, 'complete')
  const rows = await selectOutlineHistory(ctx.tx, {
    processId,
    kinds: outlineKinds.filter((kind) => complete?.includes(kind) ?? true),
    before: cursor ? { at: new Date(cursor[0] as string), id: cursor[1] as string } : null,
    limit: pageSize + 1,
  })
  const items = rows.slice(0, pageSize)
  const last = items.at(-1)
  return {
    items: items.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      unit: row.unit,
      sentence: outlineSentence(row.kind, row.data, ctx.language, row.type ?? ''),
    })),
    next: rows.length > pageSize && last ? writeCursor([last.at.toISOString(), last.id]) : null,
  }
}
