/** The control panel (painel de controle, T-04): what waits in the acting unit, in figures that lead to their lists. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markerColour } from './notes.ts'
import { day, id, nothing } from './values.ts'

/** In the order in which somebody sees them who has chosen nothing. */
export const dashboardCards = [
  'desk',
  'deadlines',
  'returns',
  'drafts',
  'blocks',
  'block-groups',
  'assignees',
  'types',
  'markers',
  'follow-ups',
  'suspended',
] as const
export type DashboardCard = (typeof dashboardCards)[number]

const card = z.enum(dashboardCards)
const count = z.number()
/** `id` null: those without any. */
const share = z.object({ id: id.nullable(), name: z.string().nullable(), open: count })
const due = z.object({ processNumber: z.string(), dueOn: day, unit: z.string().nullable() })

export const showDashboard = endpoint({
  name: 'showDashboard',
  method: 'GET',
  path: '/dashboard',
  summary: 'Show what waits in your unit, as far as you may see it, and which cards you chose.',
  input: z.object({}),
  output: z.object({
    cards: z.array(card),
    hidden: z.array(card),
    isHome: z.boolean(),
    today: day,
    desk: z.object({ all: count, received: count, created: count, unread: count, unassigned: count, mine: count, attention: count }),
    types: z.array(share),
    assignees: z.array(share),
    markers: z.array(share.extend({ colour: markerColour.nullable() })),
    followUps: z.array(share),
    suspended: count,
    drafts: z.object({ total: count, items: z.array(z.object({ id, number: z.string(), title: z.string(), processNumber: z.string() })) }),
    deadlines: z.object({ late: count, today: count, soon: count, items: z.array(due) }),
    returns: z.object({ owed: count, late: count, awaited: count, items: z.array(due) }),
    /** `received`: signature blocks, `receivedMeeting`: meeting blocks, of other units. */
    blocks: z.object({ working: count, signature: count, meeting: count, received: count, receivedMeeting: count }),
    /** What the unit has in each of its groups of blocks, not concluded; the group's blocks are of one kind or several. */
    blockGroups: z.array(share.extend({ kind: z.enum(['signature', 'meeting', 'working']) })),
  }),
})

export const saveDashboard = endpoint({
  name: 'saveDashboard',
  method: 'PUT',
  path: '/dashboard',
  summary: 'Choose the cards of your control panel and their order, and whether you begin there.',
  input: z.object({ cards: z.array(card).max(50), hidden: z.array(card).max(50), isHome: z.boolean() }),
  output: nothing,
})
