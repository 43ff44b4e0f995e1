/** The days on which nobody works, and what that makes of “in five business days”. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, flag, id, name } from './values.ts'

export const recurrence = z.enum(['once', 'yearly', 'easter'])
/** As it stands in addresses. */
export const calendarYear = z.string().regex(/^(19|20|21)\d\d$/, 'must be a year')
export const longestTerm = 1000

/** A day, or so many days from today; what comes out is always a day. */
export const due = z.union([
  z.object({ on: day }),
  z.object({ days: z.number().int().min(1).max(longestTerm), counted: z.enum(['calendar', 'business']) }),
])
export type Due = z.infer<typeof due>

export const listHolidays = endpoint({
  name: 'listHolidays',
  method: 'GET',
  path: '/holidays',
  summary: 'List the holidays of all agencies and of one, with the day they fall on in a year.',
  input: z.object({ agencyId: id.optional(), year: calendarYear, inactiveToo: flag.optional() }),
  output: z.object({
    items: z.array(
      z.object({
        id,
        agency: z.object({ id, code: z.string() }).nullable(),
        name: z.string(),
        recurrence,
        day,
        easterOffset: z.number().nullable(),
        active: z.boolean(),
        /** Null: it does not fall into that year. */
        inYear: day.nullable(),
      }),
    ),
  }),
})

export const saveHoliday = endpoint({
  name: 'saveHoliday',
  method: 'PUT',
  path: '/administration/holidays',
  summary: 'Create a holiday, or change the one whose id is given; without an agency it is one of all.',
  input: z.object({
    id: id.optional(),
    agencyId: id.nullable(),
    name: name(100),
    recurrence,
    /** The day; of what comes every year, the first. */
    day: day.refine((value) => value >= '1900-01-01' && value <= '2200-12-31'),
    /** Days from Easter, before it below zero; only for what moves with it. */
    easterOffset: z.number().int().min(-100).max(100).nullable(),
    active: z.boolean().default(true),
  }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found', 'easter-offset-missing'],
})

export const showDueDay = endpoint({
  name: 'showDueDay',
  method: 'GET',
  path: '/due-day',
  summary: 'Say on which day so many days from today end where your agency is, and what stands in between.',
  input: z.object({ days: z.coerce.number().int().min(1).max(longestTerm), counted: z.enum(['calendar', 'business']) }),
  output: z.object({
    today: day,
    on: day,
    isBusinessDay: z.boolean(),
    /** Holidays from Monday to Friday until that day. */
    passing: z.array(z.object({ day, name: z.string() })),
  }),
})
