/** One act on many processes, documents or blocks: rehearsed first, then done one by one by the server, with the result of each. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, nothing, pageOf } from './values.ts'

/** How many one batch may hold. */
export const batchLimit = 10_000
/** How many may be rehearsed in one call. */
export const rehearsalLimit = 200

/** What the ids are of. The endpoint of the act takes each as `processId`, `documentId` or `blockId`. */
export const batchSubject = z.enum(['process', 'document', 'block'])
export type BatchSubject = z.infer<typeof batchSubject>

/** The name of the endpoint that is called for each, and what is the same for all: its input without that id. */
const order = z.object({
  act: z.string().max(60),
  subject: batchSubject.default('process'),
  input: z.record(z.string(), z.unknown()).default({}),
})
const refused = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
const outcome = z.enum(['done', 'unchanged', 'refused', 'failed'])

export const batchView = z.object({
  id,
  act: z.string(),
  subject: batchSubject,
  total: z.number(),
  done: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  failed: z.number(),
  startedAt: instant,
  stoppedAt: instant.nullable(),
  finishedAt: instant.nullable(),
})

export const rehearseBatch = endpoint({
  name: 'rehearseBatch',
  method: 'POST',
  path: '/batches/rehearsal',
  summary: 'Tell what an act on many would do, and what it would be refused, without doing it.',
  input: order.extend({ ids: z.array(id).min(1).max(rehearsalLimit) }),
  output: z.object({ items: z.array(z.object({ id, refusal: refused.nullable() })) }),
  refusals: ['batch-act-unknown'],
})

export const startBatch = endpoint({
  name: 'startBatch',
  method: 'POST',
  path: '/batches',
  summary: 'Do one act on many processes, documents or blocks: the server goes on by itself, one by one; the same key starts it once.',
  input: order.extend({ ids: z.array(id).min(1).max(batchLimit), key: z.string().min(8).max(80) }),
  output: z.object({ batchId: id }),
  refusals: ['batch-act-unknown'],
})

export const showBatch = endpoint({
  name: 'showBatch',
  method: 'GET',
  path: '/batches/:batchId',
  summary: 'Show how far one of your batches is.',
  input: z.object({ batchId: id }),
  output: batchView,
})

export const listBatchItems = endpoint({
  name: 'listBatchItems',
  method: 'GET',
  path: '/batches/:batchId/items',
  summary: 'List what came of each item of one of your batches, in the order they were chosen.',
  input: z.object({
    batchId: id,
    outcome: z.enum(['all', 'refused', 'done', 'pending']).default('all'),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  output: pageOf(
    z.object({
      id,
      /** Of the process or document, or the block’s; null when you do not see it any more. */
      number: z.string().nullable(),
      outcome: outcome.nullable(),
      refusal: refused.nullable(),
      at: instant.nullable(),
    }),
  ),
})

export const listBatches = endpoint({
  name: 'listBatches',
  method: 'GET',
  path: '/batches',
  summary: 'List your latest batches, the newest first.',
  input: z.object({}),
  output: z.object({ items: z.array(batchView) }),
})

export const stopBatch = endpoint({
  name: 'stopBatch',
  method: 'POST',
  path: '/batches/:batchId/stop',
  summary: 'Stop one of your batches: what is done stays done, the rest is not tried.',
  input: z.object({ batchId: id }),
  output: nothing,
})
