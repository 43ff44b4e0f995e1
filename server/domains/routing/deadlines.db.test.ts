/** Deadlines of a unit (P-21, R-46) and the holidays they count with (G-33). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { listHolidays, saveHoliday, showDueDay } from '../organization/holidays.ts'
import { concludeDeadline, removeDeadline, setDeadline } from './keep-deadline.ts'
import { listDeadlines, showDeadline } from './list-deadlines.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara, elisa] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara'), agency.as('elisa')]
type Person = typeof ana

const setFor = (processId: string, due: Parameters<typeof setDeadline.run>[1]['due'], who: Person = ana) =>
  world.run(setDeadline, who, { processId, due })
const listed = async (situation: Parameters<typeof listDeadlines.run>[1]['situation'], who: Person = ana, year = '2026') =>
  (await world.ask(listDeadlines, who, { year, situation, limit: 50 })).items.map(({ process, dueOn, workingDays }) => [
    process.id,
    dueOn,
    workingDays,
  ])
const inBusinessDays = (days: number) => ({ days, counted: 'business' as const })

it('is set in business days by the agency’s clock, moved, concluded, and is no part of the history', async () => {
  world.clock.set('2026-11-20T01:30:00Z') // still the 19th where the agency is
  const { processId } = await started(ana)
  expect(await setFor(processId, inBusinessDays(1))).toEqual({ dueOn: '2026-11-23' })
  await world.run(saveHoliday, elisa, {
    agencyId: agency.agencies.planning,
    name: 'Ponto facultativo',
    recurrence: 'once',
    day: '2026-11-23',
    easterOffset: null,
    active: true,
  })
  const before = await left(world, () => setFor(processId, inBusinessDays(1), bruno))
  expect(before.events).toEqual([['process.deadline-changed', { change: 'set', dueOn: '2026-11-24' }]])
  expect((await left(world, () => setFor(processId, { on: '2026-11-24' }))).audit).toEqual(['setDeadline unchanged'])
  expect(await world.ask(showDeadline, ana, { processId })).toMatchObject({
    pending: { dueOn: '2026-11-24', workingDays: 1, by: { login: 'bruno' } },
    earlier: [],
  })
  await world.run(concludeDeadline, ana, { processId })
  await expectRefusal(world.run(concludeDeadline, bruno, { processId }), 'deadline-not-found')
  await setFor(processId, { on: '2026-12-01' })
  await world.run(removeDeadline, ana, { processId })
  expect(await world.ask(showDeadline, ana, { processId })).toMatchObject({
    pending: null,
    earlier: [{ dueOn: '2026-11-24', concludedBy: { login: 'ana' } }],
  })
  const { rows } = await sql<{ audience: string }>`
    select distinct audience from history_event where process_id = ${processId} and kind = 'process.deadline-changed'`.execute(world.db)
  expect(rows).toEqual([{ audience: 'unit' }])
})

it('each unit has its own, by the year, and keeps it when the process has left; late ones first', async () => {
  world.clock.set('2026-11-24T12:00:00Z')
  const [late, next] = [(await started(ana)).processId, (await started(ana)).processId]
  await setFor(late, { on: '2026-11-24' })
  await setFor(next, { on: '2027-01-11' })
  await world.run(sendProcess, ana, { processId: late, unitIds: [agency.units.people], keepOpen: false })
  await setFor(late, { on: '2026-11-30' }, dandara)
  world.clock.set('2026-11-25T12:00:00Z')
  expect(await listed('late')).toEqual([[late, '2026-11-24', -1]])
  expect(await listed('pending', ana, '2027')).toEqual([[next, '2027-01-11', 31]])
  expect(await listed('pending', dandara)).toEqual([[late, '2026-11-30', 3]])
  world.clock.set('2027-01-04T12:00:00Z')
  const days = async (...ask: Parameters<typeof listed>) => (await listed(...ask)).map(([id, day]) => [id, day])
  expect(await days('late', ana, '2027')).toEqual([[late, '2026-11-24']])
  expect(await days('pending', ana, '2027')).toEqual([
    [late, '2026-11-24'],
    [next, '2027-01-11'],
  ])
  expect([await days('all', ana, '2027'), await days('pending', ana, '2026')]).toEqual([[[next, '2027-01-11']], [[late, '2026-11-24']]])
  // of today, and of the seven days after it, whatever the year that is asked for
  world.clock.set('2027-01-11T12:00:00Z')
  expect([await days('today', ana, '2026'), await days('soon')]).toEqual([[[next, '2027-01-11']], []])
  world.clock.set('2027-01-10T12:00:00Z')
  expect([await days('today'), await days('soon')]).toEqual([[], [[next, '2027-01-11']]])
  world.clock.set('2027-01-03T12:00:00Z')
  expect(await days('soon')).toEqual([])
  world.clock.set('2026-11-25T12:00:00Z')
  await world.run(concludeDeadline, ana, { processId: late })
  expect(await listed('concluded')).toContainEqual([late, '2026-11-24', null])
  expect(await listed('late')).toEqual([])
})

it('is set only where the process is open, for a day that is not over; nothing is shown to whom the process is hidden', async () => {
  world.clock.set('2026-11-25T12:00:00Z')
  const { processId } = await started(ana)
  await expectRefusal(setFor(processId, { on: '2026-11-24' }), 'day-in-past')
  await expectRefusal(setFor(processId, { on: '2037-01-01' }), 'day-too-far')
  await expectRefusal(setFor(processId, inBusinessDays(3), dandara), 'process-not-open-here')
  await setFor(processId, { on: '2026-11-25' })
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  expect((await listed('pending')).map(([id]) => id)).not.toContain(processId)
  await expectRefusal(world.ask(showDeadline, ana, { processId }), 'process-not-found')
  await expectRefusal(world.run(concludeDeadline, ana, { processId }), 'process-not-found')
})

it('holidays of all agencies and of one, as they fall in a year; the movable ones tell how far from Easter', async () => {
  world.clock.set('2026-02-12T12:00:00Z')
  const { items } = await world.ask(listHolidays, ana, { year: '2026', agencyId: agency.agencies.health })
  expect(items.map(({ inYear, name }) => `${inYear} ${name}`).slice(0, 4)).toEqual([
    '2026-01-01 Confraternização Universal',
    '2026-02-16 Carnaval (segunda-feira)',
    '2026-02-17 Carnaval (terça-feira)',
    '2026-04-03 Paixão de Cristo',
  ])
  expect(items).toHaveLength(13)
  expect(await world.ask(showDueDay, ana, inBusinessDays(2))).toEqual({
    today: '2026-02-12',
    on: '2026-02-18',
    isBusinessDay: true,
    passing: [
      { day: '2026-02-16', name: 'Carnaval (segunda-feira)' },
      { day: '2026-02-17', name: 'Carnaval (terça-feira)' },
    ],
  })
  const wrong = { agencyId: null, name: 'Sem Páscoa', recurrence: 'easter' as const, day: '2026-01-01', easterOffset: null, active: true }
  await expectRefusal(world.run(saveHoliday, elisa, wrong), 'easter-offset-missing')
  const twice = { ...wrong, recurrence: 'yearly' as const, name: 'Natal', day: '1950-12-25' }
  await expectRefusal(world.run(saveHoliday, elisa, twice), 'already-exists')
})
