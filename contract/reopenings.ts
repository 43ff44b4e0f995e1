/** Days on which processes open again by themselves (reabertura programada, P-15). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { due } from './holidays.ts'
import { accessLevel, cursor, day, id, instant, nothing, pageOf, userRef } from './values.ts'

const process = z.object({ processId: id })

export const scheduleReopening = endpoint({
  name: 'scheduleReopening',
  method: 'PUT',
  path: '/processes/:processId/scheduled-reopening',
  summary: 'Choose the day on which a process that is concluded in your unit opens again, or another day.',
  input: process.extend({ due }),
  output: z.object({ reopenOn: day }),
  refusals: [
    'may-not-reopen',
    'process-never-here',
    'process-open-here',
    'process-suspended',
    'confidential-not-scheduled',
    'day-not-ahead',
    'day-too-far',
  ],
})

export const cancelReopening = endpoint({
  name: 'cancelReopening',
  method: 'DELETE',
  path: '/processes/:processId/scheduled-reopening',
  summary: 'Leave a process concluded: it opens by itself no more.',
  input: process,
  output: nothing,
  refusals: ['may-not-reopen', 'reopening-not-found'],
})

export const listReopenings = endpoint({
  name: 'listReopenings',
  method: 'GET',
  path: '/scheduled-reopenings',
  summary: 'List the processes that will open again in your unit, the next first.',
  input: z.object({ cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: pageOf(
    z.object({
      process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
      reopenOn: day,
      by: userRef,
      at: instant,
    }),
  ),
})
