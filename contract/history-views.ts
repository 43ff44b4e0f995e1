/** Which views of a history show which acts (P-46, R-45, G-30): the installation decides; the total view shows all of them always. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { type EventKind, events } from './events.ts'
import { instant, nothing } from './values.ts'

/** A kind of act that the history of a process tells. */
export type HistoryKind = { [K in EventKind]: (typeof events)[K]['audience'] extends 'history' ? K : never }[EventKind]

export const historyKinds = Object.entries(events).flatMap(([kind, { audience }]) =>
  audience === 'history' ? [kind as HistoryKind] : [],
) as [HistoryKind, ...HistoryKind[]]

/** The briefest view that shows it: the summary and then all, the complete one, or the total one alone. */
export const briefestViews = ['summary', 'complete', 'total'] as const
export type BriefestView = (typeof briefestViews)[number]

/** The essential moves. */
const inSummary: ReadonlySet<HistoryKind> = new Set([
  'process.started',
  'process.level-changed',
  'process.received',
  'process.sent',
  'process.concluded',
  'process.reopened',
  'process.reopened-by-inclusion',
  'process.remark-added',
  'process.acknowledged',
  'document.acknowledged',
  'document.created',
  'document.uploaded',
  'document.signed',
  'document.cancelled',
] as const)

/** Where nobody decided otherwise; a kind that comes with a later version begins with it. */
export const usualView = (kind: HistoryKind): BriefestView => (inSummary.has(kind) ? 'summary' : 'complete')

const kind = z.enum(historyKinds)
const view = z.enum(briefestViews)

export const listHistoryViews = endpoint({
  name: 'listHistoryViews',
  method: 'GET',
  path: '/administration/history-views',
  summary: 'List the acts that histories tell, with the briefest view that shows each.',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ kind, name: z.string(), view, usual: view })),
    /** Null while nobody has changed any. */
    changed: z.object({ at: instant, by: z.string() }).nullable(),
  }),
  refusals: ['may-not-administer'],
})

export const changeHistoryView = endpoint({
  name: 'changeHistoryView',
  method: 'PUT',
  path: '/administration/history-views/:kind',
  summary: 'Choose the briefest view of histories that shows an act; it holds from the next request on.',
  input: z.object({ kind, view }),
  output: nothing,
  refusals: ['may-not-administer'],
})
