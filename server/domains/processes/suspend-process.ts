/** A stay (sobrestar, P-18): the process waits, off the desk, for a reason, for another process, or for a day. */
import * as contract from '@lavra/contract/process-life.ts'
import { person, systemActor } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command, internalCommand, runCommand } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { workApart } from '../../kernel/work-apart.ts'
import type { World } from '../../kernel/world.ts'
import { openProcess, openProcessTo } from './process.door.ts'
import { whyNotLift, whyNotSuspend } from './process.policy.ts'
import { type DueSuspension, insertSuspension, selectDue, selectSuspended, updateLifted } from './suspension.queries.ts'

export const suspendProcess = command(contract.suspendProcess, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotSuspend)
    if (input.until && input.until <= dayIn(ctx.actor.timeZone, ctx.now)) throw new Refusal('day-not-ahead')
    if (input.boundToId === process.id) throw new Refusal('bound-to-itself')
    const boundTo = input.boundToId ? await openProcess(ctx, input.boundToId) : null
    const { reason, until } = input
    await insertSuspension(ctx.tx, { processId: process.id, unitId, userId, reason, until, boundToId: boundTo?.id ?? null, at: ctx.now })
    ctx.record({
      kind: 'process.suspended',
      processId: process.id,
      data: { reason, until, boundTo: boundTo && boundTo.level === 'public' ? boundTo.number : null },
    })
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})

export const liftSuspension = command(contract.liftSuspension, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotLift)
    await updateLifted(ctx.tx, process.id, userId, ctx.now)
    ctx.record({ kind: 'process.suspension-lifted', processId: process.id, data: { byDay: false } })
    ctx.touch(`desk:${unitId}`)
    return {}
  },
})

/** Runs once however many nodes try: whoever is second finds it lifted. */
export const liftDueSuspension = internalCommand('liftDueSuspension', {
  async run(ctx, { processId }: { processId: string }) {
    const unitId = await updateLifted(ctx.tx, processId, null, ctx.now)
    if (!unitId) return ctx.unchanged()
    ctx.record({ kind: 'process.suspension-lifted', processId, data: { byDay: true } })
    ctx.touch(`desk:${unitId}`)
  },
})

const atOnce = 500

/** The job of every hour: days begin at another time in another agency. */
export async function liftDueSuspensions(world: World): Promise<void> {
  await workApart<DueSuspension>(
    world.log,
    (after) => world.db.transaction().execute((tx) => selectDue(tx, world.clock.now(), after, atOnce)),
    ({ processId }) => runCommand(world, systemActor, liftDueSuspension, { processId }),
  )
}

export const listSuspended = query(contract.listSuspended, {
  async run({ tx, actor }, { cursor, limit }) {
    const rows = await selectSuspended(tx, actor, cursor ? (readCursor(cursor, 'id')[0] ?? null) : null, limit + 1)
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(({ suspended_at, id: _, ...row }) => ({ ...row, at: suspended_at.toISOString() })),
      next: rows.length > limit && last ? writeCursor([last.id]) : null,
    }
  },
})
