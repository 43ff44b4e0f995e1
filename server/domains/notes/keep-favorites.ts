/** Processes and documents a unit keeps at hand (favoritos, P-45); a document among them is offered as model of a new one. */
import * as contract from '@lavra/contract/follow-ups.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, stateOf, whyNotNote } from '../processes/index.ts'
import { deleteFavorite, insertFavorite, selectFavorite, selectFavorites, updateFavorite } from './favorite.queries.ts'
import { requireGroup } from './note-groups.ts'
import { openItem } from './open-item.ts'

export const listFavorites = query(contract.listFavorites, {
  async run({ tx, actor }, input) {
    if (!may(actor, 'process.read')) return { items: [], next: null }
    const beforeId = input.cursor ? readCursor(input.cursor, 'id')[0]! : null
    const { text, kind, groupId = null } = input
    const rows = await selectFavorites(tx, actor, { text, kind, groupId, beforeId, limit: input.limit + 1 })
    const items = rows.slice(0, input.limit)
    const last = items.at(-1)
    return {
      items: items.map(({ added_at, document, ...row }) => ({
        ...row,
        document: document && { ...document, state: stateOf(document) },
        at: added_at.toISOString(),
      })),
      next: rows.length > input.limit && last ? writeCursor([last.id]) : null,
    }
  },
})

export const addFavorite = command(contract.addFavorite, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const { processId, document } = await openItem(ctx, input)
    refuseIf(whyNotNote(ctx.actor))
    await requireGroup(ctx, 'favorites', input.groupId)
    const { groupId, description } = input
    const documentId = document?.id ?? null
    const { id, added } = await insertFavorite(ctx.tx, { unitId, userId, processId, documentId, groupId, description, at: ctx.now })
    if (added) tell(ctx, { processId, documentId, documentNumber: document?.number ?? null }, 'added')
    else ctx.unchanged()
    return { id }
  },
})

export const changeFavorite = command(contract.changeFavorite, {
  async run(ctx, { favoriteId, groupId, description }) {
    const present = await openFavorite(ctx, favoriteId)
    if (present.groupId === groupId && present.description === description) {
      ctx.unchanged()
      return {}
    }
    await requireGroup(ctx, 'favorites', groupId)
    await updateFavorite(ctx.tx, { id: present.id, groupId, description })
    tell(ctx, present, 'changed')
    return {}
  },
})

export const removeFavorite = command(contract.removeFavorite, {
  async run(ctx, { favoriteId }) {
    const present = await openFavorite(ctx, favoriteId)
    await deleteFavorite(ctx.tx, present.id)
    tell(ctx, present, 'removed')
    return {}
  },
})

/** The door of a favorite: the acting unit's, of something it may still see. */
async function openFavorite(ctx: Context, favoriteId: string) {
  refuseIf(whyNotNote(ctx.actor))
  const found = await selectFavorite(ctx.tx, ctx.actor, favoriteId)
  if (!found) throw new Refusal('favorite-not-found')
  await openProcess(ctx, found.processId)
  return found
}

interface Kept {
  processId: string
  documentId: string | null
  documentNumber: string | null
}

function tell(ctx: Context, { processId, documentId, documentNumber }: Kept, change: 'added' | 'changed' | 'removed'): void {
  ctx.record({ kind: 'process.kept', processId, ...(documentId ? { documentId } : {}), data: { documentNumber, change } })
}
