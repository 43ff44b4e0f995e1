/** Working blocks (bloco interno, B-03): processes that a unit groups for itself. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, id, instant, line, name, nothing, pageOf, userRef } from './values.ts'

export const listBlocks = endpoint({
  name: 'listBlocks',
  method: 'GET',
  path: '/blocks',
  summary: 'List the working blocks of your unit, the latest made first, with what you see in each.',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id, description: z.string(), size: z.number(), by: userRef, at: instant })) }),
})

export const saveBlock = endpoint({
  name: 'saveBlock',
  method: 'PUT',
  path: '/blocks',
  summary: 'Create a working block, or describe anew the one whose id is given.',
  input: z.object({ id: id.optional(), description: name(250) }),
  output: z.object({ id }),
  refusals: ['may-not-keep-blocks', 'block-not-found'],
})

export const deleteBlock = endpoint({
  name: 'deleteBlock',
  method: 'DELETE',
  path: '/blocks/:blockId',
  summary: 'Delete an empty working block.',
  input: z.object({ blockId: id }),
  output: nothing,
  refusals: ['may-not-keep-blocks', 'block-not-found', 'block-not-empty'],
})

export const listBlockProcesses = endpoint({
  name: 'listBlockProcesses',
  method: 'GET',
  path: '/blocks/:blockId/processes',
  summary: 'List the processes of a working block, the latest filed first.',
  input: z.object({
    blockId: id,
    text: line(100).default(''),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(
    z.object({
      id,
      number: z.string(),
      type: z.string(),
      summary: z.string(),
      level: accessLevel,
      openHere: z.boolean(),
      by: userRef,
      at: instant,
    }),
  ),
  refusals: ['block-not-found'],
})

const place = z.object({ processId: id, blockId: id })

export const includeInBlock = endpoint({
  name: 'includeInBlock',
  method: 'POST',
  path: '/processes/:processId/blocks',
  summary: 'Put a process that is open in your unit into one of its working blocks; harmless when it is there.',
  input: place,
  output: nothing,
  refusals: ['may-not-keep-blocks', 'block-not-found', 'process-not-open-here', 'confidential-not-in-block'],
})

export const removeFromBlock = endpoint({
  name: 'removeFromBlock',
  method: 'DELETE',
  path: '/processes/:processId/blocks/:blockId',
  summary: 'Take a process out of a working block of your unit; harmless when it is not there.',
  input: place,
  output: nothing,
  refusals: ['may-not-keep-blocks', 'block-not-found'],
})
