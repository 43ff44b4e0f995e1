/** A process opens again by itself on a day (reabertura programada, P-15): chosen when it leaves or is concluded, or later; done by a job. */
import type { Due } from '@lavra/contract/holidays.ts'
import * as contract from '@lavra/contract/reopenings.ts'
import { may, person, systemActor } from '../../kernel/actor.ts'
import { type Context, command, internalCommand, runCommand } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { workApart } from '../../kernel/work-apart.ts'
import type { World } from '../../kernel/world.ts'
import {
  mayReopenByPlan,
  openProcessTo,
  type ProcessFacts,
  reopenIn,
  selectProcessFacts,
  tellHoldersOnly,
  unitState,
  whyNotReopen,
} from '../processes/index.ts'
import { dueDay } from './due-day.ts'
import {
  type DueReopening,
  endReopening,
  type ReopeningOutcome,
  selectDueReopenings,
  selectPlannedReopening,
  selectReopenings,
  upsertReopening,
} from './reopening.queries.ts'

/** Of a process that the command has opened, and has concluded here or will. */
export async function planReopening(
  ctx: Context,
  { id: processId, level }: ProcessFacts,
  due: Due,
): Promise<{ reopenOn: string; changed: boolean }> {
  if (level === 'confidential') throw new Refusal('confidential-not-scheduled')
  const { unitId, userId } = person(ctx.actor)
  const reopenOn = await dueDay(ctx, due, 'tomorrow')
  const changed = await upsertReopening(ctx.tx, { processId, unitId, userId, reopenOn, at: ctx.now })
  if (changed) ctx.record({ kind: 'process.reopening-planned', processId, data: { reopenOn } })
  return { reopenOn, changed }
}

/** Opened by hand, or never left: nothing remains to be opened. @returns whether something was planned. */
export async function dropReopening(ctx: Context, processId: string): Promise<boolean> {
  const { unitId, userId } = person(ctx.actor)
  const day = await endReopening(ctx.tx, { processId, unitId, userId, outcome: 'cancelled', at: ctx.now })
  if (day) ctx.record({ kind: 'process.reopening-planned', processId, data: { reopenOn: null } })
  return day !== null
}

export const scheduleReopening = command(contract.scheduleReopening, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotReopen)
    const { reopenOn, changed } = await planReopening(ctx, process, input.due)
    if (!changed) ctx.unchanged()
    return { reopenOn }
  },
})

export const cancelReopening = command(contract.cancelReopening, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, (actor) => (may(actor, 'process.reopen') ? null : 'may-not-reopen'))
    if (!(await dropReopening(ctx, process.id))) throw new Refusal('reopening-not-found')
    return {}
  },
})

export const listReopenings = query(contract.listReopenings, {
  async run({ tx, actor }, { cursor, limit }) {
    const [day, id] = cursor ? readCursor(cursor, 'day', 'id') : []
    const rows = await selectReopenings(tx, actor, day && id ? { day, id } : null, limit + 1)
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(({ process, reopen_on: reopenOn, by, asked_at }) => ({ process, reopenOn, by, at: asked_at.toISOString() })),
      next: rows.length > limit && last ? writeCursor([last.reopen_on, last.id]) : null,
    }
  },
})

/** Runs once however many nodes try: the process is locked, and whoever is second finds nothing planned. */
export const reopenDueProcess = internalCommand('reopenDueProcess', {
  async run(ctx, { processId, unitId }: Pick<DueReopening, 'processId' | 'unitId'>) {
    const process = await selectProcessFacts(ctx.tx, processId, 'update')
    const planned = process && (await selectPlannedReopening(ctx.tx, processId, unitId, ctx.now))
    if (!planned) return ctx.unchanged()
    tellHoldersOnly(ctx.tx, process)
    const isOpen = unitState(process, unitId)?.state === 'open'
    const outcome: ReopeningOutcome = isOpen
      ? 'was-open'
      : planned.unitActive && mayReopenByPlan(process, unitId)
        ? 'reopened'
        : 'not-possible'
    await endReopening(ctx.tx, { processId, unitId, userId: null, outcome, at: ctx.now })
    if (outcome !== 'reopened') {
      ctx.record({ kind: 'process.reopening-passed', data: { processId, unitId, outcome } })
      return
    }
    await reopenIn(ctx.tx, processId, unitId, planned.isThere ? planned.askedBy : null, ctx.now)
    ctx.record({ kind: 'process.reopened-by-plan', processId, data: { unit: planned.unit } })
    ctx.touch(`desk:${unitId}`)
  },
})

const atOnce = 500

/** The job of every hour: days begin at another time in another agency. One that fails holds up none of the others, and is tried again. */
export async function reopenDueProcesses(world: World): Promise<void> {
  await workApart<DueReopening>(
    world.log,
    (after) => world.db.transaction().execute((tx) => selectDueReopenings(tx, world.clock.now(), after, atOnce)),
    ({ processId, unitId }) => runCommand(world, systemActor, reopenDueProcess, { processId, unitId }),
  )
}
