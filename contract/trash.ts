/** The recycle bin (Lixeira, D-28): what you deleted, cancelled or replaced, for a while. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, pageOf } from './values.ts'

export const trashItem = z.object({
  id,
  cause: z.enum(['deleted', 'cancelled', 'replaced']),
  documentNumber: z.string(),
  title: z.string(),
  /** Of an uploaded file its name then; null when it was written in the system, and is taken as PDF. */
  fileName: z.string().nullable(),
  processNumber: z.string(),
  thrownAt: instant,
  expiresAt: instant,
})

export const listTrash = endpoint({
  name: 'listTrash',
  method: 'GET',
  path: '/trash',
  summary: 'List what you deleted, cancelled or replaced in your unit and can still take, the newest first.',
  input: z.object({ after: cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  output: pageOf(trashItem),
})

export const downloadTrash = endpoint({
  name: 'downloadTrash',
  method: 'GET',
  path: '/trash/:itemId/content',
  summary: 'Take the content of something that you deleted, cancelled or replaced; what was written here comes as PDF.',
  input: z.object({ itemId: id }),
  output: z.unknown(),
  produces: 'application/octet-stream',
  refusals: ['item-not-found', 'document-not-printable'],
})
