/** Deadlines and returns are reminded of the business day before, on their day and after it, once each, and to nobody who may not see it. */
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { openMailer } from '../../kernel/mail.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { assignProcess, concludeDeadline, sendProcess, setDeadline } from '../routing/index.ts'
import { defaultWishes } from './delivery.rules.ts'
import { saveNotificationWishes } from './keep-wishes.ts'
import { reminderJobs } from './remind-people.ts'
import { mailJobs } from './send-mail.ts'
import { listNotifications } from './show-notifications.ts'
import { deliver } from './testing/deliver.ts'
import { mailServer } from './testing/mail-server.ts'

const server = await mailServer()
const mailer = openMailer({ url: server.url, from: 'lavra@agency.example' })
afterAll(() => mailer.close())
const world = await testWorld({ mailer })
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, bruno, dandara, gilda] = [as('ana'), as('bruno'), as('dandara'), as('gilda')]
const { remindPeople } = reminderJobs(world)

/** By whom what was told since the last time: `deadline-due soon 2026-04-20`, the earliest first. */
async function told(who: Actor): Promise<string[]> {
  const { items } = await world.ask(listNotifications, who, { limit: 100 })
  return items.flatMap(({ kind, due, byUnit }) => (due ? [[kind, due.stage, due.on, byUnit].filter(Boolean).join(' ')] : [])).reverse()
}
const at = async (instant: string) => {
  world.clock.set(instant)
  await remindPeople()
}

beforeEach(() =>
  sql`delete from notification; delete from reminder; delete from deadline; update scheduled_return set removed_at = now()`.execute(
    world.db,
  ),
)

it('a deadline: on Friday for Monday, on Monday, and after it; once, however many nodes run and however often', async () => {
  world.clock.set('2026-04-13T12:00:00Z')
  const { processId } = await started(ana)
  await world.run(setDeadline, bruno, { processId, due: { on: '2026-04-20' } })
  await at('2026-04-16T12:00:00Z')
  expect(await told(ana)).toEqual([])
  await at('2026-04-17T09:30:00Z') // half past six there
  expect(await told(ana)).toEqual([])
  world.clock.set('2026-04-17T10:10:00Z')
  await Promise.all([remindPeople(), remindPeople(), remindPeople()])
  await remindPeople()
  expect(await told(ana)).toEqual(['deadline-due soon 2026-04-20'])
  await at('2026-04-18T12:00:00Z')
  await at('2026-04-20T12:00:00Z')
  await at('2026-04-21T12:00:00Z') // Tiradentes
  expect(await told(ana)).toEqual(['deadline-due soon 2026-04-20', 'deadline-due today 2026-04-20'])
  for (const day of ['22', '23', '24']) await at(`2026-04-${day}T12:00:00Z`)
  expect((await told(ana)).slice(2)).toEqual(['deadline-due late 2026-04-20'])
  // she answers for it: whoever set it hears nothing
  expect(await told(bruno)).toEqual([])
})

it('what is done is no matter any more, another day is reminded of anew, and who sets it today is not told of it today', async () => {
  world.clock.set('2026-05-04T12:00:00Z')
  const [done, moved] = [await started(ana), await started(ana)]
  for (const { processId } of [done, moved]) await world.run(setDeadline, ana, { processId, due: { on: '2026-05-05' } })
  await world.run(assignProcess, ana, { processId: moved.processId, userId: null })
  await at('2026-05-04T13:10:00Z')
  expect(await told(ana)).toEqual([])
  await world.run(concludeDeadline, ana, { processId: done.processId })
  await at('2026-05-05T12:00:00Z')
  await world.run(setDeadline, ana, { processId: moved.processId, due: { on: '2026-05-07' } })
  await at('2026-05-06T12:00:00Z')
  expect(await told(ana)).toEqual(['deadline-due today 2026-05-05', 'deadline-due soon 2026-05-07'])
})

it('a return: everybody where nobody answers for it, then its person; when it has passed, whoever waits as well', async () => {
  world.clock.set('2026-05-11T12:00:00Z')
  const { processId } = await started(ana)
  await world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: true, returnBy: { on: '2026-05-13' } })
  await at('2026-05-12T12:00:00Z')
  const soon = 'return-due soon 2026-05-13 SEPLAG/COMPRAS'
  expect([await told(dandara), await told(gilda), await told(ana)]).toEqual([[soon], [soon], []])
  await world.run(assignProcess, dandara, { processId, userId: people.dandara })
  await at('2026-05-13T12:00:00Z')
  await at('2026-05-14T12:00:00Z')
  const [today, late] = ['return-due today 2026-05-13 SEPLAG/COMPRAS', 'return-due late 2026-05-13 SEPLAG/COMPRAS']
  expect([await told(dandara), await told(gilda)]).toEqual([[soon, today, late], [soon]])
  expect(await told(ana)).toEqual(['return-due late-there 2026-05-13 SEPLAG/PESSOAS'])
})

it('nobody hears of what they may not see, and who does not want it is left alone', async () => {
  world.clock.set('2026-05-18T12:00:00Z')
  const [hidden, unwanted] = [await started(ana), await started(ana)]
  for (const { processId } of [hidden, unwanted]) await world.run(setDeadline, ana, { processId, due: { on: '2026-05-20' } })
  await sql`update process set level = 'confidential' where id = ${hidden.processId}`.execute(world.db)
  await world.run(assignProcess, ana, { processId: unwanted.processId, userId: people.bruno })
  const without = (channel: 'app' | 'mail') => defaultWishes[channel].filter((kind) => kind !== 'deadline-due')
  await world.run(saveNotificationWishes, bruno, { ...defaultWishes, app: without('app'), mail: without('mail') })
  await at('2026-05-19T12:00:00Z')
  const { rows } = await sql<{ all: number }>`select count(*)::integer as all from notification where shown`.execute(world.db)
  expect([await told(ana), await told(bruno), rows]).toEqual([[], [], [{ all: 0 }]])
})

it('by mail in the digest of the morning, unless it is met before', async () => {
  await sql`update app_user set email = login || '@lavra.example'`.execute(world.db)
  world.clock.set('2026-05-25T12:00:00Z')
  const [one, met] = [await started(ana, { summary: 'Compra de mesas' }), await started(ana, { summary: 'Compra feita' })]
  for (const { processId } of [one, met]) await world.run(setDeadline, ana, { processId, due: { on: '2026-05-26' } })
  await at('2026-05-26T10:10:00Z')
  await world.run(concludeDeadline, ana, { processId: met.processId })
  world.clock.set('2026-05-26T11:00:30Z')
  await deliver(world, mailJobs(world))
  const [mail, ...others] = server.taken
  expect(others).toEqual([])
  expect(mail?.text).toContain('Prazo da unidade vence hoje, 26/05/2026\n')
  expect(mail?.text).toContain('Compra de mesas')
  expect(mail?.text).not.toContain('Compra feita')
})
