/** What is in a block: processes in working and meeting blocks, documents in signature blocks (B-01, B-03, B-06). */
import { z } from 'zod'
import { createDocument } from './documents.ts'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, id, instant, line, nothing, pageOf, userRef } from './values.ts'

/** What one of the units that have the block wrote about it (B-06). */
const noted = {
  itemId: id,
  note: z.string(),
  noted: z.object({ by: z.string(), unit: z.string() }).nullable(),
}
const page = {
  blockId: id,
  text: line(100).default(''),
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

export const listBlockProcesses = endpoint({
  name: 'listBlockProcesses',
  method: 'GET',
  path: '/blocks/:blockId/processes',
  summary: 'List the processes of a block, the latest filed first.',
  input: z.object(page),
  output: pageOf(
    z.object({
      id,
      number: z.string(),
      type: z.string(),
      summary: z.string(),
      level: accessLevel,
      openHere: z.boolean(),
      ...noted,
      by: userRef,
      at: instant,
    }),
  ),
  refusals: ['block-not-found'],
})

export const listBlockDocuments = endpoint({
  name: 'listBlockDocuments',
  method: 'GET',
  path: '/blocks/:blockId/documents',
  summary: 'List the documents of a signature block in the order they were put in, with what is needed to sign them.',
  input: z.object(page),
  output: pageOf(
    z.object({
      id,
      number: z.string(),
      title: z.string(),
      process: z.object({ id, number: z.string(), type: z.string(), level: accessLevel }),
      unit: z.string(),
      level: accessLevel,
      state: z.enum(['draft', 'signed', 'cancelled']),
      /** Who signed and when, oldest first. */
      signatures: z.array(z.object({ signer: z.string(), unit: z.string(), at: instant })),
      signedByYou: z.boolean(),
      /** The revision to sign. */
      revision: z.number(),
      ...noted,
      by: userRef,
      at: instant,
    }),
  ),
  refusals: ['block-not-found'],
})

const composing = ['may-not-keep-blocks', 'block-not-found', 'block-of-another-unit', 'block-released', 'block-concluded'] as const
const place = z.object({ processId: id, blockId: id })

export const includeInBlock = endpoint({
  name: 'includeInBlock',
  method: 'POST',
  path: '/processes/:processId/blocks',
  summary: 'Put a process that is open in your unit into one of its working or meeting blocks; harmless when it is there.',
  input: place,
  output: nothing,
  refusals: [...composing, 'process-not-open-here', 'confidential-not-in-block', 'block-takes-documents'],
})

export const removeFromBlock = endpoint({
  name: 'removeFromBlock',
  method: 'DELETE',
  path: '/processes/:processId/blocks/:blockId',
  summary: 'Take a process out of a block of your unit; harmless when it is not there.',
  input: place,
  output: nothing,
  refusals: composing,
})

export const includeDocuments = endpoint({
  name: 'includeDocuments',
  method: 'POST',
  path: '/processes/:processId/block-documents',
  summary:
    'Put documents of a process into a signature block of your unit, and release it at once if wished; harmless for those that are there.',
  input: place.extend({ documentIds: z.array(id).min(1).max(200), release: z.boolean().default(false) }),
  output: z.object({ included: z.number() }),
  refusals: [
    ...composing,
    'confidential-not-in-block',
    'process-not-of-unit',
    'document-not-found',
    'document-cancelled',
    'files-not-in-signature-block',
    'draft-of-another-unit',
    'block-takes-processes',
    'block-without-units',
    'unit-cannot-receive',
  ],
})

export const removeDocument = endpoint({
  name: 'removeDocument',
  method: 'DELETE',
  path: '/blocks/:blockId/documents/:documentId',
  summary: 'Take a document out of a signature block of your unit; harmless when it is not there.',
  input: z.object({ blockId: id, documentId: id }),
  output: nothing,
  refusals: [...composing, 'document-not-found'],
})

/** Many of them at once are a batch over processes (P-37). */
export const createDocumentInBlock = endpoint({
  name: 'createDocumentInBlock',
  method: 'POST',
  path: '/processes/:processId/blocks/:blockId/documents',
  summary: 'Include a document to be written in a process and put it into a signature block of your unit: both or neither.',
  input: createDocument.input.extend({ blockId: id }),
  output: createDocument.output,
  refusals: [...createDocument.refusals, ...composing, 'confidential-not-in-block', 'block-takes-processes'],
})
