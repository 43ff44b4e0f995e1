import * as blocks from '../../../domains/blocks/block.queries.ts'
import { actor, at, sampled } from './sample.ts'

export const files = [
  sampled('blocks/block.queries.ts', blocks, {
    selectBlocks: [actor],
    hasBlock: ['1', '1'],
    lockBlock: ['1', '1'],
    insertBlock: [{ unitId: '1', userId: '1', description: 'a', at }],
    updateBlock: [{ id: '1', unitId: '1', description: 'a' }],
    deleteEmptyBlock: ['1'],
    insertBlockProcess: [{ blockId: '1', processId: '1', userId: '1', at }],
    deleteBlockProcess: ['1', '1'],
    selectBlockProcesses: {
      all: [actor, { blockId: '1', text: '', beforeId: null, limit: 51 }],
      searched: [actor, { blockId: '1', text: 'obra 1500', beforeId: '9', limit: 51 }],
    },
  }),
]
