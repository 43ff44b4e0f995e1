/** Confidential processes (sigilosos): opened by password, and which ones one holds a credential of. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { cursor, id, instant, pageOf } from './values.ts'

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
