/**
 * The jobs that bring to a person's devices what is due: gathered into one lot, then sent device by device, so that one that is away holds up
 * no other. The door is asked at each sending. At least once: after a crash the same lot comes again, and its tag makes it the same notice.
 */
import { z } from 'zod'
import { systemActor } from '../../kernel/actor.ts'
import { runCommand } from '../../kernel/command.ts'
import { enqueue } from '../../kernel/jobs.ts'
import { PushEnded, PushRefused } from '../../kernel/push.ts'
import type { World } from '../../kernel/world.ts'
import { asPerson } from './as-person.ts'
import { defaultWishes } from './delivery.rules.ts'
import { endPushDevice } from './keep-devices.ts'
import { selectLot } from './notification.queries.ts'
import { gatherPush, selectTarget, touchDevice } from './push.queries.ts'
import { pushText } from './push-text.rules.ts'
import { selectAddressees } from './wishes.queries.ts'

/** What a device has not got by then is no news any more: it stands in the application. */
export const worthSeconds = 12 * 3600

const toPerson = z.object({ userId: z.string() })
const toDevice = z.object({ userId: z.string(), deviceId: z.string(), lot: z.string() })

export const pushJobs = (world: World) => ({
  async sendPush(given: unknown) {
    const { userId } = toPerson.parse(given)
    if (!world.pusher) return
    const now = world.clock.now()
    await world.db.transaction().execute(async (tx) => {
      const devices = await gatherPush(tx, userId, now)
      const lot = now.toISOString()
      await enqueue(
        tx,
        devices.map((deviceId) => ({ name: 'sendPushToDevice', payload: { userId, deviceId, lot }, key: `push:${deviceId}:${lot}` })),
      )
    })
  },
  async sendPushToDevice(given: unknown) {
    const { userId, deviceId, lot } = toDevice.parse(given)
    const left = Math.floor((Date.parse(lot) + worthSeconds * 1000 - world.clock.now().getTime()) / 1000)
    if (!world.pusher || left <= 0) return
    const { items, target, addressee } = await world.db.transaction().execute(async (tx) => ({
      items: await selectLot(tx, asPerson(userId), { userId, lot: new Date(lot) }),
      target: await selectTarget(tx, userId, deviceId),
      addressee: (await selectAddressees(tx, [userId]))[0],
    }))
    // Everything was read, withdrawn or hidden meanwhile, or the device was removed.
    if (items.length === 0 || !target) return
    const { language } = addressee?.wishes ?? defaultWishes
    // So that of two of them on a device that was away the later one stays; 32 letters at most.
    const topic = world.keys.mac('push-topic', lot).toString('base64url').slice(0, 24)
    try {
      await world.pusher.send(target, JSON.stringify({ ...pushText(items, language), tag: topic }), { topic, ttlSeconds: left })
    } catch (error) {
      if (error instanceof PushEnded) return runCommand(world, systemActor, endPushDevice, { deviceId })
      if (!(error instanceof PushRefused)) throw error
      world.log.warn({ device: deviceId, refused: error.message })
      return
    }
    await world.db.transaction().execute((tx) => touchDevice(tx, deviceId, world.clock.now()))
  },
})
