import * as grantee from '../../../domains/grants/grantee.queries.ts'
import * as holdings from '../../../domains/grants/holdings.queries.ts'
import { at, sampled } from './sample.ts'

const next = { beforeId: '9', limit: 51 }

export const files = [
  sampled('grants/grantee.queries.ts', grantee, {
    selectGrantee: ['1', '1'],
    selectGrantees: ['1', '1'],
    selectSigner: ['1', '1'],
    selectSigners: ['1', '1'],
  }),
  sampled('grants/holdings.queries.ts', holdings, {
    openHoldingsIn: ['1', at],
    isHoldingsOpen: ['1', at],
    selectHoldings: { all: ['1', 'all', next], inactive: ['1', 'inactive', next] },
    selectLost: [next],
    selectHolding: { own: ['1', '1'], lost: ['1', null] },
    lockHolding: ['1', '1'],
  }),
]
