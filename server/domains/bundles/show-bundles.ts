/** How far is a file of a process, and what could not go in? Only its own person asks. */
import * as contract from '@lavra/contract/bundles.ts'
import { person } from '../../kernel/actor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcess } from '../processes/index.ts'
import { type BundleRow, selectBundle, selectBundlesOf, selectMaterial, selectSightOf } from './bundle.queries.ts'

export const showBundle = query(contract.showBundle, {
  async run({ tx, actor }, { bundleId }) {
    const row = await selectBundle(tx, bundleId)
    if (!row || row.user_id !== person(actor).userId) throw new Refusal('item-not-found')
    const isMade = row.part_sizes.length > 0
    const leftOut = isMade ? await selectMaterial(tx, actor, bundleId, { after: 0, limit: 1000, onlyLeftOut: true }) : []
    return {
      ...present(row),
      isOutOfDate: isMade && (await selectSightOf(tx, actor, bundleId)).hidden > 0,
      leftOut: leftOut.flatMap(({ number, title, left_out }) => (left_out ? [{ number, title, reason: left_out }] : [])),
    }
  },
})

export const listBundles = query(contract.listBundles, {
  async run({ tx, actor }, { processId }) {
    const process = await openProcess({ tx, actor }, processId)
    return { items: (await selectBundlesOf(tx, person(actor).userId, process.id)).map(present) }
  },
})

function present(row: BundleRow) {
  return {
    id: row.id,
    processId: row.process_id,
    format: row.format,
    total: row.total,
    done: row.done,
    startedAt: row.started_at.toISOString(),
    stoppedAt: row.stopped_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    failure: row.failure,
    expiresAt: row.expires_at.toISOString(),
    parts: row.part_sizes.map((size, index) => ({ part: index + 1, size: Number(size) })),
  }
}
