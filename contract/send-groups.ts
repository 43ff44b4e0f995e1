/** Units to which a unit often sends together (grupos de envio, P-11). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, name, nothing, unitRef } from './values.ts'

export const listSendGroups = endpoint({
  name: 'listSendGroups',
  method: 'GET',
  path: '/send-groups',
  summary: 'List the send groups of your unit, with those of their units that take processes.',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id, name: z.string(), units: z.array(unitRef) })) }),
})

export const saveSendGroup = endpoint({
  name: 'saveSendGroup',
  method: 'PUT',
  path: '/send-groups',
  summary: 'Make a send group of your unit, or change the one whose id is given.',
  input: z.object({ id: id.optional(), name: name(100), unitIds: z.array(id).min(1).max(100) }),
  output: z.object({ id }),
  refusals: ['may-not-send', 'group-exists', 'group-not-found', 'unit-is-yours', 'unit-cannot-receive'],
})

export const deleteSendGroup = endpoint({
  name: 'deleteSendGroup',
  method: 'DELETE',
  path: '/send-groups/:groupId',
  summary: 'Delete a send group of your unit; nothing that was sent changes.',
  input: z.object({ groupId: id }),
  output: nothing,
  refusals: ['may-not-send', 'group-not-found'],
})
