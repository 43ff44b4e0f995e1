import * as access from '../../../domains/access/access.queries.ts'
import { sampled } from './sample.ts'

export const files = [
  sampled('access/access.queries.ts', access, {
    selectLegalBases: [{ text: 'lei', activeOnly: true }],
    selectLegalBasis: ['1'],
    upsertLegalBasis: {
      new: [{ level: 'restricted', name: 'a', law: 'b', active: true }],
      changed: [{ id: '1', level: 'restricted', name: 'a', law: 'b', active: true }],
    },
  }),
]
