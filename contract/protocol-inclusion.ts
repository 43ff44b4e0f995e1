/** What a protocol unit may do with a process it never had: include a file that arrived, and have units open the process again for it (P-16). */
import { z } from 'zod'
import { uploadDocument } from './documents.ts'
import { endpoint } from './endpoint.ts'
import { accessLevel, id, instant, unitRef, whyNot } from './values.ts'

const number = z.string().trim().min(1).max(60)

export const showProtocolInclusion = endpoint({
  name: 'showProtocolInclusion',
  method: 'GET',
  path: '/numbers/:number/inclusion',
  summary:
    'Show a protocol unit whether it may include a file in the process with this number, and in which units it could be opened again.',
  input: z.object({ number }),
  output: z.object({
    number: z.string(),
    type: z.string(),
    level: accessLevel,
    /** Those that its type allows. */
    levels: z.array(accessLevel),
    /** What a new document begins with: as the process itself is. */
    suggested: z.object({ level: accessLevel, legalBasisId: id.nullable() }),
    whyNot,
    /** Every unit that has or had the process; one that is inactive takes nothing. */
    units: z.array(z.object({ unit: unitRef, state: z.enum(['open', 'suspended', 'concluded']), active: z.boolean(), since: instant })),
  }),
  refusals: ['number-not-found', 'confidential-not-by-protocol'],
})

export const includeByProtocol = endpoint({
  name: 'includeByProtocol',
  method: 'POST',
  path: '/numbers/:number/documents',
  summary: 'Include an uploaded file in a process your protocol unit never had, and open the process again in units where it is concluded.',
  input: uploadDocument.input.omit({ processId: true }).extend({
    number,
    /** Where it is open already nothing more happens; where it is open nowhere at least one has to be chosen. */
    reopenIn: z.array(id).max(50).default([]),
  }),
  output: z.object({ number: z.string(), reopenedIn: z.array(z.string()) }),
  refusals: [
    'number-not-found',
    'only-protocol-includes',
    'process-was-here',
    'confidential-not-by-protocol',
    'process-locked',
    'process-suspended-elsewhere',
    'unit-never-had-it',
    'unit-takes-nothing',
    'reopening-unit-missing',
    ...uploadDocument.refusals,
  ],
})
