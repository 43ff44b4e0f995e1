/** What a private calendar address gives away, to whom and for how long; read by a parser that is not ours (P-21, A-02, A-06). */
import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'
import { createCalendarFeed, listCalendarFeeds, revokeCalendarFeed } from './keep-calendar-feeds.ts'
import { setDeadline } from './keep-deadline.ts'
import { sendProcess } from './send-process.ts'

const quiet = await testWorld()
const logged: string[] = []
const log = new Proxy(quiet.log, {
  get: (of, name) =>
    ['info', 'warn', 'error'].includes(String(name)) ? (line: object) => logged.push(JSON.stringify(line)) : Reflect.get(of, name),
})
const world = { ...quiet, log }
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { call } = await testHttp(world)
const [ana, gilda] = [agency.as('ana'), agency.as('gilda')]
type Person = typeof ana

const made = async (who: Person, change: { scope?: 'mine' | 'unit'; everyUnit?: boolean } = {}) => {
  const { address } = await world.run(createCalendarFeed, who, { scope: 'unit', everyUnit: false, ...change })
  return new URL(address).pathname.replace('/api', '')
}
const fetched = (path: string, headers = {}) => call({ path, headers })
/** By day: `2026-03-20 Prazo: Compra de cadeiras`. */
async function events(path: string): Promise<string[]> {
  const answer = await fetched(path)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = new ICAL.Component(ICAL.parse(answer.body))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { startDate, summary } = new ICAL.Event(one)
    return `${startDate.toString()} ${summary}`
  })
}
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
const dated = async (on: string, change: Parameters<typeof started>[1] = {}) => {
  const process = await started(ana, change)
  await world.run(setDeadline, ana, { processId: process.processId, due: { on } })
  return process
}

beforeAll(() => world.clock.set('2026-03-02T12:00:00Z'))

it('says the due days of the unit; of a restricted process the number alone, of a confidential one nothing, not even to its holder', async () => {
  const open = await dated('2026-03-20', { summary: 'Cadeiras, mesas; e\\ou bancos' })
  const closed = await dated('2026-03-21', { ...restricted, summary: 'Licença de Fulano' })
  const { processId } = await dated('2026-03-22', { summary: 'Apuração' })
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${ana.userId}, ${ana.unitId}, ${ana.userId}, now())`.execute(world.db)
  await world.run(sendProcess, ana, {
    processId: open.processId,
    unitIds: [agency.units.people],
    keepOpen: true,
    returnBy: { on: '2026-03-25' },
  })
  const path = await made(ana)
  const answer = await fetched(path)
  expect(await events(path)).toEqual([
    '2026-03-20 Prazo: Cadeiras, mesas; e\\ou bancos',
    `2026-03-21 Prazo: ${closed.number}`,
    '2026-03-25 Retorno de SEPLAG/PESSOAS: Cadeiras, mesas; e\\ou bancos',
  ])
  expect(answer.body).not.toContain('Licença')
  expect(answer.body).toContain(`URL;VALUE=URI:https://lavra.example/p/${open.number}`)
  expect(answer.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect((await fetched(path, { 'if-none-match': answer.headers.etag })).statusCode).toBe(304)
  expect(await events(await made(gilda))).toEqual([])
  expect(await events(await made(gilda, { everyUnit: true }))).toEqual([
    '2026-03-25 Devolver a SEPLAG/COMPRAS: Cadeiras, mesas; e\\ou bancos',
  ])
})

it('is read as its person may read now: roles that are lost, an account that is closed, and an end of the address count at once', async () => {
  const [one, all] = [await made(gilda, { scope: 'mine' }), await made(gilda, { everyUnit: true })]
  await sql`delete from assignment where user_id = ${gilda.userId} and unit_id = ${agency.units.people}`.execute(world.db)
  expect(await events(all)).toEqual([])
  await sql`update unit set active = false where id = ${gilda.unitId}`.execute(world.db)
  expect((await fetched(one)).statusCode).toBe(404)
  await sql`update unit set active = true where id = ${gilda.unitId}`.execute(world.db)
  expect((await fetched(one)).statusCode).toBe(200)
  await sql`update app_user set active = false where id = ${gilda.userId}`.execute(world.db)
  for (const path of [one, all]) expect((await fetched(path)).statusCode).toBe(404)
})

it('is shown once and kept as a hash; a new one replaces it; whoever ends it leaves a line in the audit and no secret in the log', async () => {
  const [before, after] = [await made(ana), await made(ana)]
  expect([(await fetched(before)).statusCode, (await fetched(after)).statusCode]).toEqual([404, 200])
  const { items } = await world.ask(listCalendarFeeds, ana, {})
  expect(items).toMatchObject([{ scope: 'unit', unit: { code: 'SEPLAG/COMPRAS' }, usedAt: '2026-03-02T12:00:00.000Z' }])
  const token = after.split('/').at(-1)?.replace('.ics', '') ?? ''
  const { rows } = await sql<{
    id: string
  }>`select id from calendar_feed where token_hash = ${createHash('sha256').update(token).digest()}`.execute(world.db)
  expect(rows).toEqual([{ id: items[0]?.id }])
  const feedId = items[0]?.id ?? ''
  await expectRefusal(world.run(revokeCalendarFeed, gilda, { feedId }), 'item-not-found')
  await world.run(revokeCalendarFeed, ana, { feedId })
  expect((await fetched(after)).statusCode).toBe(404)
  expect(await world.eventsOf(null)).toEqual(expect.arrayContaining(['calendar-feed.created', 'calendar-feed.revoked']))
  expect((await world.audit()).at(-1)).toBe('revokeCalendarFeed changed')
  expect(logged.join()).toContain('downloadCalendarFeed')
  expect(logged.join()).not.toContain(token)
})

it('whoever asks all the time waits', async () => {
  const path = await made(ana)
  const codes = []
  for (let i = 0; i < 31; i++) codes.push((await fetched(path)).statusCode)
  expect([codes.slice(0, 30).every((code) => code === 200), codes.at(-1)]).toEqual([true, 429])
  world.clock.pass(301)
  expect((await fetched(path)).statusCode).toBe(200)
})
