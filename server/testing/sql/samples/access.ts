import * as access from '../../../domains/access/access.queries.ts'
import * as covered from '../../../domains/access/covered.queries.ts'
import * as criterion from '../../../domains/access/criterion.queries.ts'
import * as grant from '../../../domains/access/grant.queries.ts'
import * as level from '../../../domains/access/level.queries.ts'
import * as signing from '../../../domains/access/signature-grant.queries.ts'
import { at, sampled } from './sample.ts'

const wish = {
  name: 'Contas',
  active: true,
  readerIds: ['2'],
  agencyIds: ['1'],
  unitIds: ['1', '2'],
  processTypeIds: ['1'],
  documentTypeIds: ['1'],
}

export const files = [
  sampled('access/access.queries.ts', access, {
    selectLegalBases: [{ text: 'lei', activeOnly: true }],
    upsertLegalBasis: {
      new: [{ level: 'restricted', name: 'a', law: 'b', active: true }],
      changed: [{ id: '1', level: 'restricted', name: 'a', law: 'b', active: true }],
    },
  }),
  sampled('access/level.queries.ts', level, {
    selectAsked: [],
    selectLevelGround: { new: ['1', null], process: ['1', { processId: '1' }], document: [null, { documentId: '1' }] },
  }),
  // conditions inside the statements of others
  sampled('access/covered.queries.ts', covered, {}),
  sampled('access/criterion.queries.ts', criterion, {
    selectCriteria: { all: [null], one: ['1'] },
    lockCriterion: ['1'],
    upsertCriterion: { new: [null, wish, { userId: '1', at }], changed: ['1', wish, { userId: '1', at }] },
    selectUnknown: [wish],
    countCovered: [wish],
  }),
  sampled('access/signature-grant.queries.ts', signing, {
    selectSignatureGrants: { all: ['1', null], one: ['1', '1'] },
    insertSignatureGrant: [
      { documentId: '1', userId: '1', unitId: '1' },
      { userId: '1', unitId: '1', at },
    ],
    markSignatureGrantUsed: [{ documentId: '1', userId: '1', unitId: '1' }, at],
    revokeSignatureGrantRow: ['1', { userId: '1', at }],
    endSignatureGrants: {
      renounced: [
        { processId: '1', holder: { userId: '1', unitId: '1' }, givenToo: true },
        { userId: '1', at, why: 'access-ended' },
      ],
      revoked: [
        { processId: '1', holder: { userId: '1', unitId: '1' }, givenToo: false },
        { userId: '1', at, why: 'access-ended' },
      ],
      lowered: [
        { processId: '1', holder: null, givenToo: true },
        { userId: '1', at, why: 'level-lowered' },
      ],
    },
  }),
  sampled('access/grant.queries.ts', grant, {
    selectHeld: [{ userId: '1', unitId: '1' }, ['1', '2']],
    openInSession: ['1', ['1', '2'], at],
    markOpened: [{ userId: '1', unitId: '1' }, ['1', '2'], at],
    insertFirstGrant: [{ processId: '1', userId: '1', unitId: '1' }, at],
    endGrantsOf: ['1', { userId: '1', at }],
    setGrantConcluded: [{ processId: '1', userId: '1', unitId: '1' }, at],
    selectGrants: { all: ['1', null], one: ['1', '1'] },
    insertGrant: [
      { processId: '1', userId: '1', unitId: '1' },
      { userId: '1', at },
    ],
    updateRenewed: ['1', { userId: '1', at }],
    endGrant: ['1', { userId: '1', at, why: 'revoked' }],
    endInactiveGrants: [
      { processId: '1', unitId: '1' },
      { userId: '1', at },
    ],
    closeOpenings: ['1', '1'],
    countOthers: ['1', '1', '1'],
    selectHeldPage: [
      { userId: '1', unitId: '1', opened: new Set(['1']) },
      { beforeId: '9', limit: 51 },
    ],
  }),
]
