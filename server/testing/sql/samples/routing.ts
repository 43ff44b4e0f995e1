import * as desks from '../../../domains/routing/desk.queries.ts'
import * as due from '../../../domains/routing/desk-due.queries.ts'
import * as narrowing from '../../../domains/routing/desk-filter.queries.ts'
import * as groups from '../../../domains/routing/desk-group.queries.ts'
import * as orders from '../../../domains/routing/desk-order.queries.ts'
import * as signs from '../../../domains/routing/desk-signs.queries.ts'
import * as views from '../../../domains/routing/desk-view.queries.ts'
import * as preflight from '../../../domains/routing/preflight.queries.ts'
import * as routing from '../../../domains/routing/routing.queries.ts'
import { actor, at, sampled } from './sample.ts'

const today = '2026-03-10'
const desk = { situation: 'all', text: '', today, order: 'activity', direction: 'desc', after: null, limit: 51, parties: 3 } as const
const after = { at: '2026-03-10', id: '1' }
const markers = { markerId: '1', noted: 'priority', unreadForMe: true, followed: true, attention: true } as const

export const files = [
  sampled('routing/preflight.queries.ts', preflight, { selectPendingOfMany: [actor, ['1', '2']] }),
  sampled('routing/routing.queries.ts', routing, {
    selectDestinations: [['1', '2']],
    insertRoutings: [{ processId: '1', fromUnitId: '1', toUnitIds: ['2'], userId: '1', at, keptOpen: false }],
    selectUnknownDestinations: ['1', ['2', '3'], 5],
    setLockedDocuments: [['1'], ['1000001']],
    setSenderNote: [['1'], { text: 'Cobrar', priority: false, userId: '1', at: '2026-03-10T12:00:00Z' }],
    selectLastSending: ['1', '1'],
    setRecalled: [['1'], '1', at],
    selectColleague: ['1', '1'],
    selectPassedUnits: ['1'],
    selectPreflight: ['1', '1', at],
    selectPendingBlocks: ['1', '1'],
  }),
  sampled('routing/desk.queries.ts', desks, {
    selectDesk: {
      all: [actor, desk],
      'all, next page': [actor, { ...desk, after }],
      received: [actor, { ...desk, situation: 'received' }],
      created: [actor, { ...desk, situation: 'created' }],
      mine: [actor, { ...desk, situation: 'mine' }],
      unread: [actor, { ...desk, situation: 'unread' }],
      unassigned: [actor, { ...desk, situation: 'unassigned' }],
      'by type and assignee': [actor, { ...desk, assigneeId: '1', typeId: '1' }],
      'by text': [actor, { ...desk, text: 'obra 1500' }],
      'by what was put on them': [actor, { ...desk, ...markers }],
      'by what was put on them, a control point': [actor, { ...desk, checkpointId: '1' }],
      'by origin, without marker': [actor, { ...desk, fromUnitId: '1', markerId: 'none' }],
      'latest received, next page': [actor, { ...desk, order: 'received', after }],
      'oldest first, next page': [actor, { ...desk, order: 'received', direction: 'asc', after }],
      'in order of number, next page': [actor, { ...desk, order: 'number', direction: 'asc', after }],
      'in order of type, next page': [actor, { ...desk, order: 'type', direction: 'asc', after }],
      'by what was put on them: due, in a block': [actor, { ...desk, due: 'week', priorityId: '1', blockId: '1' }],
      'by what it is not': [actor, { ...desk, due: 'none', priorityId: 'none', blockId: 'none' }],
      'by when it came, with drafts': [actor, { ...desk, arrived: 'today', active: 'week', drafts: true }],
      'in order of what is due, next page': [actor, { ...desk, order: 'due', direction: 'asc', after }],
      'in order of assignee, next page': [actor, { ...desk, order: 'assignee', direction: 'asc', after }],
    },
    selectCounts: {
      all: [actor, { text: '', today }, 1001],
      narrowed: [actor, { text: 'obra', markerId: 'none', checkpointId: 'none', today }, 1001],
    },
  }),
  sampled('routing/desk-signs.queries.ts', signs, { selectSigns: [actor, ['1', '2'], today] }),
  sampled('routing/desk-group.queries.ts', groups, {
    selectGroups: {
      'by type': [actor, 'type', desk],
      'by assignee': [actor, 'assignee', desk],
      'by marker': [actor, 'marker', desk],
      'by control point': [actor, 'checkpoint', desk],
      'by origin': [actor, 'from', desk],
      'by when it is due': [actor, 'due', desk],
      'by priority': [actor, 'priority', desk],
      'by block': [actor, 'block', desk],
      'by when it came': [actor, 'arrived', desk],
      'by its latest activity': [actor, 'active', desk],
    },
    selectAll: [actor, desk, 10_001],
  }),
  sampled('routing/desk-view.queries.ts', views, {
    selectViews: [actor],
    selectView: [actor, '1'],
    insertView: [{ unitId: '1', userId: null, name: 'Urgentes', query: {} }, 100],
    updateView: ['1', { name: 'Urgentes', query: {} }],
    deleteView: ['1'],
    selectViewKinds: [actor, ['1']],
    setViewOrder: [['1', '2']],
    upsertArrangement: {
      columns: [{ userId: '1', unitId: '1', columns: ['markers'] }],
      'first view': [{ userId: '1', unitId: '1', startViewId: null }],
    },
  }),
  sampled('routing/desk-due.queries.ts', due, {}),
  sampled('routing/desk-filter.queries.ts', narrowing, {}),
  sampled('routing/desk-order.queries.ts', orders, {}),
]
