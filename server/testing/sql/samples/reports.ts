import * as checkpoints from '../../../domains/reports/checkpoints.queries.ts'
import * as dashboard from '../../../domains/reports/dashboard.queries.ts'
import { actor, at, sampled } from './sample.ts'

const listed = { situation: 'all', text: '', now: at, after: null, limit: 51 } as const

export const files = [
  sampled('reports/dashboard.queries.ts', dashboard, {
    selectKept: ['1'],
    upsertDashboard: ['1', { cards: ['desk'], hidden: [], isHome: true }],
    selectOpen: [actor],
    selectKeptByUnit: [actor, '2026-03-10', '2026-03-17'],
  }),
  sampled('reports/checkpoints.queries.ts', checkpoints, {
    selectCheckpointReport: { all: [actor, null, at], 'of a type': [actor, '1', at] },
    selectCheckpointProcesses: {
      all: [actor, listed],
      'of one, open, next page': [actor, { ...listed, checkpointId: '1', situation: 'open', after: { at: '2026-03-10', id: '1' } }],
      'of a type and an age, by text': [actor, { ...listed, typeId: '1', age: 'week', situation: 'concluded', text: 'obra 1500' }],
    },
  }),
]
