/** Confidential processes (sigilosos): opened by password, which ones one holds a credential of, and who else does. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, nothing, pageOf, userRef, whyNot } from './values.ts'

/** Why a credential ended. */
export const grantEnd = z.enum(['revoked', 'renounced', 'cancelled', 'level-lowered'])

export const openConfidential = endpoint({
  name: 'openConfidential',
  method: 'POST',
  path: '/confidential-openings',
  summary: 'Open confidential processes that you hold a credential of, in this session and for a while, by your password.',
  input: z.object({ processIds: z.array(id).min(1).max(200), password: z.string().min(1).max(200) }),
  output: z.object({ until: instant }),
  refusals: ['wrong-password', 'too-many-attempts', 'confidential-by-person-only'],
})

export const listHeldProcesses = endpoint({
  name: 'listHeldProcesses',
  method: 'GET',
  path: '/held-processes',
  summary: 'List the confidential processes that you hold a credential of in your unit, the latest first.',
  input: z.object({ cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: pageOf(
    z.object({
      process: z.object({
        id,
        number: z.string(),
        type: z.string(),
        /** Null until it is opened in this session. */
        summary: z.string().nullable(),
      }),
      /** Never since the credential was given or renewed, some time ago, or in this session. */
      opened: z.enum(['never', 'before', 'now']),
      concluded: z.boolean(),
      grantedAt: instant,
      grantedBy: z.string(),
    }),
  ),
})

const process = z.object({ processId: id })
const grant = process.extend({ grantId: id })

export const listGrants = endpoint({
  name: 'listGrants',
  method: 'GET',
  path: '/processes/:processId/grants',
  summary: 'List all credentials of a confidential process, those that ended included, and what you may do with each.',
  input: process,
  output: z.object({
    items: z.array(
      z.object({
        id,
        user: userRef,
        unit: z.string(),
        mine: z.boolean(),
        grantedBy: z.string(),
        grantedAt: instant,
        opened: z.boolean(),
        concluded: z.boolean(),
        renewed: z.object({ at: instant, by: z.string() }).nullable(),
        /** Its holder may not enter that unit any more: nobody reads the process by it until they may again. */
        inactive: z.boolean(),
        ended: z.object({ at: instant, by: z.string().nullable(), why: grantEnd }).nullable(),
        abilities: z.object({ revoke: whyNot, renew: whyNot }),
      }),
    ),
  }),
  refusals: ['process-not-confidential'],
})

export const listGrantees = endpoint({
  name: 'listGrantees',
  method: 'GET',
  path: '/processes/:processId/grantees',
  summary: 'List the people of a unit who may be given a credential of a confidential process: those who have none there.',
  input: process.extend({ unitId: id }),
  output: z.object({ items: z.array(userRef) }),
  refusals: ['process-not-confidential'],
})

export const addGrant = endpoint({
  name: 'addGrant',
  method: 'POST',
  path: '/processes/:processId/grants',
  summary: 'Give somebody a credential of a confidential process, in one of their units.',
  input: process.extend({ userId: id, unitId: id }),
  output: nothing,
  refusals: ['process-not-confidential', 'unit-cannot-receive', 'not-of-that-unit'],
})

export const renewGrant = endpoint({
  name: 'renewGrant',
  method: 'POST',
  path: '/processes/:processId/grants/:grantId/renewal',
  summary: 'Renew a credential: to its holder the process is as new, and open again.',
  input: grant,
  output: nothing,
  refusals: ['process-not-confidential', 'grant-ended', 'grant-is-yours', 'grant-of-another-unit'],
})

export const revokeGrant = endpoint({
  name: 'revokeGrant',
  method: 'DELETE',
  path: '/processes/:processId/grants/:grantId',
  summary: 'Revoke a credential that you gave, or that is held in your unit.',
  input: grant,
  output: nothing,
  refusals: ['process-not-confidential', 'grant-ended', 'grant-is-yours', 'grant-of-another-unit'],
})

export const renounceGrant = endpoint({
  name: 'renounceGrant',
  method: 'DELETE',
  path: '/processes/:processId/own-grant',
  summary: 'Renounce your credential of a confidential process in your unit; the last one stays.',
  input: process,
  output: nothing,
  refusals: ['process-not-confidential', 'last-grant'],
})
