/** What a unit must give back and what it waits for (retorno programado, P-20). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { due } from './holidays.ts'
import { accessLevel, cursor, day, id, instant, nothing, pageOf, unitRef, userRef } from './values.ts'

const theReturn = z.object({ returnId: id })

export const listReturns = endpoint({
  name: 'listReturns',
  method: 'GET',
  path: '/returns',
  summary: 'List the processes your unit must give back (owed), or those it expects from others (awaited), by day.',
  input: z.object({
    side: z.enum(['owed', 'awaited']),
    situation: z.enum(['pending', 'late', 'returned', 'all']).default('pending'),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(
    z.object({
      id,
      process: z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel }),
      /** The one that expects it, or the one that has it. */
      unit: unitRef,
      dueOn: day,
      /** Business days from today until then, below zero when it is late; null when it is back. */
      workingDays: z.number().nullable(),
      by: userRef,
      at: instant,
      returnedAt: instant.nullable(),
    }),
  ).extend({ today: day }),
})

export const extendReturn = endpoint({
  name: 'extendReturn',
  method: 'PUT',
  path: '/returns/:returnId',
  summary: 'Give a unit more time to send a process back; less is never given.',
  input: theReturn.extend({ due }),
  output: z.object({ dueOn: day }),
  refusals: ['may-not-send', 'return-not-found', 'return-met', 'return-not-later', 'day-in-past', 'day-too-far'],
})

export const removeReturn = endpoint({
  name: 'removeReturn',
  method: 'DELETE',
  path: '/returns/:returnId',
  summary: 'Expect a process back no more; one that is back leaves the list.',
  input: theReturn,
  output: nothing,
  refusals: ['may-not-send', 'return-not-found'],
})

export const showTiming = endpoint({
  name: 'showTiming',
  method: 'GET',
  path: '/processes/:processId/timing',
  summary: 'Show what is due in a process for your unit: its deadline, what it must give back, what it expects, when it opens again.',
  input: z.object({ processId: id }),
  output: z.object({
    today: day,
    deadline: z.object({ dueOn: day, workingDays: z.number() }).nullable(),
    owed: z.array(z.object({ id, unit: unitRef, dueOn: day, workingDays: z.number() })),
    awaited: z.array(z.object({ id, unit: unitRef, dueOn: day, workingDays: z.number() })),
    reopenOn: day.nullable(),
  }),
})
