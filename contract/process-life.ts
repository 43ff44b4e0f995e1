/** What becomes of a process beside its moves: it waits (sobrestamento), belongs together with others, has priority, or is deleted. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, day, id, instant, line, name, named, nothing, pageOf, priorityRef, userRef } from './values.ts'

const process = z.object({ processId: id })

export const suspendProcess = endpoint({
  name: 'suspendProcess',
  method: 'POST',
  path: '/processes/:processId/suspension',
  summary: 'Suspend a process that is open in your unit alone: it leaves the desk until the suspension is lifted, or until a day.',
  input: process.extend({
    reason: line(500).min(1),
    /** The process it waits for. */
    boundToId: id.nullable().default(null),
    /** The first day on which it is back on the desk. */
    until: day.nullable().default(null),
  }),
  output: nothing,
  refusals: [
    'may-not-suspend',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'open-in-other-units',
    'return-pending',
    'confidential-cannot-be-suspended',
    'bound-to-itself',
    'day-not-ahead',
  ],
})

export const liftSuspension = endpoint({
  name: 'liftSuspension',
  method: 'DELETE',
  path: '/processes/:processId/suspension',
  summary: 'Lift the suspension of a process: it is back on the desk of your unit.',
  input: process,
  output: nothing,
  refusals: ['may-not-suspend', 'process-not-suspended'],
})

export const listSuspended = endpoint({
  name: 'listSuspended',
  method: 'GET',
  path: '/suspensions',
  summary: 'List the processes suspended in your unit, the latest first.',
  input: z.object({ cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: pageOf(
    z.object({
      process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
      reason: z.string(),
      boundTo: z.string().nullable(),
      until: day.nullable(),
      at: instant,
      by: userRef,
    }),
  ),
})

export const relateProcess = endpoint({
  name: 'relateProcess',
  method: 'POST',
  path: '/processes/:processId/relations',
  summary: 'Relate two processes; neither is above the other, and nothing else changes.',
  input: process.extend({ otherId: id }),
  output: nothing,
  refusals: ['may-not-relate', 'related-to-itself'],
})

export const removeRelation = endpoint({
  name: 'removeRelation',
  method: 'DELETE',
  path: '/processes/:processId/relations/:otherId',
  summary: 'Take back a relation that your unit made.',
  input: process.extend({ otherId: id }),
  output: nothing,
  refusals: ['may-not-relate', 'relation-of-another-unit'],
})

export const listRelations = endpoint({
  name: 'listRelations',
  method: 'GET',
  path: '/processes/:processId/relations',
  summary: 'List the related processes that you may see, by type and number.',
  input: process,
  output: z.object({
    items: z.array(
      z.object({
        process: z.object({ id, number: z.string(), summary: z.string(), level: accessLevel, openHere: z.boolean() }),
        type: named,
        unit: z.string(),
        mine: z.boolean(),
      }),
    ),
  }),
})

export const deleteProcess = endpoint({
  name: 'deleteProcess',
  method: 'DELETE',
  path: '/processes/:processId',
  summary: 'Delete a process of your unit that holds no documents and was never sent. Its number is not given again.',
  input: process,
  output: nothing,
  refusals: [
    'may-not-delete-process',
    'not-creating-unit',
    'process-was-sent',
    'has-attached',
    'process-not-empty',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
  ],
})

export const listPriorities = endpoint({
  name: 'listPriorities',
  method: 'GET',
  path: '/priorities',
  summary: 'List the active legal priorities.',
  input: z.object({}),
  output: z.object({ items: z.array(priorityRef) }),
})

export const savePriority = endpoint({
  name: 'savePriority',
  method: 'PUT',
  path: '/administration/priorities',
  summary: 'Create a legal priority, or change the one whose id is given.',
  input: z.object({ id: id.optional(), name: name(100), law: line(300).default(''), active: z.boolean().default(true) }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found'],
})
