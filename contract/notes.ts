/** What a unit writes on a process for itself: its note and its markers; and the free-text remark that the history keeps. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { flag, id, instant, name, named, nothing, userRef } from './values.ts'

/** Sixteen hues in two strengths (P-41: 32 colours). */
export const markerHues = [
  'red',
  'orange',
  'gold',
  'yellow',
  'lime',
  'green',
  'teal',
  'cyan',
  'sky',
  'blue',
  'indigo',
  'violet',
  'purple',
  'pink',
  'brown',
  'gray',
] as const
export type MarkerHue = (typeof markerHues)[number]
export type MarkerColour = MarkerHue | `strong-${MarkerHue}`
export const markerColours: readonly MarkerColour[] = [...markerHues, ...markerHues.map((hue) => `strong-${hue}` as const)]
export const markerColour = z.enum(markerColours)

const process = z.object({ processId: id })
/** What somebody saw before changing it; left out, whatever is there is written over. */
const seen = id.nullable().optional()
const stamp = { revision: id, by: userRef, at: instant }

export const note = z.object({ text: z.string(), priority: z.boolean(), ...stamp })
export const marking = z.object({
  markerId: id,
  name: z.string(),
  colour: markerColour,
  personal: z.boolean(),
  active: z.boolean(),
  text: z.string(),
  ...stamp,
})

export const showNotes = endpoint({
  name: 'showNotes',
  method: 'GET',
  path: '/processes/:processId/notes',
  summary:
    'Show what your unit keeps about a process: note, markers, follow-ups, favorites; and how often it was commented and acknowledged.',
  input: process,
  output: z.object({
    note: note.nullable(),
    markers: z.array(marking),
    followUps: z.array(z.object({ id, group: named.nullable(), text: z.string(), ...stamp })),
    favorite: z.object({ id }).nullable(),
    unreadForMe: z.boolean(),
    comments: z.number(),
    acknowledgements: z.number(),
    acknowledged: z.boolean(),
    /** Of the documents you see, those of which there is something to say. */
    documents: z.array(
      z.object({
        documentId: id,
        comments: z.number(),
        acknowledgements: z.number(),
        acknowledged: z.boolean(),
        favoriteId: id.nullable(),
      }),
    ),
  }),
})

export const saveNote = endpoint({
  name: 'saveNote',
  method: 'PUT',
  path: '/processes/:processId/note',
  summary: 'Write the note of your unit on a process; blank removes it.',
  input: process.extend({ text: z.string().trim().max(500), priority: z.boolean().default(false), revision: seen }),
  output: z.object({ revision: id.nullable() }),
  refusals: ['may-not-note', 'note-changed'],
})

export const listMarkers = endpoint({
  name: 'listMarkers',
  method: 'GET',
  path: '/markers',
  summary: 'List the markers of your unit and your own, if you wish with the number of open processes that carry each.',
  input: z.object({ counted: flag.optional() }),
  output: z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        colour: markerColour,
        personal: z.boolean(),
        active: z.boolean(),
        used: z.boolean(),
        open: z.number().nullable(),
      }),
    ),
  }),
})

export const saveMarker = endpoint({
  name: 'saveMarker',
  method: 'PUT',
  path: '/markers',
  summary: 'Create a marker of your unit, or one of your own, or change the one whose id is given.',
  input: z.object({
    id: id.optional(),
    name: name(50),
    colour: markerColour,
    personal: z.boolean().default(false),
    active: z.boolean().default(true),
  }),
  output: z.object({ id }),
  refusals: ['may-not-note', 'marker-exists', 'marker-not-found'],
})

export const deleteMarker = endpoint({
  name: 'deleteMarker',
  method: 'DELETE',
  path: '/markers/:markerId',
  summary: 'Delete a marker that was never used; a used one can be deactivated.',
  input: z.object({ markerId: id }),
  output: nothing,
  refusals: ['may-not-note', 'marker-used', 'marker-not-found'],
})

export const setProcessMarker = endpoint({
  name: 'setProcessMarker',
  method: 'PUT',
  path: '/processes/:processId/markers/:markerId',
  summary: 'Put a marker on a process, or change its text.',
  input: process.extend({ markerId: id, text: z.string().trim().max(500).optional(), revision: seen }),
  output: z.object({ revision: id }),
  refusals: ['may-not-note', 'marker-not-found', 'marker-inactive', 'marker-changed'],
})

export const removeProcessMarker = endpoint({
  name: 'removeProcessMarker',
  method: 'DELETE',
  path: '/processes/:processId/markers/:markerId',
  summary: 'Take a marker from a process; harmless when it is not there.',
  input: process.extend({ markerId: id }),
  output: nothing,
  refusals: ['may-not-note', 'marker-not-found'],
})

export const listMarkerChanges = endpoint({
  name: 'listMarkerChanges',
  method: 'GET',
  path: '/processes/:processId/marker-changes',
  summary: 'List who of your unit put which marker on a process, changed or took it, the latest first.',
  input: process,
  output: z.object({
    items: z.array(
      z.object({
        id,
        at: instant,
        by: z.string(),
        change: z.enum(['added', 'changed', 'removed']),
        marker: z.string(),
        text: z.string(),
      }),
    ),
  }),
})

export const addRemark = endpoint({
  name: 'addRemark',
  method: 'POST',
  path: '/processes/:processId/history',
  summary: 'Add a remark to the history of a process; it can neither be changed nor taken back.',
  input: process.extend({ text: z.string().trim().min(1).max(2000) }),
  output: nothing,
  refusals: ['may-not-remark', 'process-not-open-here', 'process-suspended', 'process-attached'],
})

export const setPersonalUnread = endpoint({
  name: 'setPersonalUnread',
  method: 'PUT',
  path: '/processes/:processId/personal-unread',
  summary: 'Show a process as unread to you alone, or no longer; the receipt of the unit stays as it is.',
  input: process.extend({ unread: z.boolean() }),
  output: nothing,
})
