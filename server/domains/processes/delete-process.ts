/** Delete a process that never began (excluir, P-17): empty, and only ever in the unit that made it. */
import * as contract from '@lavra/contract/process-life.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { openProcessTo } from './process.door.ts'
import { whyNotDelete } from './process.policy.ts'
import { updateDeleted } from './process.queries.ts'
import { selectTypes } from './registry.queries.ts'

export const deleteProcess = command(contract.deleteProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotDelete)
    const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: process.typeId })
    await updateDeleted(ctx.tx, process.id, userId, ctx.now)
    ctx.record({ kind: 'process.deleted', processId: process.id, data: { number: process.number, type: type?.name ?? '' } })
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})
