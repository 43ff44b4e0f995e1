/** The desk taken together: its groups with how many are in each, and all that a filter leaves, to act on at once. */
import * as contract from '@lavra/contract/desk.ts'
import { dayIn } from '../../kernel/clock.ts'
import { query } from '../../kernel/query.ts'
import { selectAll, selectGroups } from './desk-group.queries.ts'

export const listDeskGroups = query(contract.listDeskGroups, {
  async run({ tx, actor, now }, { by, ...filter }) {
    const rows = await selectGroups(tx, actor, by, { ...filter, today: dayIn(actor.timeZone, now) })
    return { items: rows.map(({ key, ...row }) => ({ key: contract.groupKey.parse(key), ...row })) }
  },
})

export const listDeskSelection = query(contract.listDeskSelection, {
  async run({ tx, actor, now }, filter) {
    const rows = await selectAll(tx, actor, { ...filter, today: dayIn(actor.timeZone, now) }, contract.selectionLimit + 1)
    return { items: rows.slice(0, contract.selectionLimit), more: rows.length > contract.selectionLimit }
  },
})
