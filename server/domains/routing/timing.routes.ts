/** Endpoints of what is due and when. */
import { route } from '../../kernel/http/bind.ts'
import { downloadCalendarFeed, noteReading } from './download-calendar-feed.ts'
import { createCalendarFeed, listCalendarFeeds, revokeCalendarFeed } from './keep-calendar-feeds.ts'
import { listAllCheckpoints, listCheckpoints, saveCheckpoint } from './keep-checkpoints.ts'
import { concludeDeadline, removeDeadline, setDeadline } from './keep-deadline.ts'
import { extendReturn, removeReturn } from './keep-return.ts'
import { deleteSendGroup, listSendGroups, saveSendGroup } from './keep-send-groups.ts'
import { listDeadlines, showDeadline } from './list-deadlines.ts'
import { listReturns, showTiming } from './list-returns.ts'
import { cancelReopening, listReopenings, scheduleReopening } from './schedule-reopening.ts'
import { setCheckpoint, showCheckpoint } from './set-checkpoint.ts'
import { showCalendar } from './show-calendar.ts'

export const timingRoutes = [
  route(listCheckpoints),
  route(listAllCheckpoints),
  route(saveCheckpoint),
  route(showCheckpoint),
  route(setCheckpoint),
  route(showDeadline),
  route(listDeadlines),
  route(setDeadline),
  route(concludeDeadline),
  route(removeDeadline),
  route(showTiming),
  route(listReturns),
  route(extendReturn),
  route(removeReturn),
  route(listReopenings),
  route(scheduleReopening),
  route(cancelReopening),
  route(listSendGroups),
  route(saveSendGroup),
  route(deleteSendGroup),
  route(showCalendar),
  route(listCalendarFeeds),
  route(createCalendarFeed),
  route(revokeCalendarFeed),
  route(downloadCalendarFeed, async ({ request, reply, output, world }) => {
    await noteReading(world, output)
    reply.headers({
      etag: output.etag,
      'cache-control': 'private, no-cache',
      'content-disposition': 'inline; filename="lavra.ics"',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
    if (request.headers['if-none-match'] === output.etag) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(output.text)
  }),
]
