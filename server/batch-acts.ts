/** The acts that may be done to many at once: every one takes the id of one process, document or block, and changes only that. */
import type { BatchAct, BatchActs } from './domains/batches/index.ts'
import {
  cancelRelease,
  concludeBlock,
  createDocumentInBlock,
  deleteBlock,
  includeInBlock,
  releaseBlock,
  reopenBlock,
  returnBlock,
} from './domains/blocks/index.ts'
import { cancelDocument, changeDocumentLevel, createDocument, deleteDocument, moveDocumentWith } from './domains/documents/index.ts'
import { addGrant, cancelInactiveGrants } from './domains/grants/index.ts'
import {
  addAcknowledgement,
  addFavorite,
  addFollowUp,
  addRemark,
  carryNotes,
  removeProcessMarker,
  saveNote,
  setPersonalUnread,
  setProcessMarker,
} from './domains/notes/index.ts'
import {
  attachProcess,
  changeProcess,
  changeProcessLevel,
  deleteProcess,
  liftSuspension,
  relateProcess,
  suspendProcess,
} from './domains/processes/index.ts'
import {
  assignProcess,
  concludeDeadline,
  concludeProcess,
  recallProcess,
  receiveProcess,
  reopenProcess,
  sendProcess,
  setCheckpoint,
  setDeadline,
} from './domains/routing/index.ts'

const processActs = [
  ...[
    sendProcess,
    recallProcess,
    assignProcess,
    concludeProcess,
    reopenProcess,
    receiveProcess,
    suspendProcess,
    liftSuspension,
    relateProcess,
    deleteProcess,
    attachProcess,
    changeProcess,
    changeProcessLevel,
  ],
  ...[setDeadline, concludeDeadline, setCheckpoint],
  ...[saveNote, setProcessMarker, removeProcessMarker, setPersonalUnread],
  ...[addFollowUp, addFavorite, addAcknowledgement, addRemark, includeInBlock, createDocument, createDocumentInBlock],
  ...[addGrant, cancelInactiveGrants],
]

const documentActs = [changeDocumentLevel, deleteDocument, cancelDocument, moveDocumentWith(carryNotes), addAcknowledgement, addFavorite]

const blockActs = [releaseBlock, cancelRelease, returnBlock, concludeBlock, reopenBlock, deleteBlock]

const named = (acts: readonly BatchAct[]) => new Map(acts.map((act) => [act.name, act]))

export const batchActs: BatchActs = { process: named(processActs), document: named(documentActs), block: named(blockActs) }
