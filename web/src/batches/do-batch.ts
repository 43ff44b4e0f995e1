/** Takes back what a batch did, by another one; whoever asked is told when it is over, wherever they are then. */
import { type BatchSubject, showBatch, startBatch } from '@lavra/contract/batches.ts'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { keyOf } from '../api/use-endpoint.ts'
import { movedReads } from '../routing/reopen.ts'
import { type Batch, isOver } from './use-batch.ts'

const look = 400

export async function doBatch(
  client: QueryClient,
  order: { act: string; subject?: BatchSubject; input: Record<string, unknown>; ids: readonly string[] },
  stale: readonly AnyEndpoint[] = [],
): Promise<Batch> {
  const { batchId } = await call(startBatch, { ...order, ids: [...order.ids], key: crypto.randomUUID() })
  for (;;) {
    const batch = await call(showBatch, { batchId })
    if (isOver(batch)) {
      for (const read of [...movedReads, ...stale]) client.invalidateQueries({ queryKey: keyOf(read) })
      return batch
    }
    await new Promise((done) => setTimeout(done, look))
  }
}
