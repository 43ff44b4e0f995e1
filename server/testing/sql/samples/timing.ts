import * as calendar from '../../../domains/routing/calendar.queries.ts'
import * as feeds from '../../../domains/routing/calendar-feed.queries.ts'
import * as checkpoint from '../../../domains/routing/checkpoint.queries.ts'
import * as deadline from '../../../domains/routing/deadline.queries.ts'
import * as reopenings from '../../../domains/routing/reopening.queries.ts'
import * as returns from '../../../domains/routing/return.queries.ts'
import * as sendGroups from '../../../domains/routing/send-group.queries.ts'
import { actor, at, hash, sampled } from './sample.ts'

const listed = { from: '2026-01-01', to: '2026-12-31', situation: 'pending', today: '2026-03-10', after: null, limit: 51 } as const
const expected = { side: 'owed', situation: 'pending', today: '2026-03-10', after: null, limit: 51 } as const
const span = { from: '2026-03-01', to: '2026-04-11', mine: false, doneToo: true, limit: 1001 } as const
const kept = { processId: '1', unitId: '1', userId: '1', at }

const phase = { name: 'a', agencyId: '1', unitId: null, processTypeId: null, position: 0, active: true }

export const files = [
  sampled('routing/calendar.queries.ts', calendar, {
    selectCalendar: { 'of the unit': [actor, span], mine: [actor, { ...span, mine: true }] },
    selectCalendarOf: {
      'of one unit, mine': [actor, '1', { ...span, mine: true, doneToo: false }],
      'of all their units': [actor, null, { ...span, doneToo: false }],
    },
  }),
  sampled('routing/checkpoint.queries.ts', checkpoint, {
    selectAllCheckpoints: [],
    upsertCheckpoint: { new: [phase], changed: [{ ...phase, id: '1' }] },
    selectOfferedCheckpoints: {
      'of the unit': [{ unitId: '1', agencyId: '1' }, null],
      'for a type': [{ unitId: '1', agencyId: '1' }, '1'],
    },
    selectPresentCheckpoint: ['1', '1'],
    selectCheckpointChanges: ['1', '1'],
    upsertProcessCheckpoint: [{ ...kept, checkpointId: '1' }],
    deleteProcessCheckpoint: ['1', '1'],
  }),
  sampled('routing/calendar-feed.queries.ts', feeds, {
    selectFeeds: ['1'],
    insertFeed: [{ hash, userId: '1', unitId: null, scope: 'unit', at }],
    endFeedOf: [{ userId: '1', unitId: null, scope: 'mine', at }],
    endFeed: ['1', '1', at],
    selectFeedByToken: [hash],
    touchFeed: ['1', at],
  }),
  sampled('routing/deadline.queries.ts', deadline, {
    upsertDeadline: [{ ...kept, dueOn: '2026-03-17' }],
    updateDeadlineConcluded: [kept],
    deleteDeadline: ['1', '1'],
    selectDeadlinesOf: ['1', '1'],
    selectDeadlines: {
      pending: [actor, listed],
      late: [actor, { ...listed, situation: 'late' }],
      concluded: [actor, { ...listed, situation: 'concluded' }],
      'all, next page': [actor, { ...listed, situation: 'all', after: { day: '2026-03-10', id: '1' } }],
    },
  }),
  sampled('routing/return.queries.ts', returns, {
    insertReturns: [['1'], '2026-03-17', '1', at],
    updateReturned: [['1'], at],
    undoReturns: [['1'], '1', at],
    selectReturn: ['1'],
    updateReturnDay: ['1', '2026-03-24'],
    updateReturnRemoved: ['1', '1', at],
    selectReturns: {
      owed: [actor, expected],
      awaited: [actor, { ...expected, side: 'awaited' }],
      late: [actor, { ...expected, situation: 'late' }],
      returned: [actor, { ...expected, situation: 'returned' }],
      'all, next page': [actor, { ...expected, situation: 'all', after: { day: '2026-03-10', id: '1' } }],
    },
    selectTiming: ['1', '1'],
  }),
  sampled('routing/reopening.queries.ts', reopenings, {
    upsertReopening: [{ ...kept, reopenOn: '2026-03-17' }],
    endReopening: [{ ...kept, outcome: 'reopened' }],
    selectDueReopenings: {
      'first page': [at, null, 500],
      'next page': [at, { id: '1', reopenOn: '2026-03-10', processId: '1', unitId: '1' }, 500],
    },
    selectPlannedReopening: ['1', '1', at],
    selectReopenings: { 'first page': [actor, null, 51], 'next page': [actor, { day: '2026-03-10', id: '1' }, 51] },
  }),
  sampled('routing/send-group.queries.ts', sendGroups, {
    selectSendGroups: ['1'],
    insertSendGroup: ['1', 'a'],
    updateSendGroup: ['1', '1', 'a'],
    replaceSendGroupUnits: ['1', ['2']],
    deleteSendGroupRow: ['1', '1'],
  }),
]
