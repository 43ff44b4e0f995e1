/** Which devices do my notifications go to? Each is a browser that subscribed at its push service; removed, it gets nothing more. */
import { createHash } from 'node:crypto'
import * as contract from '@lavra/contract/push.ts'
import { command, internalCommand } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { deleteDevice, selectDevices, upsertDevice } from './push.queries.ts'

export const listPushDevices = query(contract.listPushDevices, {
  async run({ tx, actor, world }) {
    const rows = await selectDevices(tx, actor.userId!)
    return {
      publicKey: world.pusher?.publicKey ?? null,
      items: rows.map(({ id, name, endpoint, added_at, used_at }) => ({
        ...{ id, name, endpointHash: createHash('sha256').update(endpoint).digest('hex') },
        addedAt: added_at.toISOString(),
        usedAt: used_at?.toISOString() ?? null,
      })),
    }
  },
})

export const addPushDevice = command(contract.addPushDevice, {
  async run(ctx, { endpoint, p256dh, auth, name }) {
    const userId = ctx.actor.userId!
    if (!ctx.world.pusher) throw new Refusal('push-not-offered')
    if (!ctx.world.pusher.accepts(endpoint)) throw new Refusal('push-service-unknown')
    const held = await selectDevices(ctx.tx, userId)
    if (held.length >= contract.mostDevices && !held.some((one) => one.endpoint === endpoint)) throw new Refusal('too-many-devices')
    const id = await upsertDevice(ctx.tx, { userId, endpoint, p256dh, auth, name, at: ctx.now })
    ctx.record({ kind: 'push-device.added', data: { deviceId: id, name } })
    return { id }
  },
})

export const removePushDevice = command(contract.removePushDevice, {
  async run(ctx, { deviceId }) {
    if (!(await deleteDevice(ctx.tx, ctx.actor.userId!, deviceId))) throw new Refusal('item-not-found')
    ctx.record({ kind: 'push-device.removed', data: { deviceId, by: 'self' } })
    return {}
  },
})

/** Its push service answered that it takes nothing any more. */
export const endPushDevice = internalCommand('endPushDevice', {
  async run(ctx, { deviceId }: { deviceId: string }) {
    if (await deleteDevice(ctx.tx, null, deviceId)) ctx.record({ kind: 'push-device.removed', data: { deviceId, by: 'service' } })
    else ctx.unchanged()
  },
})
