/** What makes one process part of another: attaching (anexar) and, by an administrator, detaching. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, line, nothing } from './values.ts'

const process = z.object({ processId: id })

export const attachProcess = endpoint({
  name: 'attachProcess',
  method: 'POST',
  path: '/processes/:processId/attachment',
  summary: 'Attach a process, for good, to an older one: it stands in its tree and has no act of its own any more.',
  input: process.extend({ mainId: id }),
  output: nothing,
  refusals: [
    'may-not-attach',
    'attached-to-itself',
    'confidential-not-attached',
    'process-attached',
    'process-suspended',
    'process-not-open-here',
    'open-in-other-units',
    'return-pending',
    'has-attached',
    'nothing-to-attach',
    'main-not-open-here',
    'main-attached',
    'older-into-newer',
  ],
})

export const detachProcess = endpoint({
  name: 'detachProcess',
  method: 'DELETE',
  path: '/processes/:processId/attachment',
  summary: 'Take an attached process out again: it is open in the unit that had attached it.',
  input: process.extend({ reason: line(500).min(1) }),
  output: nothing,
  refusals: ['may-not-detach', 'process-not-attached'],
})
