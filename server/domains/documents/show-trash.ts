/** What is in my recycle bin, and the door to one thing in it (D-28). */
import * as contract from '@lavra/contract/trash.ts'
import type { Actor } from '../../kernel/actor.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectTrash, selectTrashFile, type TrashRow } from './trash.queries.ts'

export const listTrash = query(contract.listTrash, {
  async run({ tx, actor, now }, { after, limit }) {
    const beforeId = after ? (readCursor(after, 'id')[0] ?? null) : null
    const rows = await selectTrash(tx, actor, { itemId: null, beforeId, now, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(({ documentId: _, ...item }) => ({
        ...item,
        thrownAt: item.thrownAt.toISOString(),
        expiresAt: item.expiresAt.toISOString(),
      })),
      next: last && rows.length > limit ? writeCursor([last.id]) : null,
    }
  },
})

type File = { sha256: string; name: string; mime: string; size: string }

/** @throws Refusal `item-not-found`, also for what is somebody else's or over. */
export async function openTrashItem(
  ctx: { tx: Tx; actor: Actor; now: Date },
  itemId: string,
): Promise<{ item: TrashRow; file: File | null }> {
  const [item] = await selectTrash(ctx.tx, ctx.actor, { itemId, beforeId: null, now: ctx.now, limit: 1 })
  if (!item) throw new Refusal('item-not-found')
  return { item, file: await selectTrashFile(ctx.tx, item.id) }
}
