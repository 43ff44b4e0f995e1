/** Gives the accounts of a demo state their announced password at once; real installations set passwords by one-time links. */
import { internalCommand } from '../../kernel/command.ts'
import { upsertPassword } from './organization.queries.ts'

export const givePasswords = internalCommand('givePasswords', {
  async run(ctx, input: { userIds: readonly string[]; hash: string }) {
    for (const userId of input.userIds) {
      await upsertPassword(ctx.tx, userId, input.hash, ctx.now)
      ctx.record({ kind: 'password.changed', data: { userId, by: 'link' } })
    }
    return {}
  },
})
