/** The tree of a process: signs of what is new in it, its order, what is moved out of it. */

import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, line, nothing } from './values.ts'

export const removeAttention = endpoint({
  name: 'removeAttention',
  method: 'DELETE',
  path: '/processes/:processId/attention',
  summary: 'Take the attention signs of your unit from a process, because you have opened it.',
  input: z.object({ processId: id }),
  output: nothing,
})

export const orderDocuments = endpoint({
  name: 'orderDocuments',
  method: 'PUT',
  path: '/processes/:processId/order',
  summary: 'Put documents of a process before another one, or at the end; they keep their order among themselves.',
  input: z.object({
    processId: id,
    documentIds: z.array(id).min(1).max(10_000),
    beforeId: id.nullable(),
    /** `orderRevision` of the process as it was shown: whoever ordered meanwhile is not overruled unseen. */
    revision: z.number().int().min(0),
  }),
  output: z.object({ revision: z.number().int() }),
  refusals: ['may-not-order', 'process-not-open-here', 'process-attached', 'order-changed', 'before-itself', 'document-not-found'],
})

export const moveDocument = endpoint({
  name: 'moveDocument',
  method: 'POST',
  path: '/documents/:documentId/move',
  summary: 'Move an uploaded document to another process that is open in your unit; a trace with the reason stays where it was.',
  input: z.object({ documentId: id, toProcessId: id, reason: line(250).min(1) }),
  output: nothing,
  refusals: [
    'may-not-move',
    'move-is-for-protocol',
    'move-is-off',
    'authored-not-moved',
    'document-cancelled',
    'process-not-open-here',
    'process-attached',
    'destination-not-open-here',
    'already-in-process',
    'confidential-not-moved',
    'level-not-allowed',
  ],
})
