/** This browser as a device that notifications come to: can it be one, is it one, and how does it become one or stop being one? */
const worker = '/push-worker.js'

export type Ability = 'able' | 'blocked' | 'unable'

export function pushAbility(): Ability {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'unable'
  return Notification.permission === 'denied' ? 'blocked' : 'able'
}

async function present(): Promise<PushSubscription | null> {
  if (pushAbility() === 'unable') return null
  const registration = await navigator.serviceWorker.getRegistration(worker)
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** As the server lists it; null when it is none. */
export async function thisEndpointHash(): Promise<string | null> {
  const subscription = await present()
  if (!subscription) return null
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface Subscribed {
  endpoint: string
  p256dh: string
  auth: string
}

/** Asks the person and the browser's push service. A subscription from before, perhaps for another key, is given up first. */
export async function subscribe(publicKey: string): Promise<Subscribed> {
  const registration = await navigator.serviceWorker.register(worker)
  await navigator.serviceWorker.ready
  await (await registration.pushManager.getSubscription())?.unsubscribe()
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { endpoint, keys } = made.toJSON()
  if (!endpoint || !keys?.p256dh || !keys.auth) throw new Error('the browser gave no keys')
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth }
}

/** Also on leaving: the next person at this browser must not read what comes for the last one. Its service then says that it is over. */
export async function unsubscribe(): Promise<void> {
  await (await present())?.unsubscribe()
}
