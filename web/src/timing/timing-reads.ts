/** What is no longer true after something due was set, met or moved. */
import { listDeadlines, showDeadline } from '@lavra/contract/deadlines.ts'
import { listReopenings } from '@lavra/contract/reopenings.ts'
import { listReturns, showTiming } from '@lavra/contract/returns.ts'
import { countDesk, listDesk, showPreflight } from '@lavra/contract/routing.ts'

export const timingReads = [
  showDeadline,
  listDeadlines,
  showTiming,
  listReturns,
  listReopenings,
  showPreflight,
  listDesk,
  countDesk,
] as const
