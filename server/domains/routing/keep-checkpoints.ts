/** The control points of the installation as administrators keep them, and those that a unit has (P-23). */
import * as contract from '@lavra/contract/checkpoints.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectAllCheckpoints, selectOfferedCheckpoints, upsertCheckpoint } from './checkpoint.queries.ts'

export const listAllCheckpoints = query(contract.listAllCheckpoints, {
  async run({ tx, actor }) {
    requireAdministrator(actor)
    return { items: await selectAllCheckpoints(tx) }
  },
})

export const saveCheckpoint = command(contract.saveCheckpoint, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor)
    const id = await upsertCheckpoint(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'checkpoints', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

export const listCheckpoints = query(contract.listCheckpoints, {
  async run({ tx, actor }) {
    return { items: actor.unitId ? await selectOfferedCheckpoints(tx, person(actor), null) : [] }
  },
})

function requireAdministrator(actor: Actor): void {
  if (!may(actor, 'administer.types')) throw new Refusal('may-not-administer')
}
