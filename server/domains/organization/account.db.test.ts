/** One's own password and keys, and the links that set a password: what they end, and what a race cannot bring back. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'
import { passwordHooks } from '../signatures/index.ts'
import { changePasswordWith, createApiKey } from './account.ts'
import { acceptLinkWith, showLink } from './links.ts'
import { signIn as signInCommand } from './sign-in.ts'
import { resetPassword } from './users.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, people } = agency
const { call, signIn } = await testHttp(world)
const { started, drafted, signed } = sampleActs(world, agency)
const hooks = passwordHooks(world.db)
const [changePassword, acceptLink] = [changePasswordWith(hooks), acceptLinkWith(hooks)]
const next = 'Chapada dos Veadeiros 1961'

const issue = async (userId: string) => (await world.run(resetPassword, as('elisa'), { userId })).url.split('/').at(-1) ?? ''
const isIn = async (cookie: string) => (await call({ path: '/session', cookie })).statusCode === 200

describe('changing the password', () => {
  it('ends the other sessions, keeps this one, and asks for the old password', async () => {
    const [here, there] = [await signIn('bruno', samplePassword), await signIn('bruno', samplePassword)]
    const put = (current: string) => call({ method: 'PUT', path: '/password', cookie: here, body: { current, password: next } })
    expect((await put('errada')).json()).toMatchObject({ code: 'wrong-password' })
    expect((await put(samplePassword)).statusCode).toBe(200)
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    await expect(signIn('bruno', samplePassword)).rejects.toThrow('wrong-credentials')
    expect(await isIn(await signIn('bruno', next))).toBe(true)
  })

  it('keeps the signing key: the new password opens the same one', async () => {
    const dandara = as('dandara')
    const { processId } = await started(dandara)
    const first = await drafted(dandara, processId)
    await signed(dandara, first.documentId, first.revision)
    await world.run(changePassword, dandara, { current: samplePassword, password: next })
    const { rows } = await sql`select from signer_key where user_id = ${people.dandara} and retired_at is null`.execute(world.db)
    expect(rows).toHaveLength(1)
    const second = await drafted(dandara, processId)
    await expectRefusal(signed(dandara, second.documentId, second.revision), 'wrong-password')
  })

  it('brings back nothing that an administrator took away meanwhile', async () => {
    const proved = await changePassword.prepare?.(world, as('gilda'), { current: samplePassword, password: next })
    const forKey = await createApiKey.prepare?.(world, as('gilda'), { name: 'k', password: samplePassword })
    const forSession = await signInCommand.prepare?.(world, as('gilda'), { login: 'gilda', password: samplePassword })
    await issue(people.gilda)
    const late = <I, O, P>(cmd: { run: (ctx: never, input: I, prepared: P) => Promise<O> }, input: I, prepared: P | undefined) =>
      world.db
        .transaction()
        .execute((tx) =>
          cmd.run(
            { tx, actor: as('gilda'), now: world.clock.now(), world, record: () => {}, unchanged: () => {}, touch: () => {} } as never,
            input,
            prepared as P,
          ),
        )
    await expectRefusal(late(changePassword, { current: samplePassword, password: next }, proved), 'wrong-password')
    await expectRefusal(late(createApiKey, { name: 'k', password: samplePassword }, forKey), 'wrong-password')
    await expectRefusal(late(signInCommand, { login: 'gilda', password: samplePassword }, forSession), 'wrong-credentials')
  })
})

describe('a link that sets a password', () => {
  it('ends password, sessions and keys at once, works once and for a day', async () => {
    const cookie = await signIn('ana', samplePassword)
    const { key } = (await call({ method: 'POST', path: '/api-keys', cookie, body: { name: 'planilha', password: samplePassword } })).json()
    const token = await issue(people.ana)
    expect([await isIn(cookie), (await call({ path: '/session', key })).statusCode]).toEqual([false, 401])
    await expect(signIn('ana', samplePassword)).rejects.toThrow('wrong-credentials')

    expect(await world.ask(showLink, as('ana'), { token })).toEqual({ purpose: 'set-password', name: 'Ana Beatriz Moura', login: 'ana' })
    expect(await world.run(acceptLink, as('ana'), { token, password: next })).toEqual({ login: 'ana' })
    await expectRefusal(world.run(acceptLink, as('ana'), { token, password: 'outra senha' }), 'link-not-valid')
    expect(await isIn(await signIn('ana', next))).toBe(true)

    world.clock.set('2026-03-02T12:00:00Z')
    const [old, late] = [await issue(people.ana), await issue(people.ana)]
    await expectRefusal(world.ask(showLink, as('ana'), { token: old }), 'link-not-valid')
    world.clock.pass(24 * 3600)
    await expectRefusal(world.run(acceptLink, as('ana'), { token: late, password: next }), 'link-not-valid')
    world.clock.run()
  })

  it('retires the signing key, whose password is gone; the next signature makes a new one', async () => {
    const gilda = as('gilda', 'people')
    await world.run(acceptLink, gilda, { token: await issue(people.gilda), password: samplePassword })
    const { processId } = await started(gilda)
    const one = await drafted(gilda, processId)
    await signed(gilda, one.documentId, one.revision)
    await world.run(acceptLink, gilda, { token: await issue(people.gilda), password: samplePassword })
    const two = await drafted(gilda, processId)
    await signed(gilda, two.documentId, two.revision)
    const { rows } = await sql<{ retired: boolean }>`
      select retired_at is not null as retired from signer_key where user_id = ${people.gilda} order by created_at`.execute(world.db)
    expect(rows).toEqual([{ retired: true }, { retired: false }])
  })

  it('is not issued for nobody', () => expectRefusal(world.run(resetPassword, as('elisa'), { userId: '999' }), 'item-not-found'))
})

describe('a key for programs', () => {
  it('acts as its person in its unit, is shown once, tells when it was used, and ends', async () => {
    const cookie = await signIn('carla', samplePassword)
    const post = (password: string) => call({ method: 'POST', path: '/api-keys', cookie, body: { name: 'robô', password } })
    expect((await post('errada')).json()).toMatchObject({ code: 'wrong-password' })
    const { id, key } = (await post(samplePassword)).json()
    expect(key).toMatch(/^lavra_[\w-]{43}$/)
    expect((await call({ path: '/session', key })).json()).toMatchObject({ user: { login: 'carla' }, unit: { code: 'SEPLAG/COMPRAS' } })
    const listed = await call({ path: '/api-keys', cookie })
    expect(listed.json().items).toMatchObject([{ id, name: 'robô', usedAt: expect.any(String) }])
    expect(listed.body).not.toContain(key)
    const stranger = await signIn('elisa', samplePassword)
    expect((await call({ method: 'DELETE', path: `/api-keys/${id}`, cookie: stranger })).json()).toMatchObject({ code: 'item-not-found' })
    expect((await call({ method: 'DELETE', path: `/api-keys/${id}`, cookie })).statusCode).toBe(200)
    expect((await call({ path: '/session', key })).statusCode).toBe(401)
  })
})
