/** The plan of one process: chosen, shown, and how far each of its items is (P-22). It never blocks anything. */
import * as contract from '@lavra/contract/work-plans.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openDocument } from '../documents/index.ts'
import { openProcess, openProcessTo } from '../processes/index.ts'
import {
  deleteItemDocument,
  type ItemFacts,
  insertItemDocument,
  replaceFollowedPlan,
  selectFollowedPlan,
  selectItem,
  selectItemChanges,
  selectOfferedPlan,
  selectToldItems,
  upsertToldItem,
} from './process-plan.queries.ts'
import { whyNotPlan } from './work-plans.policy.ts'
import { stagesOf } from './work-plans.rules.ts'

export const showProcessWorkPlan = query(contract.showProcessWorkPlan, {
  async run({ tx, actor }, { processId }) {
    const process = await openProcess({ tx, actor }, processId)
    const { plan, offered } = await selectFollowedPlan(tx, process)
    const rows = plan ? await selectToldItems(tx, actor, process.id, plan.id) : []
    return { plan, offered, stages: stagesOf(rows), whyNotChange: whyNotPlan(actor, process) }
  },
})

export const setWorkPlan = command(contract.setWorkPlan, {
  async run(ctx, { processId, planId }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotPlan)
    const plan = planId && (await selectOfferedPlan(ctx.tx, planId, process.typeId))
    if (planId && !plan) throw new Refusal('work-plan-not-found')
    if (await replaceFollowedPlan(ctx.tx, { processId, planId, userId, unitId, at: ctx.now }))
      ctx.record({ kind: 'work-plan.set', processId, data: { plan: plan ? plan.name : null } })
    else ctx.unchanged()
    return {}
  },
})

export const setWorkItem = command(contract.setWorkItem, {
  async run(ctx, { processId, itemId, state, text, chargedUnitId, revision }) {
    const { unitId, userId } = person(ctx.actor)
    const item = await openItem(ctx, processId, itemId)
    if (item.revision !== revision) throw new Refusal('work-item-changed', { name: item.by ?? '' })
    if (item.state === state && item.text === text && item.chargedUnitId === chargedUnitId && revision) {
      ctx.unchanged()
      return { revision }
    }
    const told = { processId, itemId, state, text, chargedUnitId, userId, unitId, at: ctx.now }
    const next = await upsertToldItem(ctx.tx, told)
    ctx.record({ kind: 'work-item.told', processId, data: { item: item.name, state } })
    return { revision: next }
  },
})

export const addWorkItemDocument = command(contract.addWorkItemDocument, {
  async run(ctx, { processId, itemId, documentId }) {
    const { unitId, userId } = person(ctx.actor)
    const item = await openItem(ctx, processId, itemId)
    const document = await documentOf(ctx, processId, documentId)
    if (!(await insertItemDocument(ctx.tx, { processId, itemId, documentId, userId, at: ctx.now }))) {
      ctx.unchanged()
      return {}
    }
    if (!item.state || item.state === 'to-do') {
      const begun = { state: 'in-progress', text: item.text ?? '', chargedUnitId: item.chargedUnitId } as const
      await upsertToldItem(ctx.tx, { processId, itemId, ...begun, userId, unitId, at: ctx.now })
    }
    ctx.record({ kind: 'work-item.document', processId, data: { item: item.name, documentNumber: document.number, change: 'added' } })
    return {}
  },
})

export const removeWorkItemDocument = command(contract.removeWorkItemDocument, {
  async run(ctx, { processId, itemId, documentId }) {
    const item = await openItem(ctx, processId, itemId)
    const document = await documentOf(ctx, processId, documentId)
    if (await deleteItemDocument(ctx.tx, { processId, itemId, documentId }))
      ctx.record({ kind: 'work-item.document', processId, data: { item: item.name, documentNumber: document.number, change: 'removed' } })
    else ctx.unchanged()
    return {}
  },
})

export const listWorkItemChanges = query(contract.listWorkItemChanges, {
  async run({ tx, actor }, { processId, itemId }) {
    const process = await openProcess({ tx, actor }, processId)
    const rows = await selectItemChanges(tx, process.id, itemId)
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) }
  },
})

/** An item of the plan that the process follows now, to be changed. */
async function openItem(ctx: Context, processId: string, itemId: string): Promise<ItemFacts> {
  await openProcessTo(ctx, processId, whyNotPlan)
  const item = await selectItem(ctx.tx, processId, itemId)
  if (!item) throw new Refusal('work-item-not-found')
  return item
}

async function documentOf(ctx: Context, processId: string, documentId: string) {
  const { document } = await openDocument(ctx, documentId)
  if (document.processId !== processId) throw new Refusal('document-not-found')
  return document
}
