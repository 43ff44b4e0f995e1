/** What narrows and orders the desk, and what a unit or a person put on the rows of it: shared by the list, its counts and its groups. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markerColour } from './notes.ts'
import { accessLevel, day, flag, id, line, name, named, nothing } from './values.ts'

/** By when something is due in the unit, from today on its calendar: `week` in up to seven days. */
export const dueWhens = ['late', 'today', 'week', 'later'] as const
export type DueWhen = (typeof dueWhens)[number]
/** How long ago, from today on its calendar: each without the ones before, `week` up to seven days, `month` up to thirty. */
export const periods = ['today', 'week', 'month', 'earlier'] as const
export type Period = (typeof periods)[number]

/** All of it together narrows the desk; left out, it does not. */
export const deskNarrowing = z.object({
  text: line(100).default(''),
  assigneeId: z.union([z.enum(['me', 'nobody']), id]).optional(),
  typeId: id.optional(),
  /** A marker of the unit or one of your own; `none`: without any. */
  markerId: z.union([z.literal('none'), id]).optional(),
  noted: z.enum(['any', 'priority']).optional(),
  /** Only what you marked as unread for yourself. */
  unreadForMe: flag.optional(),
  /** Only what your unit follows. */
  followed: flag.optional(),
  /** Only where something is new that nobody of your unit has looked at. */
  attention: flag.optional(),
  /** Only what is in this control point of your unit; `none`: in none. */
  checkpointId: z.union([z.literal('none'), id]).optional(),
  /** Only what came from this unit; `none`: what was created here. */
  fromUnitId: z.union([z.literal('none'), id]).optional(),
  /** By your unit's own deadline, or a return that it owes; `any`: that has one. */
  due: z.enum([...dueWhens, 'any', 'none']).optional(),
  /** A legal priority; `any`: whichever. */
  priorityId: z.union([z.enum(['any', 'none']), id]).optional(),
  /** One of your unit's blocks that is not concluded; `none`: in none of them. */
  blockId: z.union([z.literal('none'), id]).optional(),
  /** Only what holds a draft of your unit. */
  drafts: flag.optional(),
  /** Since when it is open in your unit. */
  arrived: z.enum(periods).optional(),
  /** Its latest activity. */
  active: z.enum(periods).optional(),
})

export const deskSituation = z.enum(['all', 'received', 'created', 'mine', 'unread', 'unassigned'])
export const deskOrder = z.enum(['activity', 'received', 'number', 'type', 'assignee', 'due'])
export const direction = z.enum(['asc', 'desc'])

/** What a unit, or a person in it, put on a process. */
export const deskSigns = z.object({
  markers: z.array(named.extend({ colour: markerColour, personal: z.boolean(), text: z.string() })),
  note: z.object({ text: z.string(), priority: z.boolean() }).nullable(),
  unreadForMe: z.boolean(),
  followed: z.boolean(),
  /** A document came, was signed or moved in since somebody of your unit last opened it (P-49). */
  attention: z.boolean(),
  /** Of your unit, and not concluded. */
  blocks: z.array(z.object({ id, description: z.string() })),
  /** It is only read now (P-19). */
  locked: z.boolean(),
  /** The phase it is in, in your unit (P-23). */
  checkpoint: named.nullable(),
  /** The first day by which your unit has something to do. */
  due: z.object({ on: day, what: z.enum(['deadline', 'return']), when: z.enum(dueWhens) }).nullable(),
  /** The name of the legal priority. */
  priority: z.string().nullable(),
})

/** What the list is narrowed by to get a group; `none` of no marker and of what was created here, `nobody` of no assignee. */
export const groupKey = z.union([z.enum(['none', 'nobody', ...dueWhens, ...periods]), id])
const grouping = z.enum(['type', 'assignee', 'marker', 'checkpoint', 'from', 'due', 'priority', 'block', 'arrived', 'active'])

