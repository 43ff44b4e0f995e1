/** Take a finished file away: only who asked for it, and only as long as everything in it is still open to them. */
import * as contract from '@lavra/contract/bundles.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { recordViews } from '../documents/index.ts'
import { openProcess } from '../processes/index.ts'
import { selectBundle, selectSightOf } from './bundle.queries.ts'

async function openBundle(ctx: Pick<Context, 'tx' | 'actor' | 'now'>, bundleId: string, part: number) {
  const bundle = await selectBundle(ctx.tx, bundleId)
  if (!bundle || bundle.user_id !== person(ctx.actor).userId || bundle.stopped_at) throw new Refusal('item-not-found')
  if (!bundle.finished_at || bundle.failure) throw new Refusal('bundle-not-ready')
  const size = bundle.part_sizes[part - 1]
  if (size === undefined || bundle.expires_at < ctx.now) throw new Refusal('item-not-found')
  const process = await openProcess(ctx, bundle.process_id)
  const sight = await selectSightOf(ctx.tx, ctx.actor, bundleId)
  if (sight.hidden > 0) throw new Refusal('bundle-out-of-date')
  return { bundle, process, foreign: sight.foreign, size: Number(size) }
}

/** Committed before the first byte leaves: whoever takes documents of another unit away has seen them. */
export const recordTaking = command(contract.downloadBundle, {
  async run(ctx, { bundleId, part }) {
    const { process, foreign } = await openBundle(ctx, bundleId, part)
    await recordViews(ctx, process.id, foreign)
    ctx.record({ kind: 'bundle.taken', data: { bundleId, processId: process.id, part } })
    return {}
  },
})

export interface TakenFile {
  bundleId: string
  attempt: number
  part: number
  parts: number
  format: 'pdf' | 'zip'
  size: number
  processNumber: string
}

export const downloadBundle = query(contract.downloadBundle, {
  audited: true,
  async run(ctx, { bundleId, part }): Promise<TakenFile> {
    const { bundle, process, size } = await openBundle(ctx, bundleId, part)
    return {
      bundleId,
      attempt: bundle.attempts,
      part,
      parts: bundle.part_sizes.length,
      format: bundle.format,
      size,
      processNumber: process.number,
    }
  },
})
