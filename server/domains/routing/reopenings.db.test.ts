/** Scheduled reopening (P-15) and send groups (P-11). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteSendGroup, listSendGroups, saveSendGroup } from './keep-send-groups.ts'
import { concludeProcess, reopenProcess } from './move-process.ts'
import { recallProcess } from './recall-process.ts'
import { cancelReopening, listReopenings, reopenDueProcesses, scheduleReopening } from './schedule-reopening.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { units } = agency
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]

const planned = async (who = ana) =>
  (await world.ask(listReopenings, who, { limit: 50 })).items.map(({ process, reopenOn }) => [process.id, reopenOn])
const stateOf = async (processId: string) => {
  const { rows } = await sql<{ state: string; assignee_id: string | null }>`
    select state, assignee_id from process_unit where process_id = ${processId} and unit_id = ${units.purchases}`.execute(world.db)
  return rows[0]
}
const outcomes = async (processId: string) => {
  const { rows } = await sql<{
    outcome: string
  }>`select outcome from scheduled_reopening where process_id = ${processId} order by id`.execute(world.db)
  return rows.map(({ outcome }) => outcome)
}
async function concludedUntil(on: string): Promise<string> {
  world.clock.set('2026-11-24T12:00:00Z')
  const { processId } = await started(ana)
  await world.run(concludeProcess, ana, { processId, reopenOn: { on } })
  return processId
}

it('opens again on its day by the agency’s clock, once however many nodes try, with whoever scheduled it', async () => {
  const processId = await concludedUntil('2026-11-30')
  expect(await planned(bruno)).toEqual([[processId, '2026-11-30']])
  world.clock.set('2026-11-30T02:30:00Z') // still the 29th there
  await reopenDueProcesses(world)
  expect(await stateOf(processId)).toEqual({ state: 'concluded', assignee_id: null })
  world.clock.set('2026-11-30T03:30:00Z')
  const told = await left(world, () => Promise.all([reopenDueProcesses(world), reopenDueProcesses(world)]))
  expect(told.events).toEqual([['process.reopened-by-plan', { unit: 'SEPLAG/COMPRAS' }]])
  expect(await stateOf(processId)).toEqual({ state: 'open', assignee_id: agency.people.ana })
  expect(await planned()).toEqual([])
})

it('is scheduled while sending, moved, cancelled, and dropped by reopening or recalling', async () => {
  world.clock.set('2026-11-24T12:00:00Z')
  const { processId } = await started(ana)
  const send = (keepOpen: boolean) =>
    world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen, reopenOn: { days: 5, counted: 'business' } })
  await expectRefusal(send(true), 'reopening-when-kept-open')
  await send(false)
  expect(await planned()).toEqual([[processId, '2026-12-01']])
  await world.run(recallProcess, ana, { processId })
  expect(await planned()).toEqual([])

  await world.run(concludeProcess, ana, { processId })
  const on = (day: string) => world.run(scheduleReopening, bruno, { processId, due: { on: day } })
  await expectRefusal(on('2026-11-24'), 'day-not-ahead')
  await on('2026-12-10')
  await on('2026-12-11')
  expect(await planned()).toEqual([[processId, '2026-12-11']])
  await world.run(cancelReopening, ana, { processId })
  await expectRefusal(world.run(cancelReopening, ana, { processId }), 'reopening-not-found')
  await on('2026-12-11')
  await world.run(reopenProcess, ana, { processId })
  expect(await outcomes(processId)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  await expectRefusal(on('2026-12-12'), 'process-open-here')
})

it('where it is open already, or its unit is no more, the day passes without effect', async () => {
  const [back, orphan] = [await concludedUntil('2026-11-25'), await concludedUntil('2026-11-25')]
  await sql`update process_unit set state = 'open' where process_id = ${back}`.execute(world.db)
  world.clock.set('2026-11-26T12:00:00Z')
  await sql`update unit set active = false where id = ${units.purchases}`.execute(world.db)
  await reopenDueProcesses(world)
  await sql`update unit set active = true where id = ${units.purchases}`.execute(world.db)
  expect([await outcomes(back), await outcomes(orphan)]).toEqual([['was-open'], ['not-possible']])
  expect((await stateOf(orphan))?.state).toBe('concluded')
})

it('a unit names groups of destinations; another unit neither sees nor changes them', async () => {
  const { id } = await world.run(saveSendGroup, ana, { name: 'Pareceres', unitIds: [units.people, units.clinic] })
  const groups = async (who = ana) =>
    (await world.ask(listSendGroups, who, {})).items.map(({ name, units: of }) => `${name}: ${of.map(({ code }) => code).join(', ')}`)
  expect(await groups()).toEqual(['Pareceres: SEPLAG/PESSOAS, SES/ATENÇÃO'])
  expect(await groups(dandara)).toEqual([])
  await expectRefusal(world.run(saveSendGroup, ana, { name: 'Pareceres', unitIds: [units.people] }), 'group-exists')
  await expectRefusal(world.run(saveSendGroup, dandara, { id, name: 'Meu', unitIds: [units.clinic] }), 'group-not-found')
  await expectRefusal(world.run(saveSendGroup, ana, { name: 'Nós', unitIds: [units.purchases] }), 'unit-is-yours')
  await expectRefusal(world.run(deleteSendGroup, dandara, { groupId: id }), 'group-not-found')
  await sql`update unit set receives_processes = false where id = ${units.clinic}`.execute(world.db)
  expect(await groups()).toEqual(['Pareceres: SEPLAG/PESSOAS'])
  await sql`update unit set receives_processes = true where id = ${units.clinic}`.execute(world.db)
  await world.run(deleteSendGroup, ana, { groupId: id })
  expect(await groups()).toEqual([])
})

it('one that fails is told and tried again, and holds up none of those behind it', async () => {
  const [fails, works] = [await concludedUntil('2026-12-01'), await concludedUntil('2026-12-02')]
  world.clock.set('2026-12-03T12:00:00Z')
  let transactions = 0
  const transaction = () => {
    transactions += 1
    // the first asks what is due
    if (transactions === 2) throw new Error('the connection is lost')
    return world.db.transaction()
  }
  await expect(reopenDueProcesses({ ...world, db: Object.assign(Object.create(world.db), { transaction }) })).rejects.toThrow(
    '1 of what was due',
  )
  expect([(await stateOf(fails))?.state, (await stateOf(works))?.state]).toEqual(['concluded', 'open'])
  await reopenDueProcesses(world)
  expect((await stateOf(fails))?.state).toBe('open')
})
