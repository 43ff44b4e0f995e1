/** A process that is only read (bloqueado, P-19): locked by administrators and their programs, while another system has it. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, line, nothing } from './values.ts'

const input = z.object({ processId: id, reason: line(500).min(1) })

export const lockProcess = endpoint({
  name: 'lockProcess',
  method: 'POST',
  path: '/processes/:processId/lock',
  summary: 'Lock a process: it can be read, and nothing else, by anybody, until it is unlocked.',
  stability: 'stable',
  input,
  output: nothing,
  refusals: ['may-not-lock', 'process-locked'],
})

export const unlockProcess = endpoint({
  name: 'unlockProcess',
  method: 'POST',
  path: '/processes/:processId/lock/end',
  summary: 'Unlock a process: what could be done before can be done again.',
  stability: 'stable',
  input,
  output: nothing,
  refusals: ['may-not-lock', 'process-not-locked'],
})
