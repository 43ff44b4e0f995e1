/** What do I want to be told, through which channel, and when? And, from the foot of a mail, without signing in: no more of these. */
import * as contract from '@lavra/contract/notifications.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { defaultWishes } from './delivery.rules.ts'
import { selectFailures } from './mail.queries.ts'
import { selectDevices } from './push.queries.ts'
import { readStopToken } from './stop-token.ts'
import { selectAddressees, upsertWishes } from './wishes.queries.ts'

export const showNotificationWishes = query(contract.showNotificationWishes, {
  async run({ tx, actor, world }) {
    const [one] = await selectAddressees(tx, [person(actor).userId])
    return {
      wishes: one?.wishes ?? defaultWishes,
      timeZone: one?.timeZone ?? actor.timeZone,
      mail: world.mailer && { to: one?.email ?? null },
      push: world.pusher && { devices: (await selectDevices(tx, person(actor).userId)).length },
    }
  },
})

export const saveNotificationWishes = command(contract.saveNotificationWishes, {
  async run(ctx, wishes) {
    const { userId } = person(ctx.actor)
    await upsertWishes(ctx.tx, userId, wishes)
    ctx.record({ kind: 'notification-wishes.changed', data: { userId, by: 'self' } })
    return {}
  },
})

export const stopNotificationMails = command(contract.stopNotificationMails, {
  async run(ctx, { token }) {
    const claim = readStopToken(ctx.world.keys, token)
    const [one] = claim ? await selectAddressees(ctx.tx, [claim.userId]) : []
    if (!claim || !one) throw new Refusal('link-not-valid')
    const wishes = one.wishes ?? defaultWishes
    const mail = wishes.mail.filter((kind) => !claim.kinds.includes(kind))
    if (mail.length === wishes.mail.length) ctx.unchanged()
    else {
      await upsertWishes(ctx.tx, claim.userId, { ...wishes, mail })
      ctx.record({ kind: 'notification-wishes.changed', data: { userId: claim.userId, by: 'link' } })
    }
    return { kinds: claim.kinds }
  },
})

export const listMailFailures = query(contract.listMailFailures, {
  async run({ tx, actor, world }) {
    if (!may(actor, 'administer.users')) throw new Refusal('may-not-administer')
    const rows = await selectFailures(tx)
    return { isOn: world.mailer !== null, items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) }
  },
})
