/** The endpoints of histories. */
import { route } from '../../kernel/http/bind.ts'
import type { QueryContext } from '../../kernel/query.ts'
import { changeHistoryView, listHistoryViews } from './history-views.ts'
import { showHistoryBehind } from './show-history.ts'

/** @param door opens the process or refuses */
export const historyRoutes = (door: (ctx: QueryContext, processId: string) => Promise<unknown>) => [
  route(showHistoryBehind(door)),
  route(listHistoryViews),
  route(changeHistoryView),
]
