/** Groups of the unit's follow-ups and favorites. */
import * as contract from '@lavra/contract/follow-ups.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotNote } from '../processes/index.ts'
import { deleteGroup, type GroupList, insertGroup, renameGroup, selectGroup, selectGroups } from './group.queries.ts'

export const listNoteGroups = query(contract.listNoteGroups, {
  async run({ tx, actor }, input) {
    if (!may(actor, 'process.read')) return { items: [], total: 0 }
    const rows = await selectGroups(tx, actor, input.list)
    return {
      items: rows.flatMap(({ id, name, size }) => (id === null || name === null ? [] : [{ id, name, size }])),
      total: rows.reduce((sum, row) => sum + row.size, 0),
    }
  },
})

export const saveNoteGroup = command(contract.saveNoteGroup, {
  async run(ctx, { id, list, name }) {
    const { unitId } = person(ctx.actor)
    refuseIf(whyNotNote(ctx.actor))
    if (id && !(await renameGroup(ctx.tx, { id, unitId, list, name }))) throw new Refusal('group-not-found')
    const groupId = id ?? (await insertGroup(ctx.tx, { unitId, list, name }))
    ctx.record({ kind: 'note-group.changed', data: { groupId, change: id ? 'changed' : 'added' } })
    return { id: groupId }
  },
})

export const deleteNoteGroup = command(contract.deleteNoteGroup, {
  async run(ctx, { groupId }) {
    refuseIf(whyNotNote(ctx.actor))
    if (!(await deleteGroup(ctx.tx, groupId, person(ctx.actor).unitId))) throw new Refusal('group-not-found')
    ctx.record({ kind: 'note-group.changed', data: { groupId, change: 'removed' } })
    return {}
  },
})

/** @returns its name; null for no group. @throws Refusal when the unit has no such group for this list. */
export async function requireGroup(ctx: Context, list: GroupList, groupId: string | null): Promise<string | null> {
  if (groupId === null) return null
  const group = await selectGroup(ctx.tx, groupId, person(ctx.actor).unitId)
  if (group?.list !== list) throw new Refusal('group-not-found')
  return group.name
}
