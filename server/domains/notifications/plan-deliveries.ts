/** What of a telling leaves the system, for whom and when: rows of the outbox, and one job for each person, channel and moment. */
import type { NotificationKind } from '@lavra/contract/notifications.ts'
import type { Tx } from '../../kernel/db.ts'
import { enqueue } from '../../kernel/jobs.ts'
import type { World } from '../../kernel/world.ts'
import type { Somebody } from './concern.rules.ts'
import { defaultWishes, dueAt, wants } from './delivery.rules.ts'
import { insertDeliveries, selectAddressees } from './wishes.queries.ts'

export interface Wish {
  shown: boolean
  outward: { channel: 'mail' | 'push'; dueAt: Date }[]
}

/** Of those who want to hear of this kind at all, through which channels; mail and devices only where the installation and the person have them. */
export async function wishesOf(
  world: World,
  tx: Tx,
  people: readonly Somebody[],
  { kind, at }: { kind: NotificationKind; at: Date },
): Promise<Map<string, Wish>> {
  const addressees =
    people.length > 0
      ? await selectAddressees(
          tx,
          people.map((one) => one.userId),
        )
      : []
  const now = world.clock.now()
  const found = addressees.map(({ userId, email, hasDevice, timeZone, wishes: said }): [string, Wish] => {
    const wishes = said ?? defaultWishes
    const isMailed = world.mailer !== null && email !== null && wants(wishes, 'mail', kind)
    const isPushed = world.pusher !== null && hasDevice && wants(wishes, 'push', kind)
    const channels = [...(isMailed ? (['mail'] as const) : []), ...(isPushed ? (['push'] as const) : [])]
    return [
      userId,
      {
        shown: wants(wishes, 'app', kind),
        outward: channels.map((channel) => ({ channel, dueAt: dueAt({ at, now }, channel, wishes, timeZone) })),
      },
    ]
  })
  return new Map(found.filter(([, wish]) => wish.shown || wish.outward.length > 0))
}

const jobs = { mail: 'sendMail', push: 'sendPush' } as const

export async function planDeliveries(
  tx: Tx,
  told: readonly { id: string; userId: string }[],
  wishes: ReadonlyMap<string, Wish>,
): Promise<void> {
  const all = told.flatMap(({ id, userId }) => (wishes.get(userId)?.outward ?? []).map((one) => ({ notificationId: id, userId, ...one })))
  if (all.length === 0) return
  await insertDeliveries(tx, all)
  await enqueue(
    tx,
    all.map(({ channel, userId, dueAt: runAt }) => ({
      ...{ name: jobs[channel], payload: { userId }, runAt },
      key: `${channel}:${userId}:${runAt.toISOString()}`,
    })),
  )
}
