import * as batches from '../../../domains/batches/batch.queries.ts'
import { actor, at, sampled } from './sample.ts'

const page = { batchId: '1', subject: 'process', after: 0, limit: 201 } as const

export const files = [
  sampled('batches/batch.queries.ts', batches, {
    insertBatch: [{ key: 'a-key-of-its-own', actor, act: 'sendProcess', subject: 'process', input: {}, ids: ['1', '2'], at }],
    selectBatchByKey: ['1', 'a-key-of-its-own'],
    selectBatch: ['1'],
    selectBatchCounts: { one: ['1', '1'], latest: ['1', null] },
    selectItems: {
      all: [actor, { ...page, outcome: 'all' }],
      refused: [actor, { ...page, outcome: 'refused' }],
      done: [actor, { ...page, outcome: 'done' }],
      pending: [actor, { ...page, outcome: 'pending' }],
      documents: [actor, { ...page, subject: 'document', outcome: 'all' }],
      blocks: [actor, { ...page, subject: 'block', outcome: 'all' }],
    },
    selectPending: ['1', 0, 48],
    settleItem: [{ batchId: '1', position: 1, outcome: 'done', refusal: null, at }],
    updateStopped: ['1', '1', at],
    updateFinished: ['1', at],
  }),
]
