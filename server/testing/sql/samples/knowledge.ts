import * as knowledge from '../../../domains/knowledge/knowledge.queries.ts'
import * as show from '../../../domains/knowledge/show.queries.ts'
import { actor, at, sampled, sha256 } from './sample.ts'

const body = { type: 'doc' as const, content: [] }
const written = { version: 1, title: 'a', body, words: 'a', file: { sha256, name: 'a' }, typeIds: ['1'], userId: '1', at }

export const files = [
  sampled('knowledge/knowledge.queries.ts', knowledge, {
    selectArticle: { read: ['1', false], locked: ['1', true] },
    insertArticle: ['1', written],
    putVersion: ['1', written],
    raiseRevision: ['1'],
    updateReleased: ['1', 1, { userId: '1', at }],
    updateWithdrawn: ['1'],
  }),
  sampled('knowledge/show.queries.ts', show, {
    selectArticles: {
      found: [actor, { text: 'compra direta', typeId: null, isMine: false, beforeId: null, limit: 51 }],
      'of a type': [actor, { text: '', typeId: '1', isMine: false, beforeId: '9', limit: 51 }],
    },
    selectVersion: [actor, '1', 1],
    selectKeptVersions: ['1'],
  }),
]
