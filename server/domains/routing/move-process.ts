/** The small moves of a process in its unit: receive, assign, conclude, reopen (P-09, P-10, P-13, P-14). */
import * as contract from '@lavra/contract/routing.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { setGrantConcluded } from '../access/index.ts'
import { lockSignedDocuments } from '../documents/index.ts'
import {
  assignIn,
  concludeIn,
  markReceived,
  openProcessTo,
  reopenIn,
  unitState,
  whyNotAssign,
  whyNotConclude,
  whyNotReceive,
  whyNotReopen,
} from '../processes/index.ts'
import { receiveUnread } from './receive-unread.ts'
import { selectColleague } from './routing.queries.ts'
import { dropReopening, planReopening } from './schedule-reopening.ts'

export const receiveProcess = command(contract.receiveProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotReceive)
    if (await markReceived(ctx.tx, process.id, unitId, userId, ctx.now)) {
      ctx.record({ kind: 'process.received', processId: process.id, data: {} })
      ctx.touch(`desk:${unitId}`)
    } else ctx.unchanged()
    return {}
  },
})

export const assignProcess = command(contract.assignProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotAssign)
    const here = unitState(process, unitId)
    const colleague = input.userId ? await selectColleague(ctx.tx, input.userId, unitId) : null
    if (input.userId && !colleague) throw new Refusal('not-a-colleague')
    if (here?.assigneeId === input.userId) {
      ctx.unchanged()
      return {}
    }
    await assignIn(ctx.tx, process.id, unitId, input.userId, userId, ctx.now)
    if (!here?.receivedAt) ctx.record({ kind: 'process.received', processId: process.id, data: {} })
    ctx.record({ kind: 'process.assigned', processId: process.id, data: { to: colleague?.name ?? null } })
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})

/** Signed documents lose their yellow pen on conclusion; pending drafts do not hinder it. */
export const concludeProcess = command(contract.concludeProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotConclude)
    await receiveUnread(ctx, process)
    const holder = { processId: process.id, unitId, userId }
    // Each holder of a confidential one concludes for themselves; for the unit the last of them does.
    const others = process.level === 'confidential' ? await setGrantConcluded(ctx.tx, holder, ctx.now) : 0
    if (others === 0) await concludeIn(ctx.tx, process.id, unitId, userId, ctx.now)
    await lockSignedDocuments(ctx, { processId: process.id, cause: 'concluded' })
    ctx.record({ kind: 'process.concluded', processId: process.id, data: { bySending: false } })
    if (input.reopenOn) await planReopening(ctx, process, input.reopenOn)
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})

export const reopenProcess = command(contract.reopenProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotReopen)
    if (process.level === 'confidential') await setGrantConcluded(ctx.tx, { processId: process.id, unitId, userId }, null)
    await reopenIn(ctx.tx, process.id, unitId, userId, ctx.now)
    ctx.record({ kind: 'process.reopened', processId: process.id, data: {} })
    await dropReopening(ctx, process.id)
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})
