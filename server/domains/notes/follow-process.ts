/** Processes a unit keeps an eye on (acompanhamento especial, P-42), open in it or not, as long as it may see them. */
import * as contract from '@lavra/contract/follow-ups.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotNote } from '../processes/index.ts'
import { deleteFollowUp, insertFollowUp, selectFollowUp, selectFollowUps, selectSameFollowUp, updateFollowUp } from './follow-up.queries.ts'
import { requireGroup } from './note-groups.ts'
import { isStale } from './revisions.rules.ts'

export const listFollowUps = query(contract.listFollowUps, {
  async run({ tx, actor }, input) {
    if (!may(actor, 'process.read')) return { items: [], next: null }
    const beforeId = input.cursor ? readCursor(input.cursor, 'id')[0]! : null
    const rows = await selectFollowUps(tx, actor, { text: input.text, groupId: input.groupId ?? null, beforeId, limit: input.limit + 1 })
    const items = rows.slice(0, input.limit)
    const last = items.at(-1)
    return {
      items: items.map(({ created_at, last_activity_at, ...row }) => ({
        ...row,
        at: created_at.toISOString(),
        lastActivityAt: last_activity_at?.toISOString() ?? null,
      })),
      next: rows.length > input.limit && last ? writeCursor([last.id]) : null,
    }
  },
})

export const addFollowUp = command(contract.addFollowUp, {
  async run(ctx, { processId, groupId, text }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, processId)
    refuseIf(whyNotNote(ctx.actor))
    const group = await requireGroup(ctx, 'follow-ups', groupId)
    const wished = { processId: process.id, unitId, userId, groupId, text, at: ctx.now }
    const id = await insertFollowUp(ctx.tx, wished)
    if (id) {
      ctx.record({ kind: 'process.followed', processId: process.id, data: { group, change: 'added' } })
      return { id }
    }
    // The second press of the same button finds what the first one made.
    const same = await selectSameFollowUp(ctx.tx, wished)
    if (!same) throw new Refusal('already-followed')
    ctx.unchanged()
    return { id: same }
  },
})

export const changeFollowUp = command(contract.changeFollowUp, {
  async run(ctx, { followUpId, groupId, text, revision }) {
    const present = await openFollowUp(ctx, followUpId)
    if (present.text === text && present.groupId === groupId) {
      ctx.unchanged()
      return { revision: present.revision }
    }
    if (isStale(revision, present)) throw new Refusal('follow-up-changed', { name: present.by })
    const group = await requireGroup(ctx, 'follow-ups', groupId)
    const next = await updateFollowUp(ctx.tx, { id: present.id, groupId, text, userId: person(ctx.actor).userId })
    ctx.record({ kind: 'process.followed', processId: present.processId, data: { group, change: 'changed' } })
    return { revision: next }
  },
})

export const removeFollowUp = command(contract.removeFollowUp, {
  async run(ctx, { followUpId }) {
    const present = await openFollowUp(ctx, followUpId)
    await deleteFollowUp(ctx.tx, present.id)
    ctx.record({ kind: 'process.followed', processId: present.processId, data: { group: present.group, change: 'removed' } })
    return {}
  },
})

/** The door of a follow-up: the acting unit's, of a process it may still see. */
async function openFollowUp(ctx: Context, followUpId: string) {
  refuseIf(whyNotNote(ctx.actor))
  const found = await selectFollowUp(ctx.tx, ctx.actor, followUpId)
  if (!found) throw new Refusal('follow-up-not-found')
  await openProcess(ctx, found.processId)
  return found
}
