/**
 * The job that makes the file, for the person who asked: document by document, each seen anew at its turn, so that nothing goes in
 * that they may not see any more. After a crash it begins anew, three times at most.
 */
import type { LeftOut } from '@lavra/contract/bundles.ts'
import { z } from 'zod'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { internalCommand, runCommand } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import type { JobHandlers } from '../../kernel/jobs.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { personIn } from '../organization/index.ts'
import { openProcess } from '../processes/index.ts'
import {
  type BundleRow,
  beginAttempt,
  deleteExpired,
  type Material,
  selectBundle,
  selectExisting,
  selectMaterial,
  updateDone,
  updateFinished,
  updateLeftOut,
} from './bundle.queries.ts'
import { type Place, removeFiles, removeStrays } from './bundle-files.ts'
import { keptFor, tries } from './limits.ts'
import { makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'

export interface Made {
  partSizes: number[]
  leftOut: { position: number; reason: LeftOut }[]
}

/** What making a file needs. */
export interface Work {
  world: World
  actor: Actor
  place: Place
  processNumber: string
  unitCode: string
  startedAt: Date
  /** The documents in their order, as the person sees them at that moment. */
  material: AsyncIterable<Material>
  /** So many are through. */
  progress(done: number): Promise<void>
}

/** Its person stopped it. */
class Stopped extends Error {}

interface Finish extends Made {
  place: Place
  processId: string
  total: number
  failure: string | null
}

const finishBundle = internalCommand('finishBundle', {
  async run(ctx, { place, processId, total, failure, partSizes, leftOut }: Finish) {
    const { bundleId, attempt } = place
    const isMine = await updateFinished(ctx.tx, bundleId, { attempt, failure, partSizes, at: ctx.now, expiresAt: keptFor(ctx.now) })
    if (!isMine) return ctx.unchanged()
    await updateLeftOut(ctx.tx, bundleId, leftOut)
    const included = partSizes.length > 0 ? total - leftOut.length : 0
    ctx.record({ kind: 'bundle.finished', data: { bundleId, processId, included, leftOut: leftOut.length } })
  },
})

export async function makeBundle(world: World, bundleId: string): Promise<void> {
  const bundle = await read(world, (tx) => selectBundle(tx, bundleId))
  const attempt = bundle && (await read(world, (tx) => beginAttempt(tx, bundleId)))
  if (!bundle || !attempt) return
  const place: Place = { bundleId, attempt, format: bundle.format }
  const over = async (failure: string | null, made: Made = { partSizes: [], leftOut: [] }) => {
    await runCommand(world, systemActor, finishBundle, { ...made, place, processId: bundle.process_id, total: bundle.total, failure })
    await removeFiles(world, bundleId, made.partSizes.length > 0 ? place : null)
  }
  if (bundle.stopped_at) return over(null)
  if (attempt > tries) return over('bundle-failed')
  try {
    const work = await prepare(world, bundle, place)
    const made = await (bundle.format === 'pdf' ? makePdf(work) : makeZip(work))
    await over(null, made)
  } catch (error) {
    if (error instanceof Stopped) return over(null)
    if (error instanceof Refusal && error.code !== 'system-busy') return over(error.code)
    world.log.error({ bundle: bundleId, attempt, err: error })
    if (attempt >= tries) return over('bundle-failed')
    throw error
  }
}

async function prepare(world: World, bundle: BundleRow, place: Place): Promise<Work> {
  const actor = await personIn(world.db, bundle, world.clock.now())
  if (!actor) throw new Refusal('no-unit')
  const process = await read(world, (tx) => openProcess({ tx, actor }, bundle.process_id))
  let told = 0
  return {
    world,
    actor,
    place,
    processNumber: process.number,
    unitCode: bundle.unit_code,
    startedAt: bundle.started_at,
    material: materialOf(world, bundle),
    async progress(done) {
      if (Date.now() - told < 500) return
      told = Date.now()
      if (!(await read(world, (tx) => updateDone(tx, bundle.id, done)))) throw new Stopped()
    },
  }
}

/** So many are looked at together; between two looks somebody may have lost a role, or a document been deleted. */
const chunk = 25

async function* materialOf(world: World, bundle: BundleRow): AsyncIterable<Material> {
  for (let after = 0; ; ) {
    const actor = await personIn(world.db, bundle, world.clock.now())
    if (!actor) throw new Refusal('no-unit')
    const rows = await read(world, (tx) => selectMaterial(tx, actor, bundle.id, { after, limit: chunk, onlyLeftOut: false }))
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.position
  }
}

const read = <T>(world: World, work: (tx: Tx) => Promise<T>): Promise<T> => world.db.transaction().execute(work)

const payload = z.object({ bundleId: z.string() })

const expireBundles = internalCommand('expireBundles', {
  async run(ctx, _input: object) {
    const count = await deleteExpired(ctx.tx, ctx.now)
    if (count > 0) ctx.record({ kind: 'bundles.expired', data: { count } })
    else ctx.unchanged()
  },
})

export const bundleJobs = (world: World): JobHandlers => ({
  makeBundle: (given) => makeBundle(world, payload.parse(given).bundleId),
  /** A day is over: neither the files nor what was asked are kept. */
  async expireBundles() {
    await runCommand(world, systemActor, expireBundles, {})
    await removeStrays(world, (ids) => read(world, (tx) => selectExisting(tx, ids)))
  },
})
