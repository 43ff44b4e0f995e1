/** Read, unread, all of them, and back. Personal marks on what is no record: the audit names the act, the history has nothing to keep. */
import * as contract from '@lavra/contract/notifications.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { setAllRead, setRead, setUnreadOfMark } from './notification.queries.ts'
import { bell } from './notify-people.ts'

function done(ctx: Context, userId: string): void {
  ctx.unchanged()
  ctx.touch(bell(userId))
}

export const markNotification = command(contract.markNotification, {
  async run(ctx, { notificationId, read }) {
    const { userId } = person(ctx.actor)
    if (!(await setRead(ctx.tx, userId, notificationId, read ? ctx.now : null))) throw new Refusal('item-not-found')
    done(ctx, userId)
    return {}
  },
})

export const markAllNotifications = command(contract.markAllNotifications, {
  async run(ctx, { upTo, kind }) {
    const { userId } = person(ctx.actor)
    await setAllRead(ctx.tx, { userId, upTo, kind: kind ?? null, at: ctx.now })
    done(ctx, userId)
    return { mark: ctx.now.toISOString() }
  },
})

export const unmarkAllNotifications = command(contract.unmarkAllNotifications, {
  async run(ctx, { mark }) {
    const { userId } = person(ctx.actor)
    await setUnreadOfMark(ctx.tx, userId, new Date(mark))
    done(ctx, userId)
    return {}
  },
})
