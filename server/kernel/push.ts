/** Messages to devices by the push services of the browsers (RFC 8030), encrypted for the device alone; what is over is told apart from what may pass. */
import webpush from 'web-push'

export interface PushTarget {
  endpoint: string
  p256dh: string
  auth: string
}

export interface Pusher {
  /** What a browser needs to subscribe. */
  publicKey: string
  /** An address of a service we send to: whoever names it makes us call it. */
  accepts(endpoint: string): boolean
  /** @throws PushEnded when the device takes nothing any more, PushRefused when trying again is of no use; any other error may pass. */
  send(target: PushTarget, payload: string, about: { topic: string; ttlSeconds: number }): Promise<void>
}

export class PushEnded extends Error {}
export class PushRefused extends Error {}

const timeoutMs = 15_000

export function openPusher(of: { contact: string; keys: { publicKey: string; privateKey: string }; services: readonly string[] }): Pusher {
  const isService = (host: string) => of.services.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one))
  const accepts = (endpoint: string) => {
    const address = URL.canParse(endpoint) ? new URL(endpoint) : null
    return address !== null && address.username === '' && isService(address.host) && isPrivate(address)
  }
  return {
    publicKey: of.keys.publicKey,
    accepts,
    async send({ endpoint, p256dh, auth }, payload, { topic, ttlSeconds }) {
      if (!accepts(endpoint)) throw new PushEnded('no push service of ours')
      const { method, headers, body } = webpush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
        vapidDetails: { subject: `mailto:${of.contact}`, ...of.keys },
        ...{ TTL: ttlSeconds, topic, urgency: 'normal', contentEncoding: 'aes128gcm' },
      })
      const answer = await fetch(endpoint, {
        method,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body: body ? new Uint8Array(body) : null,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      await answer.body?.cancel()
      if (answer.ok) return
      const said = `the push service answered ${answer.status}`
      // 401 and 403: it was made for a key that is no longer ours
      if ([401, 403, 404, 410].includes(answer.status)) throw new PushEnded(said)
      if ([400, 405, 413].includes(answer.status)) throw new PushRefused(said)
      throw new Error(said)
    },
  }
}

/** Plain HTTP only to this machine, for whoever tries it out. */
const isPrivate = ({ protocol, hostname }: URL) => protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
