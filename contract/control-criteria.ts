/** Criteria of internal control (critérios de controle interno, A-13): which restricted processes audit units may read, as administrators say. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { codeRef, id, instant, name, named, unitRef } from './values.ts'

/** What it is about; an empty list asks for nothing. */
const about = {
  /** Made in one of these agencies or units. */
  agencyIds: z.array(id).max(100).default([]),
  unitIds: z.array(id).max(500).default([]),
  processTypeIds: z.array(id).max(500).default([]),
  /** The process holds a published document of one of these types, made there as well. */
  documentTypeIds: z.array(id).max(500).default([]),
}

export const listControlCriteria = endpoint({
  name: 'listControlCriteria',
  method: 'GET',
  path: '/control-criteria',
  summary: 'List the criteria by which control units read restricted processes, for administrators.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        active: z.boolean(),
        /** To be sent back with a change: another one in between is told. */
        revision: z.number(),
        /** The control units that read. */
        readers: z.array(unitRef),
        agencies: z.array(codeRef),
        units: z.array(unitRef),
        processTypes: z.array(named),
        documentTypes: z.array(named),
        changed: z.object({ at: instant, by: z.string() }),
      }),
    ),
  }),
  refusals: ['may-not-administer'],
})

export const saveControlCriterion = endpoint({
  name: 'saveControlCriterion',
  method: 'PUT',
  path: '/control-criteria',
  summary: 'Create a criterion of internal control, or change the one whose id is given, whole; it holds from the next request on.',
  input: z.object({
    id: id.optional(),
    /** The one seen; needed with an id. */
    revision: z.number().int().optional(),
    name: name(100),
    readerIds: z.array(id).min(1).max(100),
    ...about,
    active: z.boolean().default(true),
  }),
  output: z.object({ id }),
  refusals: [
    'may-not-administer',
    'already-exists',
    'item-not-found',
    'criterion-changed',
    'process-type-unknown',
    'document-type-unknown',
  ],
})

export const rehearseControlCriterion = endpoint({
  name: 'rehearseControlCriterion',
  method: 'POST',
  path: '/control-criteria/rehearsal',
  summary: 'Count the restricted processes, among the newest, that a criterion would open, before it is saved.',
  input: z.object(about),
  output: z.object({
    /** Above `upTo` counting stops. */
    processes: z.number(),
    upTo: z.number(),
    /** Only so many of the newest processes are looked at. */
    among: z.number(),
  }),
  refusals: ['may-not-administer'],
})
