/** What is due on which day, and the private address under which calendar programs read it. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, day, flag, id, instant, nothing, userRef } from './values.ts'

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

/** Only one's own business, or all of the unit's. */
export const feedScopes = ['mine', 'unit'] as const
export type FeedScope = (typeof feedScopes)[number]

export const listCalendarFeeds = endpoint({
  name: 'listCalendarFeeds',
  method: 'GET',
  path: '/calendar-feeds',
  summary: 'List the private addresses under which calendar programs read what is due for you; the addresses themselves are not kept.',
  audience: 'signed-in',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id,
        scope: z.enum(feedScopes),
        /** Null: all units in which you act. */
        unit: z.object({ id, code: z.string() }).nullable(),
        createdAt: instant,
        usedAt: instant.nullable(),
      }),
    ),
  }),
})

export const createCalendarFeed = endpoint({
  name: 'createCalendarFeed',
  method: 'POST',
  path: '/calendar-feeds',
  summary: 'Make a private address for calendar programs, shown once; the one you had for the same ends.',
  input: z.object({ scope: z.enum(feedScopes), everyUnit: z.boolean() }),
  output: z.object({ id, address: z.url(), replaced: z.boolean() }),
})

export const revokeCalendarFeed = endpoint({
  name: 'revokeCalendarFeed',
  method: 'DELETE',
  path: '/calendar-feeds/:feedId',
  summary: 'End one of your private calendar addresses: programs that read it get nothing any more.',
  audience: 'signed-in',
  input: z.object({ feedId: id }),
  output: nothing,
  refusals: ['item-not-found'],
})

export const downloadCalendarFeed = endpoint({
  name: 'downloadCalendarFeed',
  method: 'GET',
  path: '/calendar-feeds/:file',
  summary: 'Read what is due for whom the secret in the address was made, as an iCalendar file; no sign-in is needed.',
  audience: 'public',
  input: z.object({ file: z.string().regex(/^[\w-]{43}\.ics$/, 'must be a private calendar address') }),
  output: z.unknown(),
  produces: 'text/calendar',
  refusals: ['item-not-found', 'too-many-attempts'],
})
