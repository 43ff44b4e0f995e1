/** Endpoints of batches. */
import { route } from '../../kernel/http/bind.ts'
import type { BatchActs } from './acts.ts'
import { rehearseBatchWith, startBatchWith, stopBatch } from './batch-commands.ts'
import { listBatches, listBatchItems, showBatch } from './show-batches.ts'

export const batchRoutes = (acts: BatchActs) => [
  route(rehearseBatchWith(acts)),
  route(startBatchWith(acts)),
  route(stopBatch),
  route(showBatch),
  route(listBatches),
  route(listBatchItems),
]
