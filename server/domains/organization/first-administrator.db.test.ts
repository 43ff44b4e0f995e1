/** An empty installation: its link makes the first administrator once, whoever else tries at the same moment. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { publicActor, systemActor } from '../../kernel/actor.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'
import { passwordHooks } from '../signatures/index.ts'
import { acceptLinkWith, issueFirstAdministratorLink, showLink } from './links.ts'

const world = await testWorld()
const { call, signIn } = await testHttp(world)
const acceptLink = acceptLinkWith(passwordHooks(world.db))
const anybody = publicActor('192.0.2.1', 'test')
const issue = async () => (await world.run(issueFirstAdministratorLink, systemActor, {})).token ?? ''
const password = 'Pico da Bandeira 2891'
const administrator = (login: string) => ({
  ...{ name: 'Rita Sales', login, agencyCode: login, agencyName: 'Prefeitura', numberCode: '77', unitCode: 'GAB', unitName: 'Gabinete' },
})

it('knows who the first administrator is only after being told', async () => {
  const [older, token] = [await issue(), await issue()]
  await expectRefusal(world.ask(showLink, anybody, { token: older }), 'link-not-valid')
  expect(await world.ask(showLink, anybody, { token })).toEqual({ purpose: 'first-administrator', name: null, login: null })
  await expectRefusal(world.run(acceptLink, anybody, { token, password }), 'administrator-data-missing')
  // The refusal used nothing up.
  expect(await world.ask(showLink, anybody, { token })).toMatchObject({ purpose: 'first-administrator' })
})

it('works once, with one link or two, by many at the same moment', async () => {
  const token = await issue()
  // As two servers that started at once would have left it.
  await sql`insert into one_time_link (token_hash, purpose, created_at, expires_at)
    select sha256('second'::bytea), 'first-administrator', created_at, expires_at from one_time_link where used_at is null and expires_at > now() limit 1`.execute(
    world.db,
  )
  const tries = Array.from({ length: 6 }, (_, i) =>
    refusalOf(world.run(acceptLink, anybody, { token: i % 2 ? token : 'second', password, administrator: administrator(`rita${i}`) })),
  )
  const outcomes = await Promise.all(tries)
  expect(outcomes.filter((o) => o === 'allowed')).toHaveLength(1)
  expect(outcomes.filter((o) => o === 'link-not-valid')).toHaveLength(5)
  expect(await world.eventsOf(null)).toContain('installation.begun')
  expect((await sql`select from agency`.execute(world.db)).rows).toHaveLength(1)
  expect(await issue()).toBe('')
})

it('leaves an administrator who can work', async () => {
  const { rows } = await sql<{ login: string }>`select login from app_user`.execute(world.db)
  const cookie = await signIn(rows[0]?.login ?? '', password)
  const session = (await call({ path: '/session', cookie })).json()
  expect(session.units).toMatchObject([{ code: 'GAB', roles: ['administrator', 'basic', 'canceller'] }])
  expect((await call({ path: '/agencies', cookie })).json().items[0].example).toMatch(/^0077\.01\.0000001\/\d{4}-\d{2}$/)
})

it('makes who guesses at links wait', async () => {
  const guess = (i: number) => call({ method: 'POST', path: `/links/guess-${i}`, body: { password }, ip: '198.51.100.1' })
  for (let i = 0; i < 42; i++) await guess(i)
  expect((await guess(42)).statusCode).toBe(429)
})
