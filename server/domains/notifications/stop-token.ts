/** The link at the foot of a mail: whose mails of which kinds it stops. Signed by the installation, so that it needs no sign-in and no table. */
import { timingSafeEqual } from 'node:crypto'
import { type NotificationKind, notificationKinds } from '@lavra/contract/notifications.ts'
import type { Keyring } from '../../kernel/keys.ts'

const purpose = 'stop-notification-mails'

export function stopToken(keys: Pick<Keyring, 'mac'>, userId: string, kinds: readonly NotificationKind[]): string {
  const claim = `${userId}.${[...new Set(kinds)].sort().join('~')}`
  return `${claim}.${keys.mac(purpose, claim).toString('base64url')}`
}

/** Null for whatever was not made here. */
export function readStopToken(keys: Pick<Keyring, 'mac'>, token: string): { userId: string; kinds: NotificationKind[] } | null {
  const [, userId, named, signature] = /^([1-9]\d{0,17})\.([a-z~-]+)\.([\w-]{43})$/.exec(token) ?? []
  if (!userId || !named || !signature) return null
  const expected = keys.mac(purpose, `${userId}.${named}`)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const names = new Set(named.split('~'))
  return { userId, kinds: notificationKinds.filter((kind) => names.has(kind)) }
}
