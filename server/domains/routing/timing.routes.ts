/** Endpoints of what is due and when. */
import { route } from '../../kernel/http/bind.ts'
import { concludeDeadline, removeDeadline, setDeadline } from './keep-deadline.ts'
import { listDeadlines, showDeadline } from './list-deadlines.ts'

export const timingRoutes = [route(showDeadline), route(listDeadlines), route(setDeadline), route(concludeDeadline), route(removeDeadline)]
