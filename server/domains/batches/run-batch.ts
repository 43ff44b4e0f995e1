/**
 * The job that works a batch: some of them at a time, each in its own transaction together with the note of what came of it.
 * It may run twice, or on two nodes at once: whoever settles an item second rolls its own act back.
 */
import { z } from 'zod'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { internalCommand, runCommand } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { personIn } from '../organization/index.ts'
import { actNamed, type BatchAct, type BatchActs, inputFor } from './acts.ts'
import { type BatchRow, selectBatch, selectPending, settleItem, updateFinished } from './batch.queries.ts'

/** How many at once; each lane is one connection to the database. */
const lanes = 4
/** After so many the person's roles and the wish to stop are read again. */
const breath = 48

export const finishBatch = internalCommand('finishBatch', {
  async run(ctx, { batchId }: { batchId: string }) {
    if (await updateFinished(ctx.tx, batchId, ctx.now)) ctx.record({ kind: 'batch.finished', data: { batchId } })
    else ctx.unchanged()
  },
})

/** @returns when nothing is left to be tried, or the person stopped it. */
export async function runBatch(world: World, acts: BatchActs, batchId: string): Promise<void> {
  for (let after = 0; ; ) {
    const batch = await world.db.transaction().execute((tx) => selectBatch(tx, batchId))
    if (!batch || batch.finished_at) return
    const items = batch.stopped_at ? [] : await world.db.transaction().execute((tx) => selectPending(tx, batchId, after, breath))
    if (items.length === 0) break
    const act = actNamed(acts, batch)
    const actor = await personIn(world.db, batch, world.clock.now())
    const queue = items.values()
    await Promise.all(Array.from({ length: lanes }, () => lane(world, { batch, act, actor }, queue)))
    after = items.at(-1)?.position ?? after
  }
  await runCommand(world, systemActor, finishBatch, { batchId })
}

interface Work {
  batch: BatchRow
  act: BatchAct
  actor: Actor | null
}
type Item = { position: number; item_id: string }

async function lane(world: World, work: Work, queue: Iterable<Item>): Promise<void> {
  for (const item of queue) await one(world, work, item)
}

/** Somebody else has settled it meanwhile: nothing of this try stays. */
class SettledElsewhere extends Error {}

async function one(world: World, { batch, act, actor }: Work, { position, item_id }: Item): Promise<void> {
  const place = { batchId: batch.id, position }
  try {
    if (!actor) throw new Refusal('no-unit')
    await runCommand(world, actor, act, inputFor(act, batch, item_id), async (tx, { at, changed }) => {
      const settled = await settleItem(tx, { ...place, outcome: changed ? 'done' : 'unchanged', refusal: null, at })
      if (!settled) throw new SettledElsewhere()
    })
  } catch (error) {
    if (error instanceof SettledElsewhere) return
    // Where the database itself is the reason, the queue tries the whole again later.
    if (error instanceof Refusal && error.code === 'system-busy') throw error
    const isRefusal = error instanceof Refusal
    if (!isRefusal) world.log.error({ batch: batch.id, subject: batch.subject, item: item_id, err: error })
    const refusal = isRefusal ? { code: error.code, params: error.params } : null
    const at = world.clock.now()
    await world.db.transaction().execute((tx) => settleItem(tx, { ...place, outcome: isRefusal ? 'refused' : 'failed', refusal, at }))
  }
}

const payload = z.object({ batchId: z.string() })

export const batchJobs = (world: World, acts: BatchActs) => ({
  runBatch: (given: unknown) => runBatch(world, acts, payload.parse(given).batchId),
})
