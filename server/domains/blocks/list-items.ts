/** What is in a block that the unit has, by the page (B-01, B-03). */
import * as contract from '@lavra/contract/block-items.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { openBlock } from './block.door.ts'
import { selectBlockDocuments, selectBlockProcesses } from './item.queries.ts'

const after = (cursor: string | undefined) => (cursor ? readCursor(cursor, 'id')[0]! : null)

/** One row more than the page was asked for, so that one knows whether there is another. */
function pageOf<R>(rows: R[], limit: number, place: (row: R) => string): { items: R[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? writeCursor([place(last)]) : null }
}

export const listBlockProcesses = query(contract.listBlockProcesses, {
  async run({ tx, actor }, { blockId, text, cursor, limit }) {
    await openBlock({ tx, actor }, blockId)
    const rows = await selectBlockProcesses(tx, actor, { blockId, text, after: after(cursor), limit: limit + 1 })
    const { items, next } = pageOf(rows, limit, (row) => row.id)
    return { items: items.map(({ added_at, item_id, ...row }) => ({ ...row, itemId: item_id, at: added_at.toISOString() })), next }
  },
})

export const listBlockDocuments = query(contract.listBlockDocuments, {
  async run({ tx, actor }, { blockId, text, cursor, limit }) {
    await openBlock({ tx, actor }, blockId)
    const rows = await selectBlockDocuments(tx, actor, { blockId, text, after: after(cursor), limit: limit + 1 })
    const { items, next } = pageOf(rows, limit, (row) => row.item_id)
    return {
      items: items.map(({ added_at, item_id, published, cancelled, ...row }) => ({
        ...row,
        itemId: item_id,
        state: cancelled ? ('cancelled' as const) : published ? ('signed' as const) : ('draft' as const),
        signatures: row.signatures.map((s) => ({ ...s, at: new Date(s.at).toISOString() })),
        at: added_at.toISOString(),
      })),
      next,
    }
  },
})
