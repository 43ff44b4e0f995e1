import * as history from '../../../domains/history/history.queries.ts'
import * as views from '../../../domains/history/history-view.queries.ts'
import { actor, at, sampled } from './sample.ts'

const page = { processId: '1', kinds: null, ownBusiness: true, before: null, limit: 101 } as const

export const files = [
  sampled('history/history-view.queries.ts', views, { selectDecidedViews: [] }),
  sampled('history/history.queries.ts', history, {
    insertEvents: [actor, at, [{ kind: 'process.received', processId: '1', data: {} }]],
    insertAudit: [actor, at, { name: 'a', outcome: 'changed', inputDigest: null }],
    selectHistory: {
      'first page': [actor, page],
      'next page': [actor, { ...page, before: { at, id: '1' } }],
    },
    selectOutlineHistory: {
      'first page': [{ processId: '1', kinds: ['process.sent'], before: null, limit: 51 }],
      'next page': [{ processId: '1', kinds: ['process.sent'], before: { at, id: '1' }, limit: 51 }],
    },
    makeMonths: [3],
  }),
]
