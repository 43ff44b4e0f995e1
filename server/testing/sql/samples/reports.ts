import * as dashboard from '../../../domains/reports/dashboard.queries.ts'
import { actor, sampled } from './sample.ts'

export const files = [
  sampled('reports/dashboard.queries.ts', dashboard, {
    selectKept: ['1'],
    upsertDashboard: ['1', { cards: ['desk'], hidden: [], isHome: true }],
    selectOpen: [actor],
    selectKeptByUnit: [actor, '2026-03-10', '2026-03-17'],
  }),
]
