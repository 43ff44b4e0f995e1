/** Work plans (plano de trabalho, P-22): what is to be done in processes of some types, and how far each process is. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, line, name, named, nothing, unitRef, userRef, whyNot } from './values.ts'

export const workItemStates = ['to-do', 'in-progress', 'paused', 'finished', 'problem', 'not-applicable', 'disregarded'] as const
export type WorkItemState = (typeof workItemStates)[number]
const state = z.enum(workItemStates)
const process = z.object({ processId: id })
const item = process.extend({ itemId: id })

export const listWorkPlans = endpoint({
  name: 'listWorkPlans',
  method: 'GET',
  path: '/work-plans',
  summary: 'List every work plan, for administrators.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        description: z.string(),
        active: z.boolean(),
        types: z.array(named),
        stages: z.number(),
        steps: z.number(),
        processes: z.number(),
      }),
    ),
  }),
  refusals: ['may-not-administer'],
})

export const showWorkPlan = endpoint({
  name: 'showWorkPlan',
  method: 'GET',
  path: '/work-plans/:planId',
  summary: 'Show a work plan whole, for administrators.',
  input: z.object({ planId: id }),
  output: z.object({
    id,
    name: z.string(),
    description: z.string(),
    active: z.boolean(),
    types: z.array(named),
    stages: z.array(
      z.object({
        id,
        name: z.string(),
        items: z.array(z.object({ id, name: z.string(), description: z.string(), documentType: named.nullable(), used: z.boolean() })),
      }),
    ),
  }),
  refusals: ['may-not-administer'],
})

export const saveWorkPlan = endpoint({
  name: 'saveWorkPlan',
  method: 'PUT',
  path: '/work-plans',
  summary: 'Create a work plan or change the one whose id is given; what a process already used cannot be taken out.',
  input: z.object({
    id: id.optional(),
    name: name(100),
    description: line(500).default(''),
    active: z.boolean().default(true),
    typeIds: z.array(id).min(1).max(200),
    stages: z
      .array(
        z.object({
          id: id.optional(),
          name: name(100),
          items: z
            .array(
              z.object({
                id: id.optional(),
                name: name(200),
                description: line(500).default(''),
                documentTypeId: id.nullable().default(null),
              }),
            )
            .max(100),
        }),
      )
      .min(1)
      .max(50),
  }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found', 'process-type-unknown', 'document-type-unknown', 'work-item-used'],
})

export const showProcessWorkPlan = endpoint({
  name: 'showProcessWorkPlan',
  method: 'GET',
  path: '/processes/:processId/work-plan',
  summary: 'Show the work plan of a process: how far each item is, and the documents that belong to it.',
  input: process,
  output: z.object({
    plan: named.extend({ description: z.string() }).nullable(),
    /** Plans for processes of this type. */
    offered: z.array(named),
    stages: z.array(
      z.object({
        id,
        name: z.string(),
        items: z.array(
          z.object({
            id,
            name: z.string(),
            description: z.string(),
            documentType: named.nullable(),
            state,
            text: z.string(),
            chargedUnit: unitRef.nullable(),
            /** Null until somebody told something. */
            revision: id.nullable(),
            by: userRef.nullable(),
            at: instant.nullable(),
            documents: z.array(z.object({ id, number: z.string(), title: z.string() })),
          }),
        ),
      }),
    ),
    whyNotChange: whyNot,
  }),
})

export const setWorkPlan = endpoint({
  name: 'setWorkPlan',
  method: 'PUT',
  path: '/processes/:processId/work-plan',
  summary: 'Let a process follow a work plan, another one, or none; what was told under the former is kept.',
  input: process.extend({ planId: id.nullable() }),
  output: nothing,
  refusals: ['may-not-plan', 'process-not-open-here', 'process-suspended', 'process-attached', 'work-plan-not-found'],
})

export const setWorkItem = endpoint({
  name: 'setWorkItem',
  method: 'PUT',
  path: '/processes/:processId/work-plan/items/:itemId',
  summary: 'Tell how far an item of the plan is; `revision` is the one seen, null for none.',
  input: item.extend({
    state,
    text: line(500).default(''),
    chargedUnitId: id.nullable().default(null),
    revision: id.nullable().default(null),
  }),
  output: z.object({ revision: id }),
  refusals: [
    'may-not-plan',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'work-item-not-found',
    'work-item-changed',
    'item-not-found',
  ],
})

export const addWorkItemDocument = endpoint({
  name: 'addWorkItemDocument',
  method: 'POST',
  path: '/processes/:processId/work-plan/items/:itemId/documents',
  summary: 'Say that a document belongs to an item; an item not begun is in progress from now on.',
  input: item.extend({ documentId: id }),
  output: nothing,
  refusals: ['may-not-plan', 'process-not-open-here', 'process-suspended', 'process-attached', 'work-item-not-found', 'document-not-found'],
})

export const removeWorkItemDocument = endpoint({
  name: 'removeWorkItemDocument',
  method: 'DELETE',
  path: '/processes/:processId/work-plan/items/:itemId/documents/:documentId',
  summary: 'Say that a document does not belong to an item after all; harmless when it does not.',
  input: item.extend({ documentId: id }),
  output: nothing,
  refusals: ['may-not-plan', 'process-not-open-here', 'process-suspended', 'process-attached', 'work-item-not-found', 'document-not-found'],
})

export const listWorkItemChanges = endpoint({
  name: 'listWorkItemChanges',
  method: 'GET',
  path: '/processes/:processId/work-plan/items/:itemId/changes',
  summary: 'List what was told of an item, the latest first.',
  input: item,
  output: z.object({ items: z.array(z.object({ id, at: instant, by: z.string(), unit: z.string(), state, text: z.string() })) }),
})
