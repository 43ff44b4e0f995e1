/** Under which policy does the page of a document leave, so that it can be shown in a frame of ours and do nothing? */
import type { FastifyReply } from 'fastify'
import { pageStyleSource } from '../documents/index.ts'

/** A page of ours in a frame of ours: no script, its one style by hash, pictures with the reader's session. */
export function frameHeaders(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'content-security-policy': `default-src 'none'; img-src 'self' data:; style-src ${pageStyleSource}; font-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin allow-popups allow-top-navigation-by-user-activation`,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  })
}
