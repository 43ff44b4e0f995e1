/** Sign in: the same cost and the same answer for a wrong password and for a login that does not exist. */
import * as contract from '@lavra/contract/organization.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { countFailure, forgetFailures, oneByOne, requirePatience } from './attempts.ts'
import { insertSession, selectSignIn } from './organization.queries.ts'
import { passwordMatches } from './password.ts'
import { newToken } from './tokens.ts'

/** The token leaves by the cookie only: the route takes it from here, and the contract's answer does not name it. */
export interface SignedIn {
  sessionId: string
  token: string
}

export const signIn = command(contract.signIn, {
  async prepare(world, actor, input) {
    const keys = { what: 'sign-in', whom: input.login, ip: actor.ip }
    return oneByOne(keys, async () => {
      await requirePatience(world.db, world.clock.now(), keys)
      const found = await selectSignIn(world.db, input.login)
      const hash = found?.active ? found.hash : null
      const right = await passwordMatches(hash, input.password)
      if (!found || !hash || !right) {
        await countFailure(world.db, world.clock.now(), keys)
        throw new Refusal('wrong-credentials')
      }
      await forgetFailures(world.db, keys)
      return { userId: found.user_id, provedHash: hash }
    })
  },
  async run(ctx, _input, { userId, provedHash }): Promise<SignedIn> {
    // A new token each time: what somebody may have planted in the browser before is worth nothing (session fixation).
    const { token, hash: tokenHash } = newToken()
    const { ip, agent } = ctx.actor
    const sessionId = await insertSession(ctx.tx, { tokenHash, userId, provedHash, ip, agent, at: ctx.now })
    if (!sessionId) throw new Refusal('wrong-credentials')
    ctx.record({ kind: 'session.opened', data: { userId } })
    return { sessionId, token }
  },
})
