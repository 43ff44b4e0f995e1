/** The control panel of the acting unit (T-04), and how its person keeps it. */
import * as contract from '@lavra/contract/dashboard.ts'
import { soonDays } from '@lavra/contract/deadlines.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { addDays } from '../organization/index.ts'
import { selectKept, selectKeptByUnit, selectOpen, upsertDashboard } from './dashboard.queries.ts'
import { arranged } from './dashboard.rules.ts'

export const showDashboard = query(contract.showDashboard, {
  async run({ tx, actor, now }) {
    const kept = await selectKept(tx, person(actor).userId)
    const today = dayIn(actor.timeZone, now)
    const open = await selectOpen(tx, actor)
    const others = await selectKeptByUnit(tx, actor, today, addDays(today, soonDays))
    return { ...arranged(kept), isHome: kept?.is_home ?? false, today, ...open, ...others }
  },
})

export const saveDashboard = command(contract.saveDashboard, {
  async run(ctx, input) {
    await upsertDashboard(ctx.tx, person(ctx.actor).userId, input)
    ctx.record({ kind: 'dashboard.changed', data: { cards: input.cards, isHome: input.isHome } })
    return {}
  },
})
