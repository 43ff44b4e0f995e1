/** What happened to a process, in three views (P-46). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, pageOf } from './values.ts'

export const historyLine = z.object({
  id: z.string(),
  at: instant,
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
  unit: z.string().nullable(),
  user: z.string().nullable(),
  userLogin: z.string().nullable(),
  documentId: id.nullable(),
  /** The sentence in the language of the request. */
  sentence: z.string(),
})

export const showHistory = endpoint({
  name: 'showHistory',
  method: 'GET',
  path: '/processes/:processId/history',
  summary: 'Show the history of a process: summary, complete, or total with your own unit’s business.',
  stability: 'stable',
  input: z.object({ processId: id, view: z.enum(['summary', 'complete', 'total']).default('summary'), cursor: cursor.optional() }),
  output: pageOf(historyLine),
})
