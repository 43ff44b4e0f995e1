/**
 * The job of every hour that reminds of deadlines and returns (P-20, P-21). The row that says so is written with the notifications, in one
 * transaction: however many nodes try and however often, each is told once. Whether somebody may see the process is asked as of any telling.
 */
import type { ReminderStage } from '@lavra/contract/notifications.ts'
import { dayIn } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db.ts'
import { workApart } from '../../kernel/work-apart.ts'
import type { World } from '../../kernel/world.ts'
import { canSeeProcess } from '../access/index.ts'
import { calendarOf } from '../organization/index.ts'
import { type ProcessFacts, selectProcessFacts } from '../processes/index.ts'
import { inTheirUnit } from './as-person.ts'
import { whoHears } from './concern.rules.ts'
import { hourIn } from './delivery.rules.ts'
import { insertNotifications } from './notification.queries.ts'
import { bell } from './notify-people.ts'
import { planDeliveries, wishesOf } from './plan-deliveries.ts'
import {
  type AgencyTime,
  type DueItem,
  insertReminder,
  isStillDue,
  selectAgencyTimes,
  selectDueItems,
  selectReminded,
} from './reminder.queries.ts'
import { reminderDay, stagesOf } from './reminder.rules.ts'

const atOnce = 500

export const reminderJobs = (world: World) => ({
  async remindPeople() {
    const agencies = await world.db.transaction().execute(selectAgencyTimes)
    for (const agency of agencies) await remindIn(world, agency)
  },
})

async function remindIn(world: World, agency: AgencyTime): Promise<void> {
  const now = world.clock.now()
  const today = dayIn(agency.timeZone, now)
  const day = await world.db
    .transaction()
    .execute(async (tx) => reminderDay(await calendarOf(tx, agency.id), today, hourIn(agency.timeZone, now)))
  if (!day) return
  await workApart<DueItem>(
    world.log,
    (after) => world.db.transaction().execute((tx) => selectDueItems(tx, agency, day, after && `${after.kind}-${after.id}`, atOnce)),
    async (item) => {
      const told = await world.db.transaction().execute((tx) => remind(world, tx, item, today, now))
      world.live.publish(told.map(bell))
    },
  )
}

async function remind(world: World, tx: Tx, item: DueItem, today: string, at: Date): Promise<string[]> {
  const process = await selectProcessFacts(tx, item.processId, null)
  if (!process || !(await isStillDue(tx, item))) return []
  const told: string[] = []
  for (const stage of stagesOf(item.kind, item.dueOn, today))
    if (await insertReminder(tx, item, stage, at)) told.push(...(await tell(world, tx, item, { process, stage, at })))
  return told
}

async function tell(
  world: World,
  tx: Tx,
  item: DueItem,
  { process, stage, at }: { process: ProcessFacts; stage: ReminderStage; at: Date },
): Promise<string[]> {
  const isThere = stage === 'late-there' && item.otherUnitId !== null
  const [unitId, byUnitId] = isThere ? [item.otherUnitId ?? item.unitId, item.unitId] : [item.unitId, item.otherUnitId]
  // of what another unit asked for, everybody is told where nobody answers for it
  const otherwise = item.kind === 'return' && !isThere ? null : item.saidBy
  const people = whoHears(await selectReminded(tx, item.processId, unitId, otherwise), null, (one) =>
    canSeeProcess(inTheirUnit(one), process),
  )
  const kind = item.kind === 'deadline' ? 'deadline-due' : 'return-due'
  const wishes = await wishesOf(world, tx, people, { kind, at })
  const rows = await insertNotifications(
    tx,
    {
      ...{ kind, at, byUnitId, processId: item.processId, due: { on: item.dueOn, stage } },
      ...{ eventId: null, byUserId: null, documentId: null, batchId: null },
    },
    people.flatMap((one) => {
      const wish = wishes.get(one.userId)
      return wish ? [{ ...one, shown: wish.shown }] : []
    }),
  )
  await planDeliveries(tx, rows, wishes)
  return rows.flatMap(({ userId }) => (wishes.get(userId)?.shown ? [userId] : []))
}
