/** Titles people sign with (cargo/função, S-05). */
import * as contract from '@lavra/contract/signatures.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectTitle, selectTitles, setTitleUnits, upsertTitle } from './signature.queries.ts'

export const listSigningTitles = query(contract.listSigningTitles, {
  async run({ tx, actor }) {
    const { unitId, userId } = person(actor)
    return { items: await selectTitles(tx, unitId, userId) }
  },
})

export const saveSigningTitle = command(contract.saveSigningTitle, {
  async run(ctx, input) {
    if (!may(ctx.actor, 'administer.registries')) throw new Refusal('may-not-administer')
    const id = await upsertTitle(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    if (input.unitIds) {
      const unitIds = [...new Set(input.unitIds)]
      if ((await setTitleUnits(ctx.tx, id, unitIds)) < unitIds.length) throw new Refusal('item-not-found')
    }
    ctx.record({ kind: 'registry.changed', data: { registry: 'signing-titles', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

export const showSigningTitle = query(contract.showSigningTitle, {
  async run({ tx, actor }, { titleId }) {
    if (!may(actor, 'administer.registries')) throw new Refusal('may-not-administer')
    const title = await selectTitle(tx, titleId)
    if (!title) throw new Refusal('item-not-found')
    return title
  },
})
