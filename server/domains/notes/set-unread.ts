/** Unread for me: a person's own reminder. The receipt of the unit (P-09) and the history stay as they are. */
import * as contract from '@lavra/contract/notes.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { openProcess } from '../processes/index.ts'
import { setUnread } from './note.queries.ts'

export const setPersonalUnread = command(contract.setPersonalUnread, {
  async run(ctx, { processId, unread }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, processId)
    if (await setUnread(ctx.tx, { userId, unitId, processId: process.id, unread, at: ctx.now }))
      ctx.record({ kind: 'process.unread-set', data: { processId: process.id, unread } })
    else ctx.unchanged()
    return {}
  },
})
