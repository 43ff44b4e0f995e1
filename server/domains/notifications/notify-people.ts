/**
 * The fan-out: an event's job tells the people it concerns, asking for each of them whether they may see it as the door would. It may run
 * twice without harm. No command and no event of its own: who was told what is beside the record (decision 0022).
 */
import { z } from 'zod'
import type { Tx } from '../../kernel/db.ts'
import type { World } from '../../kernel/world.ts'
import { canSeeDocument, canSeeProcess } from '../access/index.ts'
import { selectProcessFacts } from '../processes/index.ts'
import { inTheirUnit } from './as-person.ts'
import { type Concern, concernOf, keptDays, whoHears } from './concern.rules.ts'
import { deleteOldMails } from './mail.queries.ts'
import { deleteOld, deleteWithdrawn, insertNotifications } from './notification.queries.ts'
import { type EventRow, selectCommentPlace, selectConcerned, selectDocumentSight, selectEvent } from './people.queries.ts'
import { planDeliveries, wishesOf } from './plan-deliveries.ts'
import { deleteOldReminders } from './reminder.queries.ts'

const about = z.object({ eventId: z.string(), at: z.string() })
const dayMs = 24 * 60 * 60_000
const atOnce = 5000

export const bell = (userId: string) => `bell:${userId}`

async function tell(world: World, tx: Tx, event: EventRow, concern: Concern): Promise<string[]> {
  const commentId = typeof event.data.commentId === 'string' ? event.data.commentId : null
  const documentId = commentId ? ((await selectCommentPlace(tx, commentId))?.documentId ?? null) : event.document_id
  const batchId = typeof event.data.batchId === 'string' ? event.data.batchId : null
  // An arrival and its recall come one after the other: what is told here is withdrawn by the job of the recall.
  const process = event.process_id ? await selectProcessFacts(tx, event.process_id, concern.kind === 'arrival' ? 'share' : null) : null
  const document = documentId ? await selectDocumentSight(tx, documentId) : null
  if ((event.process_id && !process) || (documentId && !document)) return []
  const people = whoHears(await selectConcerned(tx, concern.circles, event), event.user_id, (person) => {
    const actor = inTheirUnit(person)
    if (!process) return true
    // What a block lends is spoken of in the block, not here.
    return document ? canSeeDocument(actor, process, { ...document, lentTo: [] }) : canSeeProcess(actor, process)
  })
  const wishes = await wishesOf(world, tx, people, { kind: concern.kind, at: event.at })
  if (wishes.size === 0) return []
  const told = await insertNotifications(
    tx,
    {
      kind: concern.kind,
      eventId: event.id,
      at: event.at,
      byUserId: event.user_id,
      byUnitId: event.unit_id,
      processId: event.process_id,
      documentId,
      batchId,
    },
    people.flatMap((one) => {
      const wish = wishes.get(one.userId)
      return wish ? [{ ...one, shown: wish.shown }] : []
    }),
  )
  await planDeliveries(tx, told, wishes)
  return told.flatMap(({ userId }) => (wishes.get(userId)?.shown ? [userId] : []))
}

export const notificationJobs = (world: World) => ({
  async notifyPeople(given: unknown) {
    const { eventId, at } = about.parse(given)
    const told = await world.db.transaction().execute(async (tx) => {
      const event = await selectEvent(tx, eventId, new Date(at))
      const concern = event && concernOf(event.kind)
      const isOver = world.clock.now().getTime() - Date.parse(at) > keptDays.read * dayMs
      return event && concern && !isOver ? tell(world, tx, event, concern) : []
    })
    world.live.publish(told.map(bell))
  },
  async withdrawNotifications(given: unknown) {
    const { eventId, at } = about.parse(given)
    const told = await world.db.transaction().execute(async (tx) => {
      const event = await selectEvent(tx, eventId, new Date(at))
      return event?.process_id ? deleteWithdrawn(tx, event.process_id) : []
    })
    world.live.publish(told.map(bell))
  },
  /** In small lots, so that nobody who reads waits for it. */
  async forgetNotifications() {
    const now = world.clock.now().getTime()
    const before = { read: new Date(now - keptDays.read * dayMs), unread: new Date(now - keptDays.unread * dayMs) }
    while ((await world.db.transaction().execute((tx) => deleteOld(tx, before, atOnce))) === atOnce);
    await world.db.transaction().execute((tx) => deleteOldReminders(tx, before.unread))
    while ((await world.db.transaction().execute((tx) => deleteOldMails(tx, before.read, atOnce))) === atOnce);
  },
})
