/** The acts that may be done to many processes at once: every one takes a `processId` and leaves one process's change. */
import type { BatchActs } from './domains/batches/index.ts'
import { includeInBlock } from './domains/blocks/index.ts'
import { createDocument } from './domains/documents/index.ts'
import { addGrant, cancelInactiveGrants } from './domains/grants/index.ts'
import {
  addAcknowledgement,
  addFavorite,
  addFollowUp,
  addRemark,
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

const acts = [
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
  ...[addFollowUp, addFavorite, addAcknowledgement, addRemark, includeInBlock, createDocument],
  ...[addGrant, cancelInactiveGrants],
]

export const batchActs: BatchActs = new Map(acts.map((act) => [act.name, act]))
