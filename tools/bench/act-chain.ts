/**
 * The acts on one process that are measured, in an order in which each finds what it needs: what is suspended is lifted, what is sent
 * is recalled. All of them are done to the same processes, one act after the other; but for those after which there is nothing more to do.
 */
import * as blocks from '@lavra/contract/blocks.ts'
import * as checkpoints from '@lavra/contract/checkpoints.ts'
import * as documents from '@lavra/contract/documents.ts'
import * as followUps from '@lavra/contract/follow-ups.ts'
import * as notes from '@lavra/contract/notes.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as workPlans from '@lavra/contract/work-plans.ts'
import type { Person } from '../load/person.ts'

export interface ChainLink {
  act: string
  /** What tells it from the same act done otherwise. */
  how?: string
  /** Without the process. */
  input: Record<string, unknown>
  /** Not by the first person, but by one of the unit that receives what the first one sends, or by an administrator. */
  by?: 'receiver' | 'administrator'
  /** Done to processes of its own, of which nothing was done before; `empty`: that hold no documents. */
  fresh?: 'as filled' | 'empty'
}

interface Cast {
  sender: Person
  receiver: Person
  administrator: Person
}

export async function actChain({ sender, receiver, administrator }: Cast, oldestId: string): Promise<ChainLink[]> {
  const markerId = (await sender.call(notes.saveMarker, { name: 'Medição', colour: 'blue' })).id
  const blockId = (await sender.call(blocks.saveBlock, { description: 'Medição' })).id
  const groupId = (await sender.call(followUps.saveNoteGroup, { list: 'follow-ups', name: 'Medição' })).id
  const signatureBlockId = (await sender.call(blocks.saveBlock, { kind: 'signature', description: 'Medição', unitIds: [receiver.unitId] }))
    .id
  const [checkpoint] = (await sender.call(checkpoints.listCheckpoints, {})).items
  const typeIds = (await administrator.call(processes.listProcessTypes, {})).items.map(({ id }) => id)
  const stages = [{ name: 'Instrução', items: [{ name: 'Pesquisar preços' }] }]
  const planId = (await administrator.call(workPlans.saveWorkPlan, { name: 'Medição', typeIds, stages })).id
  const basis = (await sender.call(processes.listLegalBases, {})).items.find(({ level }) => level === 'restricted')
  const [type] = (await sender.call(documents.findDocumentTypes, { text: 'despacho', for: 'authored' })).items
  if (!type || !checkpoint || !basis) throw new Error('the demo state lacks a Despacho, a control point or a legal basis')
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
    { act: 'saveUnitRemark', input: { text: 'Pasta azul.' } },
    { act: 'addComment', input: { text: 'Falta a certidão do fornecedor.' } },
    { act: 'changeProcess', input: { summary: 'Aquisição de material permanente' } },
    { act: 'changeProcessLevel', input: { level: 'restricted', legalBasisId: basis.id } },
    { act: 'changeProcessLevel', how: 'back to public', input: { level: 'public' } },
    { act: 'setCheckpoint', input: { checkpointId: checkpoint.id } },
    { act: 'setWorkPlan', input: { planId } },
    { act: 'includeInBlock', input: { blockId } },
    { act: 'removeFromBlock', input: { blockId } },
    { act: 'setDeadline', input: { due: { days: 10, counted: 'business' } } },
    { act: 'concludeDeadline', input: {} },
    { act: 'setDeadline', how: 'after one was met', input: { due: { days: 5, counted: 'calendar' } } },
    { act: 'removeDeadline', input: {} },
    { act: 'createDocument', input: { typeId: type.id, level: 'public' } },
    { act: 'createDocumentInBlock', input: { typeId: type.id, level: 'public', blockId: signatureBlockId } },
    { act: 'assignProcess', input: { userId: sender.userId } },
    { act: 'relateProcess', input: { otherId: oldestId } },
    { act: 'removeRelation', input: { otherId: oldestId } },
    { act: 'suspendProcess', input: { reason: 'Aguarda decisão.' } },
    { act: 'liftSuspension', input: {} },
    { act: 'concludeProcess', input: {} },
    { act: 'scheduleReopening', input: { due: { days: 10, counted: 'business' } } },
    { act: 'cancelReopening', input: {} },
    { act: 'reopenProcess', input: {} },
    { act: 'lockProcess', input: { reason: 'Perícia em curso.' }, by: 'administrator' },
    { act: 'unlockProcess', input: { reason: 'Perícia encerrada.' }, by: 'administrator' },
    { act: 'sendProcess', input: { ...to, keepOpen: false } },
    { act: 'recallProcess', input: {} },
    { act: 'sendProcess', how: 'kept open', input: { ...to, keepOpen: true } },
    { act: 'receiveProcess', input: {}, by: 'receiver' },
    { act: 'removeAttention', input: {}, by: 'receiver' },
    { act: 'attachProcess', how: 'all of them to one', input: { mainId: oldestId }, fresh: 'as filled' },
    { act: 'detachProcess', input: { reason: 'Anexado por engano.' }, by: 'administrator', fresh: 'as filled' },
    { act: 'deleteProcess', input: {}, fresh: 'empty' },
  ]
}
