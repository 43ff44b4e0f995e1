/** Legal priorities as people choose them and administrators keep them (prioridade, P-06). */
import * as contract from '@lavra/contract/process-life.ts'
import { may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectPriorities, upsertPriority } from './priority.queries.ts'

export const listPriorities = query(contract.listPriorities, {
  async run({ tx }) {
    return { items: await selectPriorities(tx) }
  },
})

export const savePriority = command(contract.savePriority, {
  async run(ctx, input) {
    if (!may(ctx.actor, 'administer.registries')) throw new Refusal('may-not-administer')
    const id = await upsertPriority(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'priorities', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})
