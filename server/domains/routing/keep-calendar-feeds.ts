/** The private addresses of a person's calendar: made, replaced, ended. Whoever has one reads what its person may, so it is shown once. */
import * as contract from '@lavra/contract/calendar.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { newToken } from '../organization/index.ts'
import { endFeed, endFeedOf, insertFeed, selectFeeds } from './calendar-feed.queries.ts'

export const listCalendarFeeds = query(contract.listCalendarFeeds, {
  async run({ tx, actor }) {
    const rows = await selectFeeds(tx, actor.userId!)
    return {
      items: rows.map(({ id, scope, unit, created_at, used_at }) => ({
        ...{ id, scope, unit },
        createdAt: created_at.toISOString(),
        usedAt: used_at?.toISOString() ?? null,
      })),
    }
  },
})

export const createCalendarFeed = command(contract.createCalendarFeed, {
  async run(ctx, { scope, everyUnit }) {
    const { userId, unitId: here } = person(ctx.actor)
    const of = { userId, unitId: everyUnit ? null : here, scope, at: ctx.now }
    const { token, hash } = newToken()
    const replaced = await endFeedOf(ctx.tx, of)
    const id = await insertFeed(ctx.tx, { ...of, hash })
    ctx.record({ kind: 'calendar-feed.created', data: { feedId: id, scope, replaced } })
    return { id, address: `${ctx.world.publicUrl}/api/calendar-feeds/${token}.ics`, replaced }
  },
})

export const revokeCalendarFeed = command(contract.revokeCalendarFeed, {
  async run(ctx, { feedId }) {
    if (!(await endFeed(ctx.tx, ctx.actor.userId!, feedId, ctx.now))) throw new Refusal('item-not-found')
    ctx.record({ kind: 'calendar-feed.revoked', data: { feedId } })
    return {}
  },
})
