/** Rehearse, start and stop a batch. */
import * as contract from '@lavra/contract/batches.ts'
import { person } from '../../kernel/actor.ts'
import { command, rehearse } from '../../kernel/command.ts'
import { enqueue } from '../../kernel/jobs.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { actNamed, type BatchActs, inputFor } from './acts.ts'
import { insertBatch, type Refused, selectBatchByKey, selectBatchCounts, updateStopped } from './batch.queries.ts'

interface Rehearsed {
  id: string
  refusal: Refused | null
}

export const rehearseBatchWith = (acts: BatchActs) =>
  command<typeof contract.rehearseBatch, Rehearsed[]>(contract.rehearseBatch, {
    async prepare(world, actor, { ids, ...order }) {
      const act = actNamed(acts, order)
      const items: Rehearsed[] = []
      for (const id of ids) {
        try {
          await rehearse(world, actor, act, inputFor(act, order, id))
          items.push({ id, refusal: null })
        } catch (error) {
          if (!(error instanceof Refusal) || error.code === 'system-busy') throw error
          items.push({ id, refusal: { code: error.code, params: error.params } })
        }
      }
      return items
    },
    async run(ctx, _input, items) {
      ctx.unchanged()
      return { items }
    },
  })

export const startBatchWith = (acts: BatchActs) =>
  command(contract.startBatch, {
    async run(ctx, { ids, key, ...order }) {
      const once = [...new Set(ids)]
      inputFor(actNamed(acts, order), order, once[0] ?? '')
      const batchId = await insertBatch(ctx.tx, { ...order, key, actor: ctx.actor, ids: once, at: ctx.now })
      if (!batchId) {
        ctx.unchanged()
        const begun = await selectBatchByKey(ctx.tx, person(ctx.actor).userId, key)
        if (!begun) throw new Error('a batch with this key was there a moment ago')
        return { batchId: begun }
      }
      await enqueue(ctx.tx, [{ name: 'runBatch', payload: { batchId }, key: `batch:${batchId}` }])
      ctx.record({ kind: 'batch.started', data: { batchId, act: order.act, total: once.length } })
      return { batchId }
    },
  })

export const stopBatch = command(contract.stopBatch, {
  async run(ctx, { batchId }) {
    const { userId } = person(ctx.actor)
    if (await updateStopped(ctx.tx, batchId, userId, ctx.now)) ctx.record({ kind: 'batch.stopped', data: { batchId } })
    else {
      const [mine] = await selectBatchCounts(ctx.tx, userId, batchId)
      if (!mine) throw new Refusal('item-not-found')
      ctx.unchanged()
    }
    return {}
  },
})
