/** What is no longer true after something due was set, met or moved. */
import { showCalendar } from '@lavra/contract/calendar.ts'
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
  showCalendar,
  showPreflight,
  listDesk,
  countDesk,
] as const
