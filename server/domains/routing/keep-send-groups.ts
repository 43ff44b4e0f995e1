/** The unit's send groups (grupos de envio, P-11): named lists of destinations. */
import * as contract from '@lavra/contract/send-groups.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectDestinations } from './routing.queries.ts'
import { planSending } from './routing.rules.ts'
import { deleteSendGroupRow, insertSendGroup, replaceSendGroupUnits, selectSendGroups, updateSendGroup } from './send-group.queries.ts'

export const listSendGroups = query(contract.listSendGroups, {
  async run({ tx, actor }) {
    return { items: await selectSendGroups(tx, person(actor).unitId) }
  },
})

export const saveSendGroup = command(contract.saveSendGroup, {
  async run(ctx, { id, name, unitIds: wishedIds }) {
    const { unitId: fromUnitId } = person(ctx.actor)
    if (!may(ctx.actor, 'process.send')) throw new Refusal('may-not-send')
    const known = await selectDestinations(ctx.tx, wishedIds)
    const { destinations } = planSending({ fromUnitId, wishedIds, known, isOpenIn: () => false, owedTo: [], keepOpen: true })
    if (id && !(await updateSendGroup(ctx.tx, id, fromUnitId, name))) throw new Refusal('group-not-found')
    const groupId = id ?? (await insertSendGroup(ctx.tx, fromUnitId, name))
    await replaceSendGroupUnits(
      ctx.tx,
      groupId,
      destinations.map((unit) => unit.id),
    )
    ctx.record({ kind: 'send-group.changed', data: { groupId, change: id ? 'changed' : 'added' } })
    return { id: groupId }
  },
})

export const deleteSendGroup = command(contract.deleteSendGroup, {
  async run(ctx, { groupId }) {
    if (!may(ctx.actor, 'process.send')) throw new Refusal('may-not-send')
    if (!(await deleteSendGroupRow(ctx.tx, groupId, person(ctx.actor).unitId))) throw new Refusal('group-not-found')
    ctx.record({ kind: 'send-group.changed', data: { groupId, change: 'removed' } })
    return {}
  },
})
