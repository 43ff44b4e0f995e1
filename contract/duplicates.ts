/** Duplicate a process (duplicar, P-34): a new one, with a number of its own and copies of chosen documents. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, id, levelRefusals, line, named, whyNot } from './values.ts'

/** So many documents are copied by one act. */
export const duplicateLimit = 500

const process = z.object({ processId: id })

export const showDuplicate = endpoint({
  name: 'showDuplicate',
  method: 'GET',
  path: '/processes/:processId/duplicate',
  summary: 'Show what a duplicate of a process would hold: data, documents in order and why some are not copied, relations.',
  input: process,
  output: z.object({
    summary: z.string(),
    type: named,
    /** The level that the copy begins with. */
    level: accessLevel,
    parties: z.array(named),
    relations: z.number(),
    documents: z.array(
      z.object({
        id,
        number: z.string(),
        title: z.string(),
        kind: z.enum(['authored', 'uploaded']),
        level: accessLevel,
        isDraft: z.boolean(),
        whyNot: z.enum(['draft-of-another-unit', 'document-cancelled']).nullable(),
      }),
    ),
    /** There are more documents than are shown. */
    more: z.boolean(),
    whyNot,
  }),
})

export const duplicateProcess = endpoint({
  name: 'duplicateProcess',
  method: 'POST',
  path: '/processes/:processId/duplicate',
  summary:
    'Start a process as a copy of another: documents get new numbers and lose signatures and acknowledgements; nothing else of it goes along.',
  input: process.extend({
    summary: line(100).default(''),
    partyIds: z.array(id).max(50).default([]),
    documentIds: z.array(id).max(duplicateLimit).default([]),
    /** The copy is related to what the original is related to, as far as you may see it. */
    keepRelations: z.boolean().default(false),
  }),
  output: z.object({ processId: id, number: z.string() }),
  refusals: [
    'may-not-start',
    'may-not-include',
    'confidential-not-duplicated',
    'process-never-here',
    'document-not-copied',
    'process-type-unknown',
    ...levelRefusals,
    'contact-unknown',
    'interested-missing',
    'one-per-interested',
    'one-per-interested-hidden',
    'number-not-available',
  ],
})
