import * as grantee from '../../../domains/grants/grantee.queries.ts'
import { sampled } from './sample.ts'

export const files = [
  sampled('grants/grantee.queries.ts', grantee, {
    selectGrantee: ['1', '1'],
    selectGrantees: ['1', '1'],
  }),
]
