/** Signing in over HTTP: the cookie, the sessions, the unit of a tab, the waits, and what ends it all. */
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { idleMinutes, testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'

const world = await testWorld()
const { units } = await sampleAgency(world)
const { call, signIn } = await testHttp(world)

beforeEach(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  await world.db.deleteFrom('attempt').execute()
})

const wrong = (login: string, ip?: string) =>
  call({ method: 'POST', path: '/session', body: { login, password: 'errada' }, ...(ip ? { ip } : {}) })
const session = (cookie: string) => call({ path: '/session', cookie })

describe('signing in', () => {
  it('puts the token into the cookie and nowhere else', async () => {
    const answer = await call({ method: 'POST', path: '/session', body: { login: ' ANA ', password: samplePassword } })
    expect(answer.json()).toEqual({ sessionId: expect.stringMatching(/^\d+$/) })
    expect(answer.cookies).toMatchObject([{ name: '__Host-lavra-session', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' }])
    expect(answer.body).not.toContain(answer.cookies[0]?.value)
  })

  it('does not tell a wrong password from an unknown login', async () => {
    const [known, unknown] = await Promise.all([wrong('ana'), wrong('ninguem')])
    expect(known.statusCode).toBe(401)
    expect(known.json()).toMatchObject({ code: 'wrong-credentials' })
    expect(known.json()).toEqual(unknown.json())
  })

  it('takes no token that the browser already had (fixation)', async () => {
    const planted = `__Host-lavra-session=${'A'.repeat(43)}`
    const answer = await call({ method: 'POST', path: '/session', cookie: planted, body: { login: 'ana', password: samplePassword } })
    expect(answer.cookies[0]?.value).not.toBe('A'.repeat(43))
    expect((await session(planted)).json()).toMatchObject({ code: 'not-signed-in' })
  })

  it('is refused from a page of another site', async () => {
    const body = { login: 'ana', password: samplePassword }
    const answer = await call({ method: 'POST', path: '/session', body, headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.json()).toMatchObject({ code: 'cross-site' })
    const old = (origin: string) => call({ method: 'POST', path: '/session', body, headers: { host: 'lavra.internal', origin } })
    expect((await old('https://evil.example')).json()).toMatchObject({ code: 'cross-site' })
    expect((await old('null')).json()).toMatchObject({ code: 'cross-site' })
    expect((await old('https://lavra.internal')).json()).not.toMatchObject({ code: 'cross-site' })
    expect((await old(world.publicUrl)).json()).not.toMatchObject({ code: 'cross-site' })
    expect(answer.cookies).toEqual([])
  })
})

describe('a session', () => {
  it('acts in the unit the tab names, if it is theirs', async () => {
    const cookie = await signIn('gilda', samplePassword)
    const inUnit = async (unitId: string) => (await call({ path: '/session', cookie, unitId })).json().unit?.code ?? null
    expect(await inUnit(units.people)).toBe('SEPLAG/PESSOAS')
    expect(await inUnit(units.clinic)).toBe('SES/ATENÇÃO')
    expect(await inUnit(units.purchases)).toBeNull()
    expect(await inUnit('999999999999999999')).toBeNull()
  })

  it('begins where the last one was', async () => {
    const first = await signIn('gilda', samplePassword)
    await call({ method: 'PUT', path: '/session/unit', cookie: first, body: { unitId: units.people } })
    expect((await session(await signIn('gilda', samplePassword))).json().unit.code).toBe('SEPLAG/PESSOAS')
    expect((await call({ method: 'PUT', path: '/session/unit', cookie: first, body: { unitId: units.purchases } })).json()).toMatchObject({
      code: 'no-unit',
    })
  })

  it('ends after idleness, and not while it is used', async () => {
    const cookie = await signIn('ana', samplePassword)
    for (let i = 0; i < 3; i++) {
      world.clock.pass(idleMinutes * 60 - 1)
      expect((await session(cookie)).statusCode).toBe(200)
    }
    world.clock.pass(idleMinutes * 60)
    expect((await session(cookie)).json()).toMatchObject({ code: 'not-signed-in' })
  })

  it('ends although a screen that nobody attends to goes on asking', async () => {
    const cookie = await signIn('ana', samplePassword)
    world.clock.pass(idleMinutes * 60 - 1)
    expect((await call({ path: '/session', cookie, headers: { 'lavra-unattended': '1' } })).statusCode).toBe(200)
    world.clock.pass(1)
    expect((await session(cookie)).json()).toMatchObject({ code: 'not-signed-in' })
  })

  it('is gone after signing out, with its cookie', async () => {
    const cookie = await signIn('ana', samplePassword)
    const answer = await call({ method: 'DELETE', path: '/session', cookie })
    expect(answer.cookies).toMatchObject([{ name: '__Host-lavra-session', value: '' }])
    expect((await session(cookie)).statusCode).toBe(401)
  })

  it('can be seen and ended from another place, and only by its person', async () => {
    const [here, there, stranger] = [
      await signIn('bruno', samplePassword),
      await signIn('bruno', samplePassword),
      await signIn('ana', samplePassword),
    ]
    const { items } = (await call({ path: '/sessions', cookie: here })).json()
    expect(items).toHaveLength(2)
    const other = items.find((s: { current: boolean }) => !s.current)
    await call({ method: 'DELETE', path: `/sessions/${other.id}`, cookie: stranger })
    expect((await session(there)).statusCode).toBe(200)
    await call({ method: 'DELETE', path: `/sessions/${other.id}`, cookie: here })
    expect((await session(there)).statusCode).toBe(401)
    expect((await session(here)).statusCode).toBe(200)
  })
})

describe('throttling', () => {
  it('makes the failing address wait, and tells how long', async () => {
    for (let i = 0; i < 6; i++) await wrong('ana')
    const answer = await wrong('ana')
    expect(answer.statusCode).toBe(429)
    expect(answer.headers['retry-after']).toBe('1')
    world.clock.pass(1)
    expect((await wrong('ana')).json()).toMatchObject({ code: 'wrong-credentials' })
  })

  it('never makes the victim wait for what somebody does from another address', async () => {
    for (let i = 0; i < 30; i++) {
      await wrong('ana', '198.51.100.66')
      world.clock.pass(1)
    }
    expect((await wrong('ana', '198.51.100.66')).statusCode).toBe(429)
    expect(await signIn('ana', samplePassword, '192.0.2.1')).toContain('lavra-session')
  })

  it('lets no more guesses through when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong('ana')))
    expect(answers.filter((a) => a.statusCode === 401)).toHaveLength(5)
    expect(answers.filter((a) => a.statusCode === 429)).toHaveLength(15)
  })

  it('forgets one’s mistypings after the right password', async () => {
    for (let i = 0; i < 4; i++) await wrong('ana')
    await signIn('ana', samplePassword)
    for (let i = 0; i < 4; i++) expect((await wrong('ana')).statusCode).toBe(401)
  })
})
