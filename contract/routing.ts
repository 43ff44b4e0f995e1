/** The unit's desk and the moves of a process: send, receive, assign, conclude, reopen. */
import { z } from 'zod'
import { deskNarrowing, deskOrder, deskSigns, deskSituation, direction } from './desk.ts'
import { endpoint } from './endpoint.ts'
import { due } from './holidays.ts'
import { accessLevel, cursor, day, id, instant, nothing, pageOf, unitRef, userRef } from './values.ts'

export const deskRow = z.object({
  id,
  number: z.string(),
  type: z.string(),
  summary: z.string(),
  level: accessLevel,
  origin: z.enum(['created', 'received']),
  unread: z.boolean(),
  from: z.string().nullable(),
  assignee: userRef.nullable(),
  parties: z.array(z.string()),
  documents: z.number(),
  drafts: z.number(),
  openedAt: instant,
  lastActivityAt: instant,
  ...deskSigns.shape,
})

export const listDesk = endpoint({
  name: 'listDesk',
  method: 'GET',
  path: '/desk',
  summary: 'List the processes open in your unit, latest activity first unless another order is asked for.',
  stability: 'stable',
  input: deskNarrowing.extend({
    situation: deskSituation.default('all'),
    order: deskOrder.default('activity'),
    /** Left out: what is newest first of times, the beginning of the alphabet of the rest. */
    direction: direction.optional(),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(deskRow),
})

export const countDesk = endpoint({
  name: 'countDesk',
  method: 'GET',
  path: '/desk/counts',
  summary: 'Count the processes open in your unit by situation, all or those that a filter leaves; counts stop at the cap.',
  input: deskNarrowing,
  output: z.object({
    all: z.number(),
    received: z.number(),
    created: z.number(),
    mine: z.number(),
    unread: z.number(),
    unassigned: z.number(),
    cap: z.number(),
  }),
})

export const listPassedUnits = endpoint({
  name: 'listPassedUnits',
  method: 'GET',
  path: '/processes/:processId/units',
  summary: 'List the units a process passed through, the latest first.',
  input: z.object({ processId: id }),
  output: z.object({ items: z.array(unitRef) }),
})

export const listUnknownDestinations = endpoint({
  name: 'listUnknownDestinations',
  method: 'GET',
  path: '/unknown-destinations',
  summary: 'Tell which of some units never had anything from yours nor sent it anything: a second look before a process goes there.',
  input: z.object({ unitIds: z.string().regex(/^[1-9]\d{0,17}(,[1-9]\d{0,17}){0,99}$/, 'must be ids with commas between') }),
  output: z.object({ items: z.array(unitRef) }),
})

const process = z.object({ processId: id })

export const sendProcess = endpoint({
  name: 'sendProcess',
  method: 'POST',
  path: '/processes/:processId/routings',
  summary: 'Send a process to one or more units; unless kept open it is concluded in yours.',
  input: process.extend({
    unitIds: z.array(id).min(1).max(100),
    keepOpen: z.boolean().default(false),
    /** By when the destinations have to send it back. */
    returnBy: due.optional(),
    /** When it opens here again by itself; only where it is not kept open. */
    reopenOn: due.optional(),
    /** Whether the note of your unit goes instead of waiting for the process to come back. */
    removeNote: z.boolean().optional(),
  }),
  output: z.object({ sentTo: z.array(unitRef), concludedHere: z.boolean() }),
  refusals: [
    'may-not-send',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'unit-cannot-receive',
    'unit-is-yours',
    'confidential-does-not-travel',
    'already-open-there',
    'return-owed',
    'reopening-when-kept-open',
    'day-not-ahead',
    'day-in-past',
    'day-too-far',
  ],
})

export const recallProcess = endpoint({
  name: 'recallProcess',
  method: 'POST',
  path: '/processes/:processId/recall',
  summary: 'Undo the last sending of your unit where nobody has opened the process yet; what stood before stands again.',
  input: process,
  output: z.object({ recalledFrom: z.array(unitRef), reopenedHere: z.boolean() }),
  refusals: ['may-not-send', 'nothing-to-recall', 'already-opened-there'],
})

export const receiveProcess = endpoint({
  name: 'receiveProcess',
  method: 'POST',
  path: '/processes/:processId/receipt',
  summary: 'Register that your unit received a process; harmless when it already did.',
  input: process,
  output: nothing,
  refusals: ['may-not-receive', 'process-not-open-here', 'process-suspended', 'process-attached'],
})

export const assignProcess = endpoint({
  name: 'assignProcess',
  method: 'PUT',
  path: '/processes/:processId/assignee',
  summary: 'Assign a process to a colleague of your unit, or to nobody.',
  input: process.extend({ userId: id.nullable() }),
  output: nothing,
  refusals: [
    'may-not-assign',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'not-a-colleague',
    'confidential-does-not-travel',
  ],
})

export const concludeProcess = endpoint({
  name: 'concludeProcess',
  method: 'POST',
  path: '/processes/:processId/conclusion',
  summary: 'Conclude a process in your unit, until a day if you like; other units are not affected.',
  input: process.extend({ reopenOn: due.optional() }),
  output: nothing,
  refusals: [
    'may-not-conclude',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'return-owed',
    'confidential-not-scheduled',
    'day-not-ahead',
    'day-too-far',
  ],
})

export const reopenProcess = endpoint({
  name: 'reopenProcess',
  method: 'POST',
  path: '/processes/:processId/reopening',
  summary: 'Reopen a process in your unit; it is assigned to you.',
  input: process,
  output: nothing,
  refusals: ['may-not-reopen', 'process-never-here', 'process-open-here', 'process-suspended', 'process-attached'],
})

const pendingReturn = z.object({ unit: unitRef, dueOn: day })

export const showPreflight = endpoint({
  name: 'showPreflight',
  method: 'GET',
  path: '/processes/:processId/preflight',
  summary: 'Tell once, before sending or concluding, what deserves a second look.',
  input: process,
  output: z.object({
    unsignedDrafts: z.array(z.object({ number: z.string(), title: z.string() })),
    beingEdited: z.array(z.string()),
    /** Units that expect the process back from yours, and those from which yours expects it. */
    owed: z.array(pendingReturn),
    awaited: z.array(pendingReturn),
    /** Of your unit, with something of the process, and not concluded. */
    blocks: z.array(z.object({ id, kind: z.enum(['signature', 'meeting']), description: z.string(), released: z.boolean() })),
  }),
})

export const rehearseDeparture = endpoint({
  name: 'rehearseDeparture',
  method: 'POST',
  path: '/desk/preflight',
  summary: 'Count, among processes open in your unit, those that deserve a second look before many are sent or concluded at once.',
  input: z.object({ processIds: z.array(id).min(1).max(10_000) }),
  output: z.object({
    /** With a draft of your unit. */
    drafts: z.number(),
    /** In a signature or meeting block of your unit that is not concluded. */
    blocks: z.number(),
    /** That your unit expects back from others. */
    awaited: z.number(),
  }),
})
