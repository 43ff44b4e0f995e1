/** What is due on which day, and the private address under which calendar programs read it. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, day, flag, id, userRef } from './values.ts'

/** A deadline of the unit (P-21), what it gives back or waits for (P-20), what opens again by itself (P-15), what waits until a day (P-18). */
export const calendarKinds = ['deadline', 'return-owed', 'return-awaited', 'reopening', 'stay-end'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** Six weeks stand on a sheet; a list of a quarter is as long as anybody reads. */
export const longestSpan = 100
/** So many entries and no more: whoever has more of them in a few weeks asks for their own. */
export const entryCap = 1000

export const calendarEntry = z.object({
  /** Of its kind: `deadline-12`. */
  id: z.string(),
  kind: z.enum(calendarKinds),
  day,
  /** The summary of a confidential process is left out: what is in it opens with the password. */
  process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
  /** The unit at the other side of a return. */
  unit: z.object({ id, code: z.string() }).nullable(),
  assignee: userRef.nullable(),
  /** Concluded, or back. */
  isDone: z.boolean(),
})

export const showCalendar = endpoint({
  name: 'showCalendar',
  method: 'GET',
  path: '/calendar',
  summary: 'Show what is due in your unit from one day to another, with the days on which your agency does not work.',
  input: z.object({
    from: day,
    to: day,
    /** Only what you are responsible for, or have set yourself where nobody is. */
    mine: flag.optional(),
  }),
  output: z.object({
    today: day,
    entries: z.array(calendarEntry),
    /** False: there are more than these, which are the first by day. */
    isWhole: z.boolean(),
    /** Days without office hours; `holiday` null on a Saturday or Sunday. */
    off: z.array(z.object({ day, holiday: z.string().nullable() })),
  }),
  refusals: ['span-not-valid'],
})
