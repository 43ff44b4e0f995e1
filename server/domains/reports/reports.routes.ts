/** Endpoints of reports. */
import { route } from '../../kernel/http/bind.ts'
import { listCheckpointProcesses, showCheckpointReport } from './checkpoints.ts'
import { saveDashboard, showDashboard } from './dashboard.ts'

export const reportRoutes = [route(showDashboard), route(saveDashboard), route(showCheckpointReport), route(listCheckpointProcesses)]
