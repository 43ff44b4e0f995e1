/**
 * The acts on one process that are measured, in an order in which each finds what it needs: what is suspended is lifted, what is sent
 * is recalled. All of them are done to the same processes, one act after the other; but for those after which there is nothing more to do.
 */
import * as blocks from '@lavra/contract/blocks.ts'
import * as documents from '@lavra/contract/documents.ts'
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
  /** Done to processes of its own, of which nothing was done before; `empty`: that hold no documents. */
  fresh?: 'as filled' | 'empty'
}

export async function actChain(sender: Person, receiver: Person, oldestId: string): Promise<ChainLink[]> {
  const markerId = (await sender.call(notes.saveMarker, { name: 'Medição', colour: 'blue' })).id
  const blockId = (await sender.call(blocks.saveBlock, { description: 'Medição' })).id
  const groupId = (await sender.call(followUps.saveNoteGroup, { list: 'follow-ups', name: 'Medição' })).id
  const [type] = (await sender.call(documents.findDocumentTypes, { text: 'despacho', for: 'authored' })).items
  if (!type) throw new Error('the demo state has no Despacho')
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
    { act: 'setDeadline', input: { due: { days: 10, counted: 'business' } } },
    { act: 'concludeDeadline', input: {} },
    { act: 'createDocument', input: { typeId: type.id, level: 'public' } },
    { act: 'assignProcess', input: { userId: sender.userId } },
    { act: 'relateProcess', input: { otherId: oldestId } },
    { act: 'suspendProcess', input: { reason: 'Aguarda decisão.' } },
    { act: 'liftSuspension', input: {} },
    { act: 'concludeProcess', input: {} },
    { act: 'reopenProcess', input: {} },
    { act: 'sendProcess', input: { ...to, keepOpen: false } },
    { act: 'recallProcess', input: {} },
    { act: 'sendProcess', how: 'kept open', input: { ...to, keepOpen: true } },
    { act: 'receiveProcess', input: {}, byReceiver: true },
    { act: 'attachProcess', how: 'all of them to one', input: { mainId: oldestId }, fresh: 'as filled' },
    { act: 'deleteProcess', input: {}, fresh: 'empty' },
  ]
}
