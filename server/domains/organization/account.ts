/** A person's own password and keys for programs. */
import * as contract from '@lavra/contract/organization.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { endKey, insertKey, selectKeys } from './api-key.queries.ts'
import { endOtherSessions, upsertPassword } from './organization.queries.ts'
import { hashPassword, requirePassword, requireStillProved } from './password.ts'
import type { PasswordHooks } from './password-hooks.ts'
import { newToken } from './tokens.ts'

export const changePasswordWith = (hooks: PasswordHooks) =>
  command(contract.changePassword, {
    async prepare(world, actor, input) {
      const proved = await requirePassword(world, actor, input.current)
      const rewrap = await hooks.rewrapSigningKey({ userId: actor.userId!, oldPassword: input.current, newPassword: input.password })
      return { proved, hash: await hashPassword(input.password), rewrap }
    },
    async run(ctx, _input, { proved, hash, rewrap }) {
      const userId = ctx.actor.userId!
      await requireStillProved(ctx.tx, userId, proved)
      await upsertPassword(ctx.tx, userId, hash, ctx.now)
      await rewrap?.(ctx.tx)
      await endOtherSessions(ctx.tx, userId, ctx.actor.sessionId, ctx.now)
      ctx.touch(`person:${userId}`)
      ctx.record({ kind: 'password.changed', data: { userId, by: 'self' } })
      return {}
    },
  })

export const listApiKeys = query(contract.listApiKeys, {
  async run({ tx, actor }) {
    const rows = await selectKeys(tx, actor.userId!)
    return {
      items: rows.map((k) => ({
        id: k.id,
        name: k.name,
        unit: k.unit,
        createdAt: k.created_at.toISOString(),
        usedAt: k.used_at?.toISOString() ?? null,
      })),
    }
  },
})

export const createApiKey = command(contract.createApiKey, {
  async prepare(world, actor, input) {
    return requirePassword(world, actor, input.password)
  },
  async run(ctx, input, proved) {
    const { userId, unitId } = person(ctx.actor)
    await requireStillProved(ctx.tx, userId, proved)
    const { token, hash } = newToken('lavra_')
    const id = await insertKey(ctx.tx, { hash, userId, unitId, name: input.name, at: ctx.now })
    ctx.record({ kind: 'api-key.created', data: { keyId: id, name: input.name } })
    return { id, key: token }
  },
})

export const revokeApiKey = command(contract.revokeApiKey, {
  async run(ctx, input) {
    if (!(await endKey(ctx.tx, ctx.actor.userId!, input.keyId, ctx.now))) throw new Refusal('item-not-found')
    ctx.record({ kind: 'api-key.ended', data: { keyId: input.keyId } })
    ctx.touch(`person:${ctx.actor.userId}`)
    return {}
  },
})
