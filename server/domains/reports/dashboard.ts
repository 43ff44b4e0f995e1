/** The control panel of the acting unit (T-04), and how its person keeps it. */
import * as contract from '@lavra/contract/dashboard.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { selectKept, selectKeptByUnit, selectOpen, upsertDashboard } from './dashboard.queries.ts'
import { arranged } from './dashboard.rules.ts'

/** What is due within so many days counts as soon. */
const soonDays = 7
const dayMs = 24 * 60 * 60 * 1000

export const showDashboard = query(contract.showDashboard, {
  async run({ tx, actor, now }) {
    const kept = await selectKept(tx, person(actor).userId)
    const dayOf = (at: number) => new Date(at).toLocaleDateString('en-CA', { timeZone: actor.timeZone })
    const today = dayOf(now.getTime())
    const open = await selectOpen(tx, actor)
    const others = await selectKeptByUnit(tx, actor, today, dayOf(now.getTime() + soonDays * dayMs))
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
