/** The work plans of the installation: listed, shown and saved whole by administrators (P-22). */
import * as contract from '@lavra/contract/work-plans.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { deleteLeftOut, lockPlan, selectPlan, selectPlans, upsertItems, upsertPlan, upsertStage } from './plan.queries.ts'

export const listWorkPlans = query(contract.listWorkPlans, {
  async run({ tx, actor }) {
    requireAdministrator(actor)
    return { items: await selectPlans(tx) }
  },
})

export const showWorkPlan = query(contract.showWorkPlan, {
  async run({ tx, actor }, { planId }) {
    requireAdministrator(actor)
    const plan = await selectPlan(tx, planId)
    if (!plan) throw new Refusal('item-not-found')
    return plan
  },
})

/** The plan as it is to be, whole: what has an id is changed, what has none is new, what is not named goes, unless a process used it. */
export const saveWorkPlan = command(contract.saveWorkPlan, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor)
    if (input.id && !(await lockPlan(ctx.tx, input.id))) throw new Refusal('item-not-found')
    const planId = await upsertPlan(ctx.tx, input)
    const stageIds: string[] = []
    const itemIds: string[] = []
    for (const [position, stage] of input.stages.entries()) {
      const stageId = await upsertStage(ctx.tx, { id: stage.id, planId, position, name: stage.name })
      const ids = stageId && (await upsertItems(ctx.tx, { planId, stageId }, stage.items))
      if (!stageId || !ids) throw new Refusal('item-not-found')
      stageIds.push(stageId)
      itemIds.push(...ids)
    }
    const used = await deleteLeftOut(ctx.tx, planId, { stageIds, itemIds })
    if (used) throw new Refusal('work-item-used', { name: used })
    ctx.record({ kind: 'registry.changed', data: { registry: 'work-plans', id: planId, change: input.id ? 'changed' : 'created' } })
    return { id: planId }
  },
})

function requireAdministrator(actor: Actor): void {
  if (!may(actor, 'administer.types')) throw new Refusal('may-not-administer')
}
