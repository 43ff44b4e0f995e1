/** Rehearse, start and stop a batch. */
import * as contract from '@lavra/contract/batches.ts'
import { person } from '../../kernel/actor.ts'
import { command, rehearse } from '../../kernel/command.ts'
import { enqueue } from '../../kernel/jobs.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { actNamed, type BatchActs, inputFor } from './acts.ts'
import { insertBatch, type Refused, selectBatchByKey, selectBatchCounts, updateStopped } from './batch.queries.ts'

interface Rehearsed {
  processId: string
  refusal: Refused | null
}

export const rehearseBatchWith = (acts: BatchActs) =>
  command<typeof contract.rehearseBatch, Rehearsed[]>(contract.rehearseBatch, {
    async prepare(world, actor, { act, input, processIds }) {
      const cmd = actNamed(acts, act)
      const items: Rehearsed[] = []
      for (const processId of processIds) {
        try {
          await rehearse(world, actor, cmd, inputFor(cmd, input, processId))
          items.push({ processId, refusal: null })
        } catch (error) {
          if (!(error instanceof Refusal) || error.code === 'system-busy') throw error
          items.push({ processId, refusal: { code: error.code, params: error.params } })
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
    async run(ctx, { act, input, processIds, key }) {
      const once = [...new Set(processIds)]
      inputFor(actNamed(acts, act), input, once[0] ?? '')
      const batchId = await insertBatch(ctx.tx, { key, actor: ctx.actor, act, input, processIds: once, at: ctx.now })
      if (!batchId) {
        ctx.unchanged()
        const begun = await selectBatchByKey(ctx.tx, person(ctx.actor).userId, key)
        if (!begun) throw new Error('a batch with this key was there a moment ago')
        return { batchId: begun }
      }
      await enqueue(ctx.tx, [{ name: 'runBatch', payload: { batchId }, key: `batch:${batchId}` }])
      ctx.record({ kind: 'batch.started', data: { batchId, act, total: once.length } })
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
