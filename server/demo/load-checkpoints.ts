/** Loads the control points once the units and types they name are there; what is there already is left. */
import * as contract from '@lavra/contract/checkpoints.ts'
import { saveCheckpoint } from '../domains/routing/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { runCommand } from '../kernel/command.ts'
import type { World } from '../kernel/world.ts'
import { checkpoints } from './checkpoints.ts'
import { readIds } from './demo.queries.ts'

export async function loadCheckpoints(world: World, loader: Actor): Promise<void> {
  const ids = await readIds(world.db)
  for (const [position, { agency, unit, type, name }] of checkpoints.entries()) {
    if (ids.checkpoint.has(name)) continue
    const input = contract.saveCheckpoint.input.parse({
      name,
      agencyId: ids.agency.get(agency),
      unitId: unit ? ids.unit.get(unit) : null,
      processTypeId: type ? ids.processType.get(type) : null,
      position: position + 1,
    })
    await runCommand(world, loader, saveCheckpoint, input)
  }
}
