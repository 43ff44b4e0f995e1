/** What narrows and orders the desk, and what a unit or a person put on the rows of it: shared by the list, its counts and its groups. */
import { z } from 'zod'
import { markerColour } from './notes.ts'
import { flag, id, line, named } from './values.ts'

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
  /** Only what came from this unit. */
  fromUnitId: id.optional(),
})

export const deskSituation = z.enum(['all', 'received', 'created', 'mine', 'unread', 'unassigned'])
export const deskOrder = z.enum(['activity', 'received', 'number', 'type', 'assignee'])
export const direction = z.enum(['asc', 'desc'])

/** What a unit, or a person in it, put on a process. */
export const deskSigns = z.object({
  markers: z.array(named.extend({ colour: markerColour, personal: z.boolean(), text: z.string() })),
  note: z.object({ text: z.string(), priority: z.boolean() }).nullable(),
  unreadForMe: z.boolean(),
  followed: z.boolean(),
  /** A document came, was signed or moved in since somebody of your unit last opened it (P-49). */
  attention: z.boolean(),
  blocks: z.array(z.object({ id, description: z.string() })),
})
