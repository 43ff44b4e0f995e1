/** What the calendar of a unit shows on which day, to whom (P-15, P-18, P-20, P-21, A-02, A-06). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { suspendProcess } from '../processes/index.ts'
import { concludeDeadline, setDeadline } from './keep-deadline.ts'
import { assignProcess, concludeProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'
import { showCalendar } from './show-calendar.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
type Person = typeof ana

const begun = async () => (await started(ana)).processId
const entries = async (who: Person, mine = false, from = '2026-03-01', to = '2026-04-11') =>
  (await world.ask(showCalendar, who, { from, to, mine })).entries.map(
    ({ kind, day, process, unit, isDone }) => `${day} ${kind} ${process.id}${unit ? ` ${unit.code}` : ''}${isDone ? ' done' : ''}`,
  )

it('shows deadlines, returns of both sides, reopenings and ends of stays, by day; what is met stays and says so', async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  const [dated, sent, closed, waiting] = [await begun(), await begun(), await begun(), await begun()]
  await world.run(setDeadline, ana, { processId: dated, due: { on: '2026-03-20' } })
  const expected = { unitIds: [agency.units.people], keepOpen: false, returnBy: { on: '2026-03-09' } }
  await world.run(sendProcess, ana, { processId: sent, ...expected, reopenOn: { on: '2026-03-12' } })
  await world.run(concludeProcess, ana, { processId: closed, reopenOn: { on: '2026-03-30' } })
  await world.run(suspendProcess, ana, { processId: waiting, reason: 'Aguarda o edital', boundToId: null, until: '2026-04-01' })
  expect(await entries(ana)).toEqual([
    `2026-03-09 return-awaited ${sent} SEPLAG/PESSOAS`,
    `2026-03-12 reopening ${sent}`,
    `2026-03-20 deadline ${dated}`,
    `2026-03-30 reopening ${closed}`,
    `2026-04-01 stay-end ${waiting}`,
  ])
  expect(await entries(dandara)).toEqual([`2026-03-09 return-owed ${sent} SEPLAG/COMPRAS`])
  await world.run(concludeDeadline, bruno, { processId: dated })
  expect(await entries(ana, false, '2026-03-20', '2026-03-20')).toEqual([`2026-03-20 deadline ${dated} done`])
})

it('of mine: what I answer for, and what I have set where nobody does', async () => {
  const [hers, nobodys] = [await begun(), await begun()]
  for (const processId of [hers, nobodys]) await world.run(setDeadline, bruno, { processId, due: { on: '2026-05-04' } })
  await world.run(assignProcess, bruno, { processId: nobodys, userId: null })
  const may = (who: Person) => entries(who, true, '2026-05-01', '2026-05-31')
  expect(await may(ana)).toEqual([`2026-05-04 deadline ${hers}`])
  expect(await may(bruno)).toEqual([`2026-05-04 deadline ${nobodys}`])
})

it('nothing of what is hidden, and of a confidential process its number without its summary', async () => {
  const processId = await begun()
  await world.run(setDeadline, ana, { processId, due: { on: '2026-06-08' } })
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  const june = { from: '2026-06-01', to: '2026-06-30' }
  expect((await world.ask(showCalendar, ana, june)).entries).toEqual([])
  await sql`
    insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${ana.userId}, ${ana.unitId}, ${ana.userId}, now())`.execute(world.db)
  expect((await world.ask(showCalendar, ana, june)).entries).toMatchObject([{ process: { id: processId, summary: '' } }])
  expect((await world.ask(showCalendar, { ...ana, channel: 'key' }, june)).entries).toEqual([])
  expect((await world.ask(showCalendar, bruno, june)).entries).toEqual([])
})

it('names the days without office hours, and takes no span without end', async () => {
  const { off, today } = await world.ask(showCalendar, ana, { from: '2026-04-17', to: '2026-04-22' })
  expect([today, off]).toEqual([
    '2026-03-02',
    [
      { day: '2026-04-18', holiday: null },
      { day: '2026-04-19', holiday: null },
      { day: '2026-04-21', holiday: 'Tiradentes' },
    ],
  ])
  await expectRefusal(world.ask(showCalendar, ana, { from: '2026-03-02', to: '2026-03-01' }), 'span-not-valid')
  await expectRefusal(world.ask(showCalendar, ana, { from: '2026-01-01', to: '2026-12-31' }), 'span-not-valid')
})
