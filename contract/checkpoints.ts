/** Control points (ponto de controle, P-23): the phase a process is in, in a unit; kept by administrators, counted by the unit. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, id, instant, line, name, named, nothing, pageOf, userRef, whyNot } from './values.ts'

const process = z.object({ processId: id })

export const listAllCheckpoints = endpoint({
  name: 'listAllCheckpoints',
  method: 'GET',
  path: '/checkpoints/all',
  summary: 'List every control point of the installation, for administrators.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        agency: named,
        /** Null: every unit of the agency. */
        unit: named.nullable(),
        /** Null: processes of every type. */
        type: named.nullable(),
        position: z.number(),
        active: z.boolean(),
        /** How many processes are in it; counting stops at a thousand. */
        processes: z.number(),
      }),
    ),
  }),
  refusals: ['may-not-administer'],
})

export const saveCheckpoint = endpoint({
  name: 'saveCheckpoint',
  method: 'PUT',
  path: '/checkpoints',
  summary: 'Create a control point, or change the one whose id is given; its agency stays.',
  input: z.object({
    id: id.optional(),
    name: name(100),
    agencyId: id,
    unitId: id.nullable().default(null),
    processTypeId: id.nullable().default(null),
    position: z.number().int().min(0).max(999).default(0),
    active: z.boolean().default(true),
  }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found', 'process-type-unknown'],
})

export const listCheckpoints = endpoint({
  name: 'listCheckpoints',
  method: 'GET',
  path: '/checkpoints',
  summary: 'List the control points of your unit, in their order.',
  input: z.object({}),
  output: z.object({ items: z.array(named.extend({ type: named.nullable() })) }),
})

export const showCheckpoint = endpoint({
  name: 'showCheckpoint',
  method: 'GET',
  path: '/processes/:processId/checkpoint',
  summary: 'Show the control point of a process in your unit, those it can be in, and who set which when.',
  input: process,
  output: z.object({
    present: named.extend({ by: userRef, at: instant }).nullable(),
    offered: z.array(named),
    /** The latest first; `checkpoint` null: it was taken away. */
    changes: z.array(z.object({ id, at: instant, by: z.string(), checkpoint: z.string().nullable() })),
    /** Why none can be set now; taking it away is possible all the same. */
    whyNotSet: whyNot,
  }),
})

export const setCheckpoint = endpoint({
  name: 'setCheckpoint',
  method: 'PUT',
  path: '/processes/:processId/checkpoint',
  summary: 'Say in which phase a process is in your unit; null takes it away, and the process is no longer counted.',
  input: process.extend({ checkpointId: id.nullable() }),
  output: nothing,
  refusals: ['may-not-note', 'process-not-open-here', 'process-suspended', 'process-attached', 'checkpoint-not-offered'],
})

export const checkpointSituation = z.enum(['open', 'concluded', 'all'])
/** For how long it has been there: up to a week, a month, three months, or longer. */
export const checkpointAge = z.enum(['week', 'month', 'quarter', 'longer'])
const counts = z.object({ open: z.number(), concluded: z.number() })

export const showCheckpointReport = endpoint({
  name: 'showCheckpointReport',
  method: 'GET',
  path: '/checkpoints/report',
  summary: 'Count the processes of your unit by control point, type and time; concluded ones count until the point is taken away.',
  input: z.object({ typeId: id.optional() }),
  output: z.object({
    checkpoints: z.array(counts.extend({ id, name: z.string(), active: z.boolean(), since: instant.nullable() })),
    types: z.array(counts.extend({ id, name: z.string() })),
    ages: z.array(counts.extend({ age: checkpointAge })),
  }),
})

export const listCheckpointProcesses = endpoint({
  name: 'listCheckpointProcesses',
  method: 'GET',
  path: '/checkpoints/processes',
  summary: 'List the processes behind a figure of the report on control points, those longest in their phase first.',
  input: z.object({
    checkpointId: id.optional(),
    typeId: id.optional(),
    age: checkpointAge.optional(),
    situation: checkpointSituation.default('all'),
    text: line(100).default(''),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(
    z.object({
      id,
      process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
      checkpoint: named,
      isOpen: z.boolean(),
      by: userRef,
      at: instant,
    }),
  ),
})
