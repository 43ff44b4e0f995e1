/**
 * The acts on one process that are measured, in an order in which each finds what it needs: what is suspended is lifted, what is sent
 * is recalled. All of them are done to the same processes, one act after the other.
 */
import * as blocks from '@lavra/contract/blocks.ts'
import * as followUps from '@lavra/contract/follow-ups.ts'
import * as notes from '@lavra/contract/notes.ts'
import type { Person } from '../load/person.ts'

export interface ChainLink {
  act: string
  /** What tells it from the same act done otherwise. */
  how?: string
  /** Without the process. */
  input: Record<string, unknown>
  /** By the second person, whose unit receives what the first one sends. */
  byReceiver?: true
}

export async function actChain(sender: Person, receiver: Person, otherProcessId: string): Promise<ChainLink[]> {
  const markerId = (await sender.call(notes.saveMarker, { name: 'Medição', colour: 'blue' })).id
  const blockId = (await sender.call(blocks.saveBlock, { description: 'Medição' })).id
  const groupId = (await sender.call(followUps.saveNoteGroup, { list: 'follow-ups', name: 'Medição' })).id
  const to = { unitIds: [receiver.unitId] }
  return [
    { act: 'saveNote', input: { text: 'Aguardar a nota fiscal.' } },
    { act: 'setProcessMarker', input: { markerId, text: 'Até sexta' } },
    { act: 'removeProcessMarker', input: { markerId } },
    { act: 'setPersonalUnread', input: { unread: true } },
    { act: 'addFollowUp', input: { groupId, text: 'Contrato do ano que vem' } },
    { act: 'addFavorite', input: {} },
    { act: 'addAcknowledgement', input: {} },
    { act: 'addRemark', input: { text: 'Conferido com o setor de contratos.' } },
    { act: 'includeInBlock', input: { blockId } },
    { act: 'assignProcess', input: { userId: sender.userId } },
    { act: 'relateProcess', input: { otherId: otherProcessId } },
    { act: 'suspendProcess', input: { reason: 'Aguarda decisão.' } },
    { act: 'liftSuspension', input: {} },
    { act: 'concludeProcess', input: {} },
    { act: 'reopenProcess', input: {} },
    { act: 'sendProcess', input: { ...to, keepOpen: false } },
    { act: 'recallProcess', input: {} },
    { act: 'sendProcess', how: 'kept open', input: { ...to, keepOpen: true } },
    { act: 'receiveProcess', input: {}, byReceiver: true },
  ]
}
