/** Who knocks: the session cookie or a personal key becomes an actor in a unit. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { Reader } from '../../kernel/db.ts'
import type { Entrance } from '../../kernel/http/entrance.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { type IdentityRow, selectByKey, selectBySession, selectInUnit, touchKey, touchSession } from './organization.queries.ts'
import { hashToken } from './tokens.ts'

/** `__Host-` makes browsers refuse it from a sister domain, where somebody else could plant one; it exists for https only. */
const cookieName = (https: boolean) => (https ? '__Host-lavra-session' : 'lavra-session')
/** When something was last used is written at most this often, so that reading does not mean writing. */
const touchEveryMs = 60_000

export function openEntrance(world: World, options: { idleMinutes: number; https: boolean }): Entrance {
  const sessionCookie = cookieName(options.https)
  return {
    async identify(request) {
      if (request.byKey) {
        const bearer = request.headers.authorization?.match(/^bearer (\S+)$/i)?.[1]
        const row = bearer ? await selectByKey(world.db, hashToken(bearer)) : null
        if (!row?.key_id) throw new Refusal('key-not-valid')
        const now = world.clock.now()
        if (now.getTime() - row.seen_at.getTime() > touchEveryMs) await touchKey(world.db, row.key_id, now)
        return actorOf(row, 'key', request.ip, agentOf(request))
      }
      const token = request.cookies[sessionCookie]
      if (!token) return null
      const now = world.clock.now()
      const idleSince = new Date(now.getTime() - options.idleMinutes * 60_000)
      const row = await selectBySession(world.db, hashToken(token), wishedUnit(request), { idleSince, now })
      if (!row?.session_id) return null
      if (isAttended(request) && now.getTime() - row.seen_at.getTime() > touchEveryMs) await touchSession(world.db, row.session_id, now)
      return actorOf(row, 'web', request.ip, agentOf(request))
    },
    setSession(reply, token) {
      const fixed = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.https } as const
      if (token) reply.setCookie(sessionCookie, token, fixed)
      else reply.clearCookie(sessionCookie, fixed)
    },
  }
}

/** Screens that read anew by themselves, and the stream that tells them to, do not keep the session of a person who has left alive. */
function isAttended({ headers, url }: FastifyRequest): boolean {
  return headers['lavra-unattended'] === undefined && !/^\/api\/live\b/.test(url)
}

/** A tab says in which unit it acts; a live stream and a download can only say it in the address. */
function wishedUnit(request: FastifyRequest): string | null {
  const fromAddress = typeof request.query === 'object' && request.query !== null && 'unit' in request.query ? request.query.unit : null
  const wish = request.headers['lavra-unit'] ?? fromAddress
  return typeof wish === 'string' && /^[1-9]\d{0,17}$/.test(wish) ? wish : null
}

const agentOf = (request: FastifyRequest) => String(request.headers['user-agent'] ?? '').slice(0, 300)

/** Somebody who asked for work that goes on without them: what they may do now, from where they asked. Null when they act there no more. */
export async function personIn(
  db: Reader,
  asked: { user_id: string; unit_id: string; session_id: string | null; channel: 'web' | 'key'; ip: string; agent: string },
  now: Date,
): Promise<Actor | null> {
  const row = await selectInUnit(db, asked.user_id, asked.unit_id, { sessionId: asked.session_id, now })
  return row && actorOf(row, asked.channel, asked.ip, asked.agent)
}

function actorOf(row: IdentityRow, channel: 'web' | 'key', ip: string, agent: string): Actor {
  return {
    kind: 'person',
    channel,
    userId: row.user_id,
    unitId: row.unit_id,
    agencyId: row.agency_id,
    timeZone: row.time_zone,
    name: row.name,
    login: row.login,
    abilities: abilitiesOf(row.roles),
    sessionId: row.session_id,
    opened: new Set(row.opened),
    ip,
    agent,
  }
}
