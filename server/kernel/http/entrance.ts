/** What HTTP needs from outside the kernel: who knocks. The organization domain answers, main.ts wires it. */
import type {} from '@fastify/cookie' // what requests and replies know of cookies
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'

export interface Entrance {
  /** The actor of a request, `null` when nobody is signed in; throws a refusal for a unit that is not theirs. */
  identify(request: FastifyRequest): Promise<Actor | null>
  /** Sets or clears the session cookie. */
  setSession(reply: FastifyReply, token: string | null): void
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `authorize` before any handler runs. */
    actor: Actor
    /** True when the request came with an API key instead of the cookie. */
    byKey: boolean
  }
}
