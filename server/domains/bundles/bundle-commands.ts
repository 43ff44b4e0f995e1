/** Ask for the documents of a process in one file, and stop its making. */
import * as contract from '@lavra/contract/bundles.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { enqueue } from '../../kernel/jobs.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcess } from '../processes/index.ts'
import { countUnfinished, insertBundle, selectBundle, selectBundleByKey, selectWished, updateStopped } from './bundle.queries.ts'
import { keptFor, waitingLimit } from './limits.ts'

/** From so many documents on, a file waits behind other large ones and not in the way of small ones. */
const large = 200

export const startBundle = command(contract.startBundle, {
  async run(ctx, { processId, format, documentIds, key }) {
    const process = await openProcess(ctx, processId)
    const { userId } = person(ctx.actor)
    const begun = await selectBundleByKey(ctx.tx, userId, key)
    if (begun) {
      ctx.unchanged()
      return { bundleId: begun }
    }
    if ((await countUnfinished(ctx.tx, userId)) >= waitingLimit) throw new Refusal('bundles-waiting')
    const once = documentIds && [...new Set(documentIds)]
    const seen = await selectWished(ctx.tx, ctx.actor, process.id, once)
    if (once && seen.length < once.length) throw new Refusal('document-not-found')
    // Chosen and cancelled is told as left out; nobody chose it where all were asked for.
    const wished = once ? seen : seen.filter(({ cancelled }) => !cancelled)
    if (wished.every(({ cancelled }) => cancelled)) throw new Refusal('bundle-empty')
    const bundleId = await insertBundle(ctx.tx, {
      key,
      actor: ctx.actor,
      processId: process.id,
      format,
      documentIds: wished.map(({ id }) => id),
      at: ctx.now,
      expiresAt: keptFor(ctx.now),
    })
    if (!bundleId) {
      ctx.unchanged()
      const meanwhile = await selectBundleByKey(ctx.tx, userId, key)
      if (!meanwhile) throw new Error('a bundle with this key was there a moment ago')
      return { bundleId: meanwhile }
    }
    const queue = wished.length >= large ? 'bundles-large' : 'bundles'
    await enqueue(ctx.tx, [{ name: 'makeBundle', payload: { bundleId }, key: `bundle:${bundleId}`, queue }])
    ctx.record({ kind: 'bundle.started', data: { bundleId, processId: process.id, format, total: wished.length } })
    return { bundleId }
  },
})

export const stopBundle = command(contract.stopBundle, {
  async run(ctx, { bundleId }) {
    const { userId } = person(ctx.actor)
    if (await updateStopped(ctx.tx, bundleId, userId, ctx.now)) ctx.record({ kind: 'bundle.stopped', data: { bundleId } })
    else {
      const bundle = await selectBundle(ctx.tx, bundleId)
      if (bundle?.user_id !== userId) throw new Refusal('item-not-found')
      ctx.unchanged()
    }
    return {}
  },
})