export const listDeskGroups = endpoint({
  name: 'listDeskGroups',
  method: 'GET',
  path: '/desk/groups',
  summary:
    'Count the processes open in your unit by type, assignee, marker or another of its groupings; with several markers or blocks one counts in each.',
  input: deskNarrowing.extend({ situation: deskSituation.default('all'), by: grouping }),
  output: z.object({
    items: z.array(
      z.object({
        key: groupKey,
        name: z.string(),
        colour: markerColour.nullable(),
        personal: z.boolean(),
        count: z.number(),
      }),
    ),
  }),
})

/** How many processes of the desk can be taken at once: as many as a batch holds. */
export const selectionLimit = 10_000

export const listDeskSelection = endpoint({
  name: 'listDeskSelection',
  method: 'GET',
  path: '/desk/selection',
  summary: 'List, in brief, every process that a filter of the desk leaves, up to as many as a batch may hold.',
  input: deskNarrowing.extend({ situation: deskSituation.default('all') }),
  output: z.object({
    items: z.array(
      z.object({
        id,
        number: z.string(),
        type: z.string(),
        summary: z.string(),
        level: accessLevel,
        /** It has a note of your unit, which whoever sends it may take away. */
        noted: z.boolean(),
      }),
    ),
    more: z.boolean(),
  }),
})

export const downloadDesk = endpoint({
  name: 'downloadDesk',
  method: 'GET',
  path: '/desk/table',
  summary: 'Download what a filter of the desk leaves, in its order, as a table for spreadsheets.',
  input: deskNarrowing.extend({
    situation: deskSituation.default('all'),
    order: deskOrder.default('activity'),
    direction: direction.optional(),
  }),
  output: z.unknown(),
  produces: 'text/csv',
})

/** A desk as its address says it: the names and words of the query. */
const deskAddress = z
  .record(z.string().regex(/^[a-z]{1,20}$/), z.string().max(100))
  .refine((query) => Object.keys(query).length <= 20, 'too many')
export const deskColumns = ['markers', 'checkpoint', 'parties', 'assignee', 'due', 'from', 'received', 'documents'] as const
const column = z.enum(deskColumns)

export const listDeskViews = endpoint({
  name: 'listDeskViews',
  method: 'GET',
  path: '/desk/views',
  summary: 'List the saved views of your desk, the unit’s and your own, in their order; and how you arranged it.',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id, name: z.string(), query: deskAddress, personal: z.boolean() })),
    /** The view that opens when the address says nothing. */
    startViewId: id.nullable(),
    /** The columns you chose; null: those everybody has. */
    columns: z.array(column).nullable(),
  }),
})

export const saveDeskView = endpoint({
  name: 'saveDeskView',
  method: 'PUT',
  path: '/desk/views',
  summary: 'Save a view of the desk under a name, for your unit or for yourself, or change the one whose id is given.',
  input: z.object({ id: id.optional(), name: name(50), query: deskAddress, personal: z.boolean().default(true) }),
  output: z.object({ id }),
  refusals: ['may-not-keep-views', 'view-exists', 'view-not-found', 'too-many-views'],
})

export const deleteDeskView = endpoint({
  name: 'deleteDeskView',
  method: 'DELETE',
  path: '/desk/views/:viewId',
  summary: 'Delete a saved view of the desk; no process is touched.',
  input: z.object({ viewId: id }),
  output: nothing,
  refusals: ['may-not-keep-views', 'view-not-found'],
})

export const orderDeskViews = endpoint({
  name: 'orderDeskViews',
  method: 'PUT',
  path: '/desk/views/order',
  summary: 'Put your saved views, or those of your unit, in an order.',
  input: z.object({ viewIds: z.array(id).min(1).max(100) }),
  output: nothing,
  refusals: ['may-not-keep-views', 'view-not-found'],
})

export const arrangeDesk = endpoint({
  name: 'arrangeDesk',
  method: 'PUT',
  path: '/desk/arrangement',
  summary: 'Keep which columns of the desk you see, and with which view it opens.',
  input: z.object({ columns: z.array(column).max(20).optional(), startViewId: id.nullable().optional() }),
  output: nothing,
  refusals: ['view-not-found'],
})
