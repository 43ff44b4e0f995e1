/**
 * Lock a process (P-19): it is only read until it is unlocked. What is refused meanwhile is refused by the policies, and once more by the
 * ledger, which writes nothing about a locked process but what reading leaves.
 */
import * as contract from '@lavra/contract/process-lock.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { deleteLock, insertLock } from './lock.queries.ts'
import { openProcessTo } from './process.door.ts'
import { whyNotLock, whyNotUnlock } from './process.policy.ts'

export const lockProcess = command(contract.lockProcess, {
  async run(ctx, { processId, reason }) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, processId, whyNotLock)
    await insertLock(ctx.tx, { processId: process.id, reason, unitId, userId, at: ctx.now })
    ctx.record({ kind: 'process.locked', processId, data: { reason } })
    for (const unit of process.units) if (unit.state === 'open') ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})

export const unlockProcess = command(contract.unlockProcess, {
  async run(ctx, { processId, reason }) {
    const process = await openProcessTo(ctx, processId, whyNotUnlock)
    await deleteLock(ctx.tx, process.id)
    ctx.record({ kind: 'process.unlocked', processId, data: { reason } })
    for (const unit of process.units) if (unit.state === 'open') ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})
