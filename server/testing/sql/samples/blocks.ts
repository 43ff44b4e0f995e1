import * as arrangements from '../../../domains/blocks/arrangement.queries.ts'
import * as blocks from '../../../domains/blocks/block.queries.ts'
import * as destinations from '../../../domains/blocks/destination.queries.ts'
import * as items from '../../../domains/blocks/item.queries.ts'
import { actor, at, sampled } from './sample.ts'

const row = { blockId: '1', processId: '1', documentId: '1', userId: '1', at }

export const files = [
  sampled('blocks/arrangement.queries.ts', arrangements, {
    upsertArrangement: [
      { blockIds: ['1', '2'], unitId: '1', userId: '1', at },
      { groupId: '1', assigneeId: '1', isPriority: true, isReviewed: true, comment: 'a' },
    ],
  }),
  sampled('blocks/block.queries.ts', blocks, {
    selectBlocks: {
      ofKind: [actor, { kind: 'signature', shelf: 'current' }],
      concluded: [actor, { kind: 'signature', shelf: 'concluded' }],
      one: [actor, { blockId: '1' }],
    },
    selectBlockFacts: { read: ['1', false], locked: ['1', true] },
    insertBlock: [{ kind: 'signature', unitId: '1', userId: '1', description: 'a', at }],
    updateBlock: ['1', { description: 'a', state: 'released' }],
    deleteEmptyBlock: [actor, '1'],
  }),
  sampled('blocks/item.queries.ts', items, {
    insertItem: [row],
    selectItemNote: [actor, '1', '1'],
    updateItemNote: ['1', 'a', { userId: '1', unitId: '1' }],
    deleteItem: ['1', { processId: '1', documentId: null }],
    selectBlockProcesses: {
      all: [actor, { blockId: '1', text: '', after: null, limit: 51 }],
      searched: [actor, { blockId: '1', text: 'obra 1500', after: '9', limit: 51 }],
    },
    selectBlockDocuments: {
      all: [actor, { blockId: '1', text: '', after: null, limit: 51 }],
      searched: [actor, { blockId: '1', text: 'obra 1500', after: '9', limit: 51 }],
    },
  }),
  sampled('blocks/destination.queries.ts', destinations, {
    selectReceivers: [['1', '2']],
    replaceDestinations: ['1', { added: ['2'], removed: ['3'] }, '1', at],
    updateDestinations: {
      all: ['1', { to: 'released', unitId: null, from: null, at }],
      one: ['1', { to: 'returned', unitId: '2', from: 'released', at }],
    },
    selectProcessesOf: ['1'],
  }),
]
