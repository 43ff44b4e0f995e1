/** Devices to which a person's notifications come, outside the application (Web Push). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, name, nothing, sha256 } from './values.ts'

/** Base64url, as browsers give it. */
const bytes = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${length}}=*$`), `must be base64url of ${length} letters`)
export const mostDevices = 20

export const listPushDevices = endpoint({
  name: 'listPushDevices',
  method: 'GET',
  path: '/push-devices',
  summary: 'List the devices that your notifications go to, and the key with which a browser becomes one.',
  audience: 'signed-in',
  input: z.object({}),
  output: z.object({
    /** Null: the installation sends nothing to devices. */
    publicKey: z.string().nullable(),
    items: z.array(
      z.object({
        id,
        name: z.string(),
        /** By the hash of its address a browser knows itself. */
        endpointHash: sha256,
        addedAt: instant,
        usedAt: instant.nullable(),
      }),
    ),
  }),
})

export const addPushDevice = endpoint({
  name: 'addPushDevice',
  method: 'POST',
  path: '/push-devices',
  summary: 'Let your notifications come to a browser that has subscribed; whoever had it before has it no more.',
  audience: 'signed-in',
  input: z.object({ endpoint: z.url().max(1000), p256dh: bytes(87), auth: bytes(22), name: name(80) }),
  output: z.object({ id }),
  refusals: ['push-not-offered', 'push-service-unknown', 'too-many-devices'],
})

export const removePushDevice = endpoint({
  name: 'removePushDevice',
  method: 'DELETE',
  path: '/push-devices/:deviceId',
  summary: 'Let your notifications come to one of your devices no more.',
  audience: 'signed-in',
  input: z.object({ deviceId: id }),
  output: nothing,
  refusals: ['item-not-found'],
})
