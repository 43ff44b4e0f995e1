/** Endpoints of routing. */
import { route } from '../../kernel/http/bind.ts'
import { downloadDesk } from './download-desk.ts'
import { listDeskGroups, listDeskSelection } from './group-desk.ts'
import { arrangeDesk, deleteDeskView, listDeskViews, orderDeskViews, saveDeskView } from './keep-views.ts'
import { countDesk, listDesk, listPassedUnits, listUnknownDestinations, rehearseDeparture, showPreflight } from './list-desk.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
import { recallProcess } from './recall-process.ts'
import { sendProcess } from './send-process.ts'

export const routingRoutes = [
  route(listDesk),
  route(countDesk),
  route(listDeskGroups),
  route(listDeskSelection),
  route(downloadDesk, ({ reply, output }) =>
    reply
      .headers({
        'content-disposition': `attachment; filename="${output.name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .type('text/csv; charset=utf-8')
      .send(output.table),
  ),
  route(listDeskViews),
  route(saveDeskView),
  route(deleteDeskView),
  route(orderDeskViews),
  route(arrangeDesk),
  route(listPassedUnits),
  route(listUnknownDestinations),
  route(showPreflight),
  route(rehearseDeparture),
  route(sendProcess),
  route(recallProcess),
  route(receiveProcess),
  route(assignProcess),
  route(concludeProcess),
  route(reopenProcess),
]
