import * as attachment from '../../../domains/processes/attachment.queries.ts'
import * as duplicated from '../../../domains/processes/duplicated.queries.ts'
import * as find from '../../../domains/processes/find.queries.ts'
import * as informed from '../../../domains/processes/informed-number.queries.ts'
import * as locks from '../../../domains/processes/lock.queries.ts'
import * as one from '../../../domains/processes/one-per-interested.queries.ts'
import * as outline from '../../../domains/processes/outline.queries.ts'
import * as priority from '../../../domains/processes/priority.queries.ts'
import * as process from '../../../domains/processes/process.queries.ts'
import * as unit from '../../../domains/processes/process-unit.queries.ts'
import * as registry from '../../../domains/processes/registry.queries.ts'
import * as list from '../../../domains/processes/registry-list.queries.ts'
import * as relation from '../../../domains/processes/relation.queries.ts'
import * as show from '../../../domains/processes/show.queries.ts'
import * as suspension from '../../../domains/processes/suspension.queries.ts'
import { actor, at, sampled } from './sample.ts'

const type = {
  name: 'a',
  description: '',
  levels: ['public' as const],
  suggestedLevel: 'public' as const,
  suggestedBasisId: null,
  onePerInterested: false,
  active: true,
  classificationIds: ['1'],
}
const started = {
  number: '1',
  filedOn: null,
  digits: '1',
  agencyId: '1',
  typeId: '1',
  summary: '',
  unitId: '1',
  userId: '1',
  at,
  level: 'public' as const,
  legalBasisId: null,
  degree: null,
  priorityId: null,
  classificationIds: ['1'],
  partyIds: ['1'],
  remark: '',
}

export const files = [
  sampled('processes/informed-number.queries.ts', informed, {
    selectInforming: ['1'],
    selectFiledOn: ['1'],
    updateNumber: [{ processId: '1', number: '1', digits: '1', filedOn: '2001-02-03' }],
  }),
  sampled('processes/lock.queries.ts', locks, {
    insertLock: [{ processId: '1', reason: 'a', unitId: '1', userId: '1', at }],
    deleteLock: ['1'],
  }),
  sampled('processes/duplicated.queries.ts', duplicated, { selectDuplicated: [actor, '1'], selectRelated: [actor, '1'] }),
  sampled('processes/process.queries.ts', process, {
    selectProcessFacts: { read: ['1', null], locked: ['1', 'update'], shared: ['1', 'share'] },
    takeNumbers: ['a', 3],
    takeNumber: ['agency:1500:2026'],
    insertProcess: [started],
    recomputeLevel: {
      same: [
        { id: '1', level: 'restricted', attachedToId: null, hasAttached: false },
        { userId: '1', unitId: '1', at },
      ],
      confidential: [
        { id: '1', level: 'confidential', attachedToId: null, hasAttached: false },
        { userId: '1', unitId: '1', at },
      ],
    },
    updateProcess: ['1', { summary: 'a' }],
    updateDeleted: ['1', '1', at],
    selectClassification: ['1'],
    selectParties: ['1'],
    replaceClassification: ['1', ['1'], '1'],
    replaceParties: ['1', ['1'], '1'],
    saveRemark: {
      written: [{ processId: '1', unitId: '1', userId: '1', text: 'a', at }],
      removed: [{ processId: '1', unitId: '1', userId: '1', text: '', at }],
    },
  }),
  sampled('processes/process-unit.queries.ts', unit, {
    markReceived: ['1', '1', '1', at],
    openInUnits: ['1', ['2'], '1', at],
    arriveBackIn: ['1', ['2'], '1', at],
    concludeIn: ['1', '1', '1', at],
    restoreUnit: { 'never there': ['1', '1', null, at], 'as before': ['1', '1', {}, at] },
    reopenIn: ['1', '1', '1', at],
    deleteUnitsByGrant: ['1', '1'],
    assignIn: ['1', '1', '1', '1', at],
    stirDesks: ['1', at],
  }),
  sampled('processes/show.queries.ts', show, {
    selectProcessPage: [actor, '1'],
    selectTree: [actor, '1'],
  }),
  sampled('processes/outline.queries.ts', outline, {
    selectOutlined: [actor, '1500'],
    selectKnown: [actor, '1500'],
    selectOutline: [actor, '1500'],
  }),
  sampled('processes/find.queries.ts', find, {
    selectByDigits: [actor, '1000001'],
    selectByNumberPart: [actor, '1500', 20],
    selectBySummary: { words: [actor, ['obra', 'escola'], 20], 'short word': [actor, ['TI'], 20] },
    selectByParty: [actor, 'silva', 20],
  }),
  sampled('processes/registry.queries.ts', registry, {
    selectTypes: { listed: [{ text: 'a', unitId: '1', activeOnly: true }], one: [{ text: '', unitId: null, activeOnly: true, id: '1' }] },
    upsertType: { new: [type], changed: [{ ...type, id: '1' }] },
    selectCodes: [{ text: 'a', activeOnly: true, limit: 50 }],
    upsertCode: { new: [{ code: 'a', name: 'a', active: true }], changed: [{ id: '1', code: 'a', name: 'a', active: true }] },
    unknownAmong: { codes: ['classification_code', ['1']], contacts: ['contact', ['1']] },
    selectNumbering: ['1'],
    selectAllowedLevels: ['1'],
  }),
  sampled('processes/registry-list.queries.ts', list, {
    selectRegistry: {
      'classification codes': ['classification-codes', 'a', 100],
      'legal bases': ['legal-bases', 'a', 100],
      'signing titles': ['signing-titles', 'a', 100],
      priorities: ['priorities', 'a', 100],
      contacts: ['contacts', 'a', 100],
      'all contacts': ['contacts', '', 100],
    },
  }),
  sampled('processes/suspension.queries.ts', suspension, {
    insertSuspension: [{ processId: '1', unitId: '1', userId: '1', reason: 'a', boundToId: null, until: null, at }],
    updateLifted: ['1', '1', at],
    selectDue: { 'first page': [at, null, 500], 'next page': [at, { id: '1', until: '2026-03-10', processId: '1' }, 500] },
    selectSuspended: [actor, null, 51],
  }),
  sampled('processes/priority.queries.ts', priority, {
    selectPriorities: [],
    isOffered: ['1'],
    upsertPriority: { new: [{ name: 'a', law: '', active: true }], changed: [{ id: '1', name: 'a', law: '', active: true }] },
  }),
  sampled('processes/attachment.queries.ts', attachment, {
    lockBoth: [['1', '2']],
    insertAttachment: [{ processId: '2', mainId: '1', unitId: '1', userId: '1', at }],
    updateDetached: [{ processId: '2', userId: '1', reason: 'a', at }],
    recomputeMain: ['1'],
  }),
  sampled('processes/one-per-interested.queries.ts', one, {
    lockContacts: [['1', '2']],
    selectTaken: [actor, { typeId: '1', agencyId: '1', contactIds: ['1'], exceptId: null }],
  }),
  sampled('processes/relation.queries.ts', relation, {
    insertRelation: [{ processId: '1', otherId: '2', unitId: '1', userId: '1', at }],
    selectRelation: [{ processId: '1', otherId: '2' }],
    deleteRelation: [{ processId: '1', otherId: '2' }],
    selectRelations: [actor, '1'],
  }),
]
