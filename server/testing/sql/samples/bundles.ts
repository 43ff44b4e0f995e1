import * as bundles from '../../../domains/bundles/bundle.queries.ts'
import { actor, at, sampled } from './sample.ts'

const page = { after: 0, limit: 25 }

export const files = [
  sampled('bundles/bundle.queries.ts', bundles, {
    insertBundle: [{ key: 'a-key-of-its-own', actor, processId: '1', format: 'pdf', documentIds: ['1', '2'], at, expiresAt: at }],
    selectBundleByKey: ['1', 'a-key-of-its-own'],
    countUnfinished: ['1'],
    selectWished: { chosen: [actor, '1', ['1', '2']], all: [actor, '1', null] },
    selectBundle: ['1'],
    selectBundlesOf: ['1', '1'],
    selectMaterial: {
      all: [actor, '1', { ...page, onlyLeftOut: false }],
      'left out': [actor, '1', { ...page, onlyLeftOut: true }],
    },
    selectSightOf: [actor, '1'],
    beginAttempt: ['1'],
    updateDone: ['1', 5],
    updateStopped: ['1', '1', at],
    updateFinished: ['1', { attempt: 1, failure: null, partSizes: [5], at, expiresAt: at }],
    updateLeftOut: ['1', [{ position: 1, reason: 'kind' }]],
    deleteExpired: [at],
    selectExisting: [['1', '2']],
  }),
]
