import * as routing from '../../../domains/routing/routing.queries.ts'
import { actor, at, sampled } from './sample.ts'

const desk = { situation: 'all', text: '', assigneeId: null, typeId: null, before: null, limit: 51 } as const

export const files = [
  sampled('routing/routing.queries.ts', routing, {
    selectDestinations: [['1', '2']],
    insertRoutings: [{ processId: '1', fromUnitId: '1', toUnitIds: ['2'], userId: '1', at, keptOpen: false }],
    setLockedDocuments: [['1'], ['1000001']],
    selectLastSending: ['1', '1'],
    setRecalled: [['1'], '1', at],
    selectColleague: ['1', '1'],
    selectDesk: {
      all: [actor, desk],
      'all, next page': [actor, { ...desk, before: { at: '2026-03-10', id: '1' } }],
      received: [actor, { ...desk, situation: 'received' }],
      created: [actor, { ...desk, situation: 'created' }],
      mine: [actor, { ...desk, situation: 'mine' }],
      unread: [actor, { ...desk, situation: 'unread' }],
      unassigned: [actor, { ...desk, situation: 'unassigned' }],
      'by type and assignee': [actor, { ...desk, assigneeId: '1', typeId: '1' }],
      'by text': [actor, { ...desk, text: 'obra 1500' }],
    },
    selectCounts: [actor, 1001],
    selectPassedUnits: ['1'],
    selectPreflight: ['1', '1', at],
  }),
]
