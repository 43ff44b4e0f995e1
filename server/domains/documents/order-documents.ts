/** Put documents of a process in another order (Ordenar Árvore do Processo, P-35). */
import * as contract from '@lavra/contract/tree.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcessTo, whyNotOrderDocuments } from '../processes/index.ts'
import { placeDocuments, selectOrder, selectPlaces } from './order.queries.ts'
import { isSameSitting, reordered } from './order.rules.ts'

export const orderDocuments = command(contract.orderDocuments, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotOrderDocuments)
    const order = await selectOrder(ctx.tx, process.id)
    const revision = order?.revision ?? 0
    if (order && revision !== input.revision) throw new Refusal('order-changed', { name: order.by })
    const places = await selectPlaces(ctx.tx, ctx.actor, process.id)
    const visible = new Set(places.filter((place) => place.visible).map(({ id }) => id))
    const named = input.beforeId === null ? input.documentIds : [...input.documentIds, input.beforeId]
    if (!named.every((id) => visible.has(id))) throw new Refusal('document-not-found')
    if (input.beforeId !== null && input.documentIds.includes(input.beforeId)) throw new Refusal('before-itself')
    const before = places.map(({ id }) => id)
    const after = reordered(before, input.documentIds, input.beforeId)
    const changed = after.flatMap((id, i) => (id === before[i] ? [] : [{ id, position: places[i]!.position }]))
    if (changed.length === 0) {
      ctx.unchanged()
      return { revision }
    }
    const ids = changed.map(({ id }) => id)
    const { userId } = person(ctx.actor)
    const next = await placeDocuments(
      ctx.tx,
      process.id,
      { ids, positions: changed.map(({ position }) => position) },
      { userId, at: ctx.now },
    )
    if (isSameSitting(order, userId, ctx.now))
      ctx.record({ kind: 'process.tree-step', data: { processId: process.id, count: input.documentIds.length } })
    else ctx.record({ kind: 'process.tree-ordered', processId: process.id, data: {} })
    ctx.touch(`process:${process.id}`)
    return { revision: next }
  },
})
