/** Loads the work plans once the types they name are there; what is there already is left. */
import * as contract from '@lavra/contract/work-plans.ts'
import { saveWorkPlan } from '../domains/work-plans/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { runCommand } from '../kernel/command.ts'
import type { World } from '../kernel/world.ts'
import { readIds } from './demo.queries.ts'
import { workPlans } from './work-plans.ts'

export async function loadWorkPlans(world: World, loader: Actor): Promise<void> {
  const ids = await readIds(world.db)
  for (const plan of workPlans) {
    if (ids.workPlan.has(plan.name)) continue
    const input = contract.saveWorkPlan.input.parse({
      name: plan.name,
      description: plan.description,
      typeIds: plan.types.map((name) => ids.processType.get(name)),
      stages: Object.entries(plan.stages).map(([name, items]) => ({
        name,
        items: items.map(([item, type]) => ({ name: item, documentTypeId: type ? ids.documentType.get(type) : null })),
      })),
    })
    await runCommand(world, loader, saveWorkPlan, input)
  }
}
