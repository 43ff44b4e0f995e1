/** The collection of confidential processes (acervo de sigilosos): a unit's, kept by its keeper, and what nobody can open any more. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, nothing, pageOf, userRef, whyNot } from './values.ts'

export const openHoldings = endpoint({
  name: 'openHoldings',
  method: 'POST',
  path: '/holdings-openings',
  summary: 'Open the collection of confidential processes in this session and for a while, by your password.',
  input: z.object({ password: z.string().min(1).max(200) }),
  output: z.object({ until: instant }),
  refusals: ['wrong-password', 'too-many-attempts', 'confidential-by-person-only', 'may-not-keep-holdings'],
})

/** What every collection says of a process: nothing of what is in it. */
const named = z.object({ id, number: z.string(), type: z.string(), createdAt: instant })
const person = z.string()

export const holdingsOnly = z.enum(['all', 'inactive'])

const entry = ['confidential-by-person-only', 'may-not-keep-holdings', 'holdings-password-needed'] as const

export const listHoldings = endpoint({
  name: 'listHoldings',
  method: 'GET',
  path: '/holdings',
  summary: "List the confidential processes of your unit's collection: those of which a credential was ever given there.",
  input: z.object({
    /** `inactive`: those with an inactive credential of the unit. */
    only: holdingsOnly.default('all'),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: pageOf(
    z.object({
      process: named,
      /** What your unit wrote about it: its remark (observações desta unidade), and its follow-ups with their groups. */
      remark: z.string(),
      followUps: z.array(z.object({ group: z.string().nullable(), text: z.string() })),
      /** Who holds a credential in the unit, who holds one that is of no use now, and who held one. */
      active: z.array(person),
      inactive: z.array(person),
      ended: z.array(person),
      abilities: z.object({ activate: whyNot, cancel: whyNot }),
    }),
  ),
  refusals: [...entry],
})

export const downloadHoldings = endpoint({
  name: 'downloadHoldings',
  method: 'GET',
  path: '/holdings/table',
  summary: "Download your unit's collection of confidential processes as a table for spreadsheets.",
  input: z.object({ only: holdingsOnly.default('all') }),
  output: z.unknown(),
  produces: 'text/csv',
  refusals: [...entry],
})

const process = z.object({ processId: id })

export const listHoldingGrantees = endpoint({
  name: 'listHoldingGrantees',
  method: 'GET',
  path: '/holdings/:processId/grantees',
  summary: "List the people of your unit for whom a credential of a process in the unit's collection can be activated.",
  input: process,
  output: z.object({ items: z.array(userRef) }),
  refusals: [...entry],
})

export const activateGrant = endpoint({
  name: 'activateGrant',
  method: 'POST',
  path: '/holdings/:processId/grants',
  summary: "Activate a credential of a process in your unit's collection for somebody of the unit.",
  input: process.extend({ userId: id }),
  output: nothing,
  refusals: [...entry, 'holding-ended-here', 'unit-cannot-receive', 'not-of-that-unit'],
})

export const cancelInactiveGrants = endpoint({
  name: 'cancelInactiveGrants',
  method: 'DELETE',
  path: '/holdings/:processId/inactive-grants',
  summary: 'Cancel the inactive credentials that your unit holds of a process; somebody must still be able to open it.',
  input: process,
  output: nothing,
  refusals: [...entry, 'no-inactive-grant', 'no-active-grant'],
})

export const listLostHoldings = endpoint({
  name: 'listLostHoldings',
  method: 'GET',
  path: '/lost-holdings',
  summary: 'List the confidential processes that nobody can open any more: no credential of them is active anywhere.',
  input: z.object({ cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: pageOf(
    z.object({
      process: named,
      /** Who holds a credential that is of no use now, and in which unit; those who held one last when there is none. */
      last: z.array(z.object({ name: person, unit: z.string(), unitId: id, ended: z.boolean() })),
    }),
  ),
  refusals: ['confidential-by-person-only', 'may-not-administer', 'holdings-password-needed'],
})

export const listLostGrantees = endpoint({
  name: 'listLostGrantees',
  method: 'GET',
  path: '/lost-holdings/:processId/grantees',
  summary: 'List the people of a unit to whom access to a process that nobody can open can be given back.',
  input: process.extend({ unitId: id }),
  output: z.object({ items: z.array(userRef) }),
  refusals: ['confidential-by-person-only', 'may-not-administer', 'holdings-password-needed', 'access-not-lost'],
})

export const restoreGrant = endpoint({
  name: 'restoreGrant',
  method: 'POST',
  path: '/lost-holdings/:processId/grants',
  summary: 'Give somebody in a unit access to a confidential process that nobody can open any more.',
  input: process.extend({ userId: id, unitId: id }),
  output: nothing,
  refusals: [
    'confidential-by-person-only',
    'may-not-administer',
    'holdings-password-needed',
    'access-not-lost',
    'unit-cannot-receive',
    'not-of-that-unit',
  ],
})
