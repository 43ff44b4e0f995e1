/** The unit's own deadlines (controle de prazos, P-21): nobody else sees them. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { calendarYear, due } from './holidays.ts'
import { accessLevel, cursor, day, id, instant, nothing, pageOf, userRef } from './values.ts'

const process = z.object({ processId: id })

export const setDeadline = endpoint({
  name: 'setDeadline',
  method: 'PUT',
  path: '/processes/:processId/deadline',
  summary: "Set your unit's deadline for a process, or move the one it has.",
  input: process.extend({ due }),
  output: z.object({ dueOn: day }),
  refusals: ['may-not-note', 'process-not-open-here', 'process-suspended', 'process-attached', 'day-in-past', 'day-too-far'],
})

export const concludeDeadline = endpoint({
  name: 'concludeDeadline',
  method: 'POST',
  path: '/processes/:processId/deadline/conclusion',
  summary: "Say that your unit is done with a process's deadline.",
  input: process,
  output: nothing,
  refusals: ['may-not-note', 'deadline-not-found'],
})

export const removeDeadline = endpoint({
  name: 'removeDeadline',
  method: 'DELETE',
  path: '/processes/:processId/deadline',
  summary: 'Take away a deadline that was set by mistake.',
  input: process,
  output: nothing,
  refusals: ['may-not-note', 'deadline-not-found'],
})

export const showDeadline = endpoint({
  name: 'showDeadline',
  method: 'GET',
  path: '/processes/:processId/deadline',
  summary: "Show your unit's deadlines for a process, the pending one first.",
  input: process,
  output: z.object({
    pending: z.object({ dueOn: day, workingDays: z.number(), by: userRef, at: instant }).nullable(),
    earlier: z.array(z.object({ id, dueOn: day, by: userRef, concludedAt: instant, concludedBy: userRef })),
  }),
})

/** What is due within so many days counts as soon. */
export const soonDays = 7

export const listDeadlines = endpoint({
  name: 'listDeadlines',
  method: 'GET',
  path: '/deadlines',
  summary: "List your unit's deadlines of a year, by day; those of this year with what is pending from earlier ones.",
  input: z.object({
    year: calendarYear,
    /** `today` and `soon`, within `soonDays`, are those days whatever the year. */
    situation: z.enum(['pending', 'late', 'today', 'soon', 'concluded', 'all']).default('pending'),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(
    z.object({
      id,
      process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
      dueOn: day,
      /** Business days from today until then, below zero when it is late; null when it is concluded. */
      workingDays: z.number().nullable(),
      by: userRef,
      at: instant,
      concludedAt: instant.nullable(),
      concludedBy: userRef.nullable(),
    }),
  ).extend({ today: day }),
})
