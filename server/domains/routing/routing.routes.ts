/** Endpoints of routing. */
import { route } from '../../kernel/http/bind.ts'
import { countDesk, listDesk, listPassedUnits, listUnknownDestinations, showPreflight } from './list-desk.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
import { recallProcess } from './recall-process.ts'
import { sendProcess } from './send-process.ts'

export const routingRoutes = [
  route(listDesk),
  route(countDesk),
  route(listPassedUnits),
  route(listUnknownDestinations),
  route(showPreflight),
  route(sendProcess),
  route(recallProcess),
  route(receiveProcess),
  route(assignProcess),
  route(concludeProcess),
  route(reopenProcess),
]
