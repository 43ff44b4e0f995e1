/** Scheduled returns (P-20): who owes what to whom, what is refused meanwhile, and who may change it. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { suspendProcess } from '../processes/index.ts'
import { extendReturn, removeReturn } from './keep-return.ts'
import { showPreflight } from './list-desk.ts'
import { listReturns, showTiming } from './list-returns.ts'
import { concludeProcess, receiveProcess } from './move-process.ts'
import { recallProcess } from './recall-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { units } = agency
const [ana, dandara, gilda] = [agency.as('ana'), agency.as('dandara'), agency.as('gilda')]
type Person = typeof ana

const send = (who: Person, processId: string, unitIds: string[], more: { keepOpen?: boolean; by?: string } = {}) =>
  world.run(sendProcess, who, { processId, unitIds, keepOpen: more.keepOpen ?? false, returnBy: more.by ? { on: more.by } : undefined })
const listed = async (who: Person, side: 'owed' | 'awaited', situation: 'pending' | 'late' | 'returned' | 'all' = 'pending') =>
  (await world.ask(listReturns, who, { side, situation, limit: 50 })).items
const days = async (who: Person, side: 'owed' | 'awaited', situation?: 'pending' | 'late' | 'returned' | 'all') =>
  (await listed(who, side, situation)).map(({ unit, dueOn, workingDays }) => [unit.code, dueOn, workingDays])

/** Ana's unit kept it open or not, and expects it back from people's. */
async function lent(keepOpen = false): Promise<string> {
  world.clock.set('2026-11-24T12:00:00Z')
  const { processId } = await started(ana)
  await send(ana, processId, [units.people], { keepOpen, by: '2026-11-30' })
  world.clock.pass(60)
  return processId
}
async function settled(processId: string): Promise<void> {
  await sql`update scheduled_return set removed_at = now() where process_id = ${processId}`.execute(world.db)
}

it('is told to both, hinders leaving and conclusion, and ends where it is expected, even where the process stayed open', async () => {
  const processId = await lent(true)
  expect(await days(ana, 'awaited')).toEqual([['SEPLAG/PESSOAS', '2026-11-30', 4]])
  expect(await days(dandara, 'owed')).toEqual([['SEPLAG/COMPRAS', '2026-11-30', 4]])
  expect((await world.ask(showPreflight, dandara, { processId })).owed).toMatchObject([{ unit: { code: 'SEPLAG/COMPRAS' } }])
  await expectRefusal(world.run(concludeProcess, dandara, { processId }), 'return-owed')
  await expectRefusal(send(dandara, processId, [units.clinic]), 'return-owed')

  const returned = await left(world, () => send(dandara, processId, [units.purchases, units.clinic]))
  expect(returned.events.map(([kind]) => kind)).toEqual(['process.received', 'process.sent', 'process.return-met', 'process.concluded'])
  expect(await days(ana, 'awaited')).toEqual([])
  expect(await days(dandara, 'owed', 'returned')).toEqual([['SEPLAG/COMPRAS', '2026-11-30', null]])
  const { rows } =
    await sql`select received_at, assignee_id from process_unit where process_id = ${processId} and unit_id = ${units.purchases}`.execute(
      world.db,
    )
  expect(rows).toEqual([{ received_at: null, assignee_id: agency.people.ana }])
  await settled(processId)
})

it('may go on as long as it stays open, with a return of its own; only the unit’s own sending ends what it owes', async () => {
  const processId = await lent()
  await send(dandara, processId, [units.clinic], { keepOpen: true, by: '2026-11-27' })
  expect(await days(dandara, 'awaited')).toEqual([['SES/ATENÇÃO', '2026-11-27', 3]])
  await send(gilda, processId, [units.purchases], { keepOpen: true })
  expect(await days(dandara, 'owed')).toEqual([['SEPLAG/COMPRAS', '2026-11-30', 4]])
  await expectRefusal(world.run(concludeProcess, gilda, { processId }), 'return-owed')
  world.clock.pass(60)
  await send(gilda, processId, [units.people])
  await send(dandara, processId, [units.purchases])
  expect(await world.ask(showTiming, ana, { processId })).toMatchObject({ owed: [], awaited: [] })
  await settled(processId)
})

it('recalling a sending takes its return away, and gives back what it had met', async () => {
  const processId = await lent()
  await world.run(recallProcess, ana, { processId })
  expect(await days(ana, 'awaited')).toEqual([])
  await send(ana, processId, [units.people], { keepOpen: true, by: '2026-12-01' })
  await world.run(receiveProcess, dandara, { processId })
  world.clock.pass(60)
  await send(dandara, processId, [units.purchases])
  expect(await days(dandara, 'owed')).toEqual([])
  await world.run(recallProcess, dandara, { processId })
  expect(await days(dandara, 'owed')).toEqual([['SEPLAG/COMPRAS', '2026-12-01', 5]])
  await settled(processId)
})

it('only the unit that expects it gives more time, never less, or takes it away', async () => {
  const processId = await lent()
  const [{ id: returnId } = { id: '' }] = await listed(ana, 'awaited')
  const extend = (who: Person, on: string) => world.run(extendReturn, who, { returnId, due: { on } })
  await expectRefusal(extend(dandara, '2026-12-07'), 'return-not-found')
  await expectRefusal(extend(ana, '2026-11-27'), 'return-not-later')
  expect((await left(world, () => extend(ana, '2026-12-07'))).events).toEqual([
    ['process.return-extended', { ofUnit: 'SEPLAG/PESSOAS', from: '2026-11-30', dueOn: '2026-12-07' }],
  ])
  world.clock.set('2026-12-09T12:00:00Z')
  expect(await days(dandara, 'owed', 'late')).toEqual([['SEPLAG/COMPRAS', '2026-12-07', -2]])
  await expectRefusal(world.run(removeReturn, dandara, { returnId }), 'return-not-found')
  await world.run(removeReturn, ana, { returnId })
  await world.run(concludeProcess, dandara, { processId })
})

it('what is expected back is not suspended; a unit that takes no processes any more binds nobody', async () => {
  const processId = await lent()
  const suspend = () => world.run(suspendProcess, dandara, { processId, reason: 'Aguarda', boundToId: null, until: null })
  await expectRefusal(suspend(), 'return-pending')
  await sql`update unit set active = false where id = ${units.purchases}`.execute(world.db)
  await suspend()
  await sql`update unit set active = true where id = ${units.purchases}`.execute(world.db)
})

it('a list never shows what the unit may not see', async () => {
  const processId = await lent()
  expect((await listed(dandara, 'owed')).map(({ process }) => process.id)).toContain(processId)
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  for (const [who, side] of [
    [dandara, 'owed'],
    [ana, 'awaited'],
  ] as const)
    expect((await listed(who, side)).map(({ process }) => process.id)).not.toContain(processId)
})
