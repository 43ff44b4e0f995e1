import * as attention from '../../../domains/documents/attention.queries.ts'
import * as document from '../../../domains/documents/document.queries.ts'
import * as draft from '../../../domains/documents/draft.queries.ts'
import * as duplicate from '../../../domains/documents/duplicate.queries.ts'
import * as move from '../../../domains/documents/move.queries.ts'
import * as order from '../../../domains/documents/order.queries.ts'
import * as picture from '../../../domains/documents/picture.queries.ts'
import * as inclusion from '../../../domains/documents/protocol-inclusion.queries.ts'
import * as replace from '../../../domains/documents/replace.queries.ts'
import * as seen from '../../../domains/documents/seen.queries.ts'
import * as show from '../../../domains/documents/show.queries.ts'
import * as title from '../../../domains/documents/title.queries.ts'
import * as trash from '../../../domains/documents/trash.queries.ts'
import * as type from '../../../domains/documents/type.queries.ts'
import { actor, at, sampled, sha256 } from './sample.ts'

const content = { type: 'doc' as const, content: [] }
const page = { schema: 'lavra-document/1' as const, header: content, body: content, footer: content }
const made = { name: 'a', appliesTo: 'authored' as const, numbering: 'none' as const, takesParties: true, active: true, template: null }

const by = { unitId: '1', userId: '1', at, day: '2026-03-10' }

export const files = [
  sampled('documents/duplicate.queries.ts', duplicate, {
    selectCopyable: [actor, '1', 1001],
    selectSources: [actor, '1', ['1', '2']],
    insertCopies: ['1', [{ sourceId: '1', typeNumber: '1' }], by],
    insertDrafts: [[{ documentId: '1', page }], by],
  }),
  sampled('documents/attention.queries.ts', attention, {
    raiseSigns: [{ processId: '1', documentId: '1', ofUnitId: '1', cause: 'signed', at }],
    clearSigns: [{ processId: '1', unitId: '1', userId: '1' }],
    clearSignsOf: ['1'],
  }),
  sampled('documents/seen.queries.ts', seen, {
    updateAllSeenOutside: [['1', '2'], at],
    lockSeen: [['1', '2'], at],
  }),
  sampled('documents/document.queries.ts', document, {
    selectDocumentFacts: { read: ['1', false], locked: ['1', true] },
    insertDocument: [
      {
        processId: '1',
        kind: 'authored',
        typeId: '1',
        typeNumber: null,
        treeName: '',
        description: '',
        unitId: '1',
        userId: '1',
        at,
        documentDate: '2026-03-10',
        level: 'public',
        legalBasisId: null,
        degree: null,
        file: null,
      },
    ],
    insertDocumentParties: ['1', [{ role: 'interested', ids: ['1'] }], '1'],
    replaceDocumentParties: ['1', 'interested', ['1'], '1'],
    updateDocument: ['1', { description: 'a' }],
    lockPublished: [{ processId: '1', documentId: null, onlyOfUnit: null }, at],
    updateSeenOutside: ['1', at],
    unlockUnseen: ['1', ['1000001'], at],
    upsertFile: [{ sha256, size: 1, mime: 'application/pdf', at }],
    selectByUpload: ['a', '1', '1'],
  }),
  sampled('documents/draft.queries.ts', draft, {
    insertDraft: ['1', page, '1', '1', at],
    selectDraft: ['1'],
    updateDraft: ['1', { baseRevision: 1, body: content, userId: '1', at }],
    keepVersion: ['1', { userId: '1', unitId: '1', at, reason: 'explicit' }],
    selectVersions: ['1', null],
    selectEditor: ['1', at],
    takeEditor: [{ documentId: '1', userId: '1', unitId: '1', tab: 'a', at }],
    releaseEditor: ['1', 'a'],
    selectStandingSigners: ['1'],
    cancelSignatures: [['1'], '1', at],
  }),
  sampled('documents/protocol-inclusion.queries.ts', inclusion, {
    selectUnitsOf: { read: ['1', false], locked: ['1', true] },
    selectInclusion: ['1'],
  }),
  sampled('documents/move.queries.ts', move, {
    selectMayMove: ['1'],
    insertMove: [{ documentId: '1', fromId: '1', toId: '2', title: 'a', reason: 'a', unitId: '1', userId: '1', at }],
  }),
  sampled('documents/order.queries.ts', order, {
    selectPlaces: [actor, '1'],
    selectOrder: ['1'],
    placeDocuments: ['1', { ids: ['1'], positions: ['1'] }, { userId: '1', at }],
  }),
  sampled('documents/picture.queries.ts', picture, {
    selectImage: [actor, sha256],
    unseenPictures: [actor, [sha256]],
    keepPictures: [[sha256], { documentId: '1' }],
  }),
  sampled('documents/replace.queries.ts', replace, {
    selectCurrentFile: ['1'],
    updateFile: ['1', { sha256, name: 'a', uploadId: 'a' }],
  }),
  sampled('documents/trash.queries.ts', trash, {
    insertTrashItem: [{ documentId: '1', cause: 'replaced', file: { sha256, name: 'a' }, userId: '1', unitId: '1', at }],
    selectTrash: {
      listed: [actor, { itemId: null, beforeId: '9', now: at, limit: 51 }],
      one: [actor, { itemId: '1', beforeId: null, now: at, limit: 1 }],
    },
    selectTrashFile: ['1'],
    endTrash: [at, 500],
    eraseDrafts: [['1']],
  }),
  sampled('documents/show.queries.ts', show, {
    selectDocumentPage: ['1'],
    selectByDocumentNumber: ['1000001'],
    selectServed: ['1'],
  }),
  sampled('documents/title.queries.ts', title, {}),
  sampled('documents/type.queries.ts', type, {
    selectDocumentTypes: {
      listed: [{ text: 'a', for: 'authored', unitId: '1', activeOnly: true }],
      one: [{ text: '', for: null, unitId: null, activeOnly: true, id: '1' }],
    },
    selectTemplate: ['1'],
    upsertDocumentType: { new: [made], changed: [{ ...made, id: '1' }] },
    selectFilling: ['1', '1', '1'],
    selectContactNames: [['1']],
  }),
]
