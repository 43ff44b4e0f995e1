/** The outline of a restricted process: what may be told of it to units it never passed through. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, instant, pageOf } from './values.ts'

const number = z.string().trim().min(1).max(60)
const unit = z.object({ code: z.string(), name: z.string() })

/** Every field is told on purpose: what is not named here is not told. No id leads into what the process holds. */
export const showOutline = endpoint({
  name: 'showOutline',
  method: 'GET',
  path: '/outlines/:number',
  summary: 'Show of a restricted process that your unit cannot open, by its exact number, where it is and which documents it holds.',
  input: z.object({ number }),
  output: z.object({
    number: z.string(),
    type: z.string(),
    level: accessLevel,
    /** Of the process, or of the documents that make it restricted. */
    legalBases: z.array(z.object({ name: z.string(), law: z.string() })),
    creatingUnit: unit,
    openIn: z.array(unit),
    /** Whether your unit is one of protocol, which may include what arrives (P-16). */
    forProtocol: z.boolean(),
    /** Those that were published, by type and number, in their order. */
    documents: z.array(z.object({ number: z.string(), type: z.string(), kind: z.enum(['authored', 'uploaded']), cancelled: z.boolean() })),
  }),
  refusals: ['number-not-found'],
})

export const listOutlineHistory = endpoint({
  name: 'listOutlineHistory',
  method: 'GET',
  path: '/outlines/:number/history',
  summary: 'List what happened to a process of which your unit sees the outline, without names and without what people wrote.',
  input: z.object({ number, cursor: cursor.optional() }),
  output: pageOf(z.object({ id: z.string(), at: instant, unit: z.string().nullable(), sentence: z.string() })),
  refusals: ['number-not-found'],
})
