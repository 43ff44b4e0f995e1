/** Saved views of the desk, the unit's and one's own, and how a person arranged it: none of it touches a process. */
import * as contract from '@lavra/contract/desk.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import {
  deleteView,
  insertView,
  selectView,
  selectViewKinds,
  selectViews,
  setViewOrder,
  updateView,
  upsertArrangement,
  type ViewRow,
} from './desk-view.queries.ts'
import { whyNotKeepViews } from './routing.rules.ts'

const mostViews = 100

export const listDeskViews = query(contract.listDeskViews, {
  async run({ tx, actor }) {
    const { columns, ...views } = await selectViews(tx, actor)
    // a column that is no longer there was chosen once
    return { ...views, columns: columns && contract.deskColumns.filter((one) => columns.includes(one)) }
  },
})

const keptBy = (actor: Actor) => whyNotKeepViews(may(actor, 'process.note'))

async function openView(ctx: Context, viewId: string): Promise<ViewRow> {
  const view = await selectView(ctx.tx, ctx.actor, viewId)
  if (!view) throw new Refusal('view-not-found')
  if (!view.personal) refuseIf(keptBy(ctx.actor))
  return view
}

export const saveDeskView = command(contract.saveDeskView, {
  async run(ctx, { id, personal, ...wished }) {
    const { unitId, userId } = person(ctx.actor)
    if (id) {
      const present = await openView(ctx, id)
      await updateView(ctx.tx, present.id, wished)
      ctx.record({ kind: 'desk-view.changed', data: { viewId: id, change: 'changed' } })
      return { id }
    }
    if (!personal) refuseIf(keptBy(ctx.actor))
    const viewId = await insertView(ctx.tx, { ...wished, unitId, userId: personal ? userId : null }, mostViews)
    if (!viewId) throw new Refusal('too-many-views')
    ctx.record({ kind: 'desk-view.changed', data: { viewId, change: 'added' } })
    return { id: viewId }
  },
})

export const deleteDeskView = command(contract.deleteDeskView, {
  async run(ctx, { viewId }) {
    const view = await openView(ctx, viewId)
    await deleteView(ctx.tx, view.id)
    ctx.record({ kind: 'desk-view.changed', data: { viewId, change: 'removed' } })
    return {}
  },
})

export const orderDeskViews = command(contract.orderDeskViews, {
  async run(ctx, { viewIds }) {
    const { known, ofUnit } = await selectViewKinds(ctx.tx, ctx.actor, viewIds)
    if (known !== new Set(viewIds).size) throw new Refusal('view-not-found')
    if (ofUnit > 0) refuseIf(keptBy(ctx.actor))
    await setViewOrder(ctx.tx, viewIds)
    ctx.record({ kind: 'desk.arranged', data: {} })
    return {}
  },
})

export const arrangeDesk = command(contract.arrangeDesk, {
  async run(ctx, { columns, startViewId }) {
    const { unitId, userId } = person(ctx.actor)
    if (startViewId && (await selectViewKinds(ctx.tx, ctx.actor, [startViewId])).known === 0) throw new Refusal('view-not-found')
    await upsertArrangement(ctx.tx, { unitId, userId, columns, startViewId })
    ctx.record({ kind: 'desk.arranged', data: {} })
    return {}
  },
})
