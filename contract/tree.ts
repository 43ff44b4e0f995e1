/** The tree of a process: signs of what is new in it. */

import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, nothing } from './values.ts'

export const removeAttention = endpoint({
  name: 'removeAttention',
  method: 'DELETE',
  path: '/processes/:processId/attention',
  summary: 'Take the attention signs of your unit from a process, because you have opened it.',
  input: z.object({ processId: id }),
  output: nothing,
})
