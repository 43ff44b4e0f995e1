/** Agencies, units and users as administrators keep them: what is saved, what is refused, and that somebody always can. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testHttp } from '../../testing/http.ts'
import { mask } from '../../testing/sample-data.ts'
import { testWorld } from '../../testing/world.ts'
import { exampleNumber } from '../processes/index.ts'
import { listAgenciesWith, listUnits, saveAgencyWith, saveUnit } from './agencies.ts'
import { listUsers, resetPassword, saveUser } from './users.ts'

const world = await testWorld()
const { as, agencies, units, people } = await sampleAgency(world)
const { call, signIn } = await testHttp(world)
const saveAgency = saveAgencyWith(exampleNumber)
const [administrator, registrar] = [as('elisa'), as('heitor')]

const agency = { code: 'SEE', name: 'Educação', numberCode: '1260', numberMask: mask, timeZone: 'America/Sao_Paulo', city: '', address: '' }
const newAgency = { ...agency, letterhead: [], letterheadImage: null, signatureLaw: '', active: true }
const unit = (code: string, parentId: string | null = null, agencyId = agencies.planning) => ({
  ...{ agencyId, parentId, code, name: `Unidade ${code}`, numberCode: '01', receivesProcesses: true, isProtocol: false, active: true },
})
const user = (login: string, assignments: { unitId: string; role: string }[] = [], active = true) => ({
  ...{ agencyId: agencies.planning, login, name: `Pessoa ${login}`, socialName: null, cpf: null, email: null, active, assignments },
})
const administratorIn = (unitId: string) => [{ unitId, role: 'administrator' }]

describe('agencies', () => {
  it('show what the first number of their mask looks like', async () => {
    const { items } = await world.ask(listAgenciesWith(exampleNumber), administrator, {})
    expect(items.map((a) => [a.code, a.example.slice(0, 20)])).toEqual([
      ['SEPLAG', '1500.01.0000001/2026'],
      ['SES', '1320.01.0000001/2026'],
    ])
  })

  it('are made and changed by administrators only', async () => {
    await expectRefusal(world.run(saveAgency, registrar, newAgency), 'may-not-administer')
    const { id } = await world.run(saveAgency, administrator, newAgency)
    await world.run(saveAgency, administrator, { ...newAgency, id, name: 'Secretaria de Educação' })
    await expectRefusal(world.run(saveAgency, administrator, newAgency), 'already-exists')
    await expectRefusal(world.run(saveAgency, administrator, { ...newAgency, id: '999', code: 'X' }), 'item-not-found')
  })

  it.each([
    ['@cod_orgao_sei_04d@', 'no-sequence'],
    ['@seq_cod_orgao_sei_05d@ @nada@', 'unknown-variable'],
    ['@cod_orgao_sei_02d@.@seq_cod_orgao_sei_05d@', 'code-does-not-fit'],
  ])('refuse the mask %s: %s', (numberMask, detail) =>
    expectRefusal(world.run(saveAgency, administrator, { ...newAgency, code: 'M', numberMask }), 'mask-not-valid', { problem: detail }),
  )

  it('say which agencies search what is theirs, and the audit says so (A-14)', async () => {
    const change = (searcherIds?: string[]) =>
      left(world, () =>
        world.run(saveAgency, administrator, { ...newAgency, code: 'B', id: made.id, ...(searcherIds ? { searcherIds } : {}) }),
      )
    const searchers = async () => {
      const { items } = await world.ask(listAgenciesWith(exampleNumber), administrator, {})
      return items.find(({ id }) => id === made.id)?.searchers.map(({ code }) => code)
    }
    const made = await world.run(saveAgency, administrator, { ...newAgency, code: 'B' })
    expect(await searchers()).toEqual([])
    const [first, again] = [await change([agencies.health, made.id]), await change([made.id, agencies.health])]
    expect(first.events).toContainEqual(['agency.searchers-changed', { agency: 'B', from: [], to: ['B', 'SES'] }])
    expect(again.events.map(([kind]) => kind)).toEqual(['registry.changed'])
    await change()
    await expectRefusal(change([agencies.health, '999']), 'agency-unknown')
    expect(await searchers()).toEqual(['B', 'SES'])
    await change([])
    expect(await searchers()).toEqual([])
  })

  it('refuse a time zone nobody lives in', () =>
    expectRefusal(world.run(saveAgency, administrator, { ...newAgency, code: 'Z', timeZone: 'Lua/Mar_da_Tranquilidade' }), 'invalid-input'))
})

describe('units', () => {
  it('are listed as a tree with people', async () => {
    const { items } = await world.ask(listUnits, registrar, { agencyId: agencies.planning })
    expect(items.map((u) => [u.depth, u.code, u.people])).toEqual([
      [0, 'SEPLAG/PROTOCOLO', 2],
      [1, 'SEPLAG/COMPRAS', 3],
      [1, 'SEPLAG/PESSOAS', 2],
    ])
    await expectRefusal(world.ask(listUnits, as('ana'), { agencyId: agencies.planning }), 'may-not-administer')
  })

  it('keep their old names with the day of the change (G-05), and only when something changed', async () => {
    world.clock.set('2026-03-02T12:00:00Z')
    const { id } = await world.run(saveUnit, registrar, unit('SEPLAG/TI', units.protocol))
    world.clock.set('2026-04-01T12:00:00Z')
    await world.run(saveUnit, registrar, { ...unit('SEPLAG/TI', units.protocol), id, receivesProcesses: false })
    await world.run(saveUnit, registrar, { ...unit('SEPLAG/STI', units.protocol), id })
    const { rows } = await sql<{ code: string; day: string }>`
      select code, to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD') as day from unit_name where unit_id = ${id} order by valid_from`.execute(
      world.db,
    )
    expect(rows).toEqual([
      { code: 'SEPLAG/TI', day: '2026-03-02' },
      { code: 'SEPLAG/STI', day: '2026-04-01' },
    ])
  })

  it('stand in one tree of one agency', async () => {
    const { id: a } = await world.run(saveUnit, registrar, unit('A'))
    const { id: b } = await world.run(saveUnit, registrar, unit('B', a))
    await expectRefusal(world.run(saveUnit, registrar, { ...unit('A', b), id: a }), 'unit-tree-loop')
    await expectRefusal(world.run(saveUnit, registrar, { ...unit('A', a), id: a }), 'unit-tree-loop')
    await expectRefusal(world.run(saveUnit, registrar, unit('C', units.clinic)), 'item-not-found')
    await expectRefusal(world.run(saveUnit, registrar, { ...unit('A', null, agencies.health), id: a }), 'item-not-found')
    await expectRefusal(world.run(saveUnit, registrar, unit('D', null, '999')), 'item-not-found')
    await expectRefusal(world.run(saveUnit, registrar, unit('A')), 'already-exists')
  })

  it('form no loop when two are moved below each other at the same time', async () => {
    const { id: a } = await world.run(saveUnit, registrar, unit('L1'))
    const { id: b } = await world.run(saveUnit, registrar, unit('L2'))
    const moves = [world.run(saveUnit, registrar, { ...unit('L1', b), id: a }), world.run(saveUnit, registrar, { ...unit('L2', a), id: b })]
    expect((await Promise.all(moves.map(refusalOf))).sort()).toEqual(['allowed', 'unit-tree-loop'])
  })
})

describe('users', () => {
  it('hold the roles they are given, in the units they are given', async () => {
    const { id } = await world.run(saveUser, registrar, user('nova', [{ unitId: units.people, role: 'basic' }]))
    await world.run(saveUser, registrar, { ...user('nova', [{ unitId: units.clinic, role: 'contributor' }]), id })
    const { items } = await world.ask(listUsers, registrar, { text: 'NÓVA' })
    expect(items).toMatchObject([
      { id, assignments: [{ unitId: units.clinic, role: 'contributor' }], units: ['SES/ATENÇÃO'], hasPassword: false },
    ])
  })

  it('are refused for what is not there or is taken', async () => {
    await expectRefusal(world.run(saveUser, as('ana'), user('x')), 'may-not-administer')
    await expectRefusal(world.run(saveUser, registrar, user('x', [{ unitId: units.people, role: 'toString' }])), 'role-unknown')
    await expectRefusal(world.run(saveUser, registrar, user('x', [{ unitId: '999', role: 'basic' }])), 'item-not-found')
    await expectRefusal(world.run(saveUser, registrar, { ...user('x'), id: '999' }), 'item-not-found')
    await expectRefusal(world.run(saveUser, registrar, user('ana')), 'already-exists')
  })

  it('take a login once, however it is written', async () => {
    const cookie = await signIn('elisa', samplePassword)
    const answer = await call({ method: 'PUT', path: '/users', cookie, body: user('  ANA ') })
    expect(answer.json()).toMatchObject({ code: 'already-exists' })
  })

  it('get no role above those of who gives it, and lose none to them either', async () => {
    await expectRefusal(world.run(saveUser, registrar, user('x', administratorIn(units.people))), 'role-above-yours')
    await expectRefusal(world.run(saveUser, registrar, { ...user('elisa'), id: people.elisa }), 'role-above-yours')
    await expectRefusal(world.run(resetPassword, registrar, { userId: people.elisa }), 'role-above-yours')
    await expectRefusal(
      world.run(saveUser, registrar, { ...user('heitor', administratorIn(units.people)), id: people.heitor }),
      'role-above-yours',
    )
  })

  it('come in pages', async () => {
    const login = (i: number) => `pagina-${String(i).padStart(3, '0')}`
    await sql`insert into app_user (agency_id, login, name) select ${agencies.health}, 'pagina-' || lpad(i::text, 3, '0'), 'Página' from generate_series(1, 130) i`.execute(
      world.db,
    )
    const first = await world.ask(listUsers, registrar, { text: 'pagina-' })
    const second = await world.ask(listUsers, registrar, { text: 'pagina-', cursor: first.next! })
    expect([...first.items, ...second.items].map((u) => u.login)).toEqual(Array.from({ length: 130 }, (_, i) => login(i + 1)))
    expect(second.next).toBeNull()
    const madeUp = Buffer.from(JSON.stringify(['a', 'b'])).toString('base64url')
    await expectRefusal(world.ask(listUsers, registrar, { text: '', cursor: madeUp }), 'invalid-input')
  })

  it('are out at once when deactivated: sessions, keys and all', async () => {
    const cookie = await signIn('carla', samplePassword)
    const { key } = (await call({ method: 'POST', path: '/api-keys', cookie, body: { name: 'robô', password: samplePassword } })).json()
    expect((await call({ path: '/session', key })).json()).toMatchObject({ user: { login: 'carla' } })
    const carla = { ...user('carla', [{ unitId: units.purchases, role: 'contributor' }]), id: people.carla }
    await world.run(saveUser, administrator, { ...carla, active: false })
    expect((await call({ path: '/session', cookie })).statusCode).toBe(401)
    expect((await call({ path: '/session', key })).statusCode).toBe(401)
    await expect(signIn('carla', samplePassword)).rejects.toThrow('wrong-credentials')
    await world.run(saveUser, administrator, carla)
    expect((await call({ path: '/session', cookie })).statusCode).toBe(401)
    expect(await signIn('carla', samplePassword)).toContain('lavra-session')
  })
})

describe('the last administrator', () => {
  const elisa = (active: boolean, role: string) => ({ ...user('elisa', [{ unitId: units.protocol, role }], active), id: people.elisa })

  it('can neither leave, nor be deactivated, nor lose the unit', async () => {
    await expectRefusal(world.run(saveUser, administrator, elisa(true, 'basic')), 'last-administrator')
    await expectRefusal(world.run(saveUser, administrator, elisa(false, 'administrator')), 'last-administrator')
    await expectRefusal(
      world.run(saveUnit, administrator, { ...unit('SEPLAG/PROTOCOLO'), id: units.protocol, active: false }),
      'last-administrator',
    )
    expect((await world.ask(listUsers, administrator, { text: 'elisa' })).items[0]?.assignments).toContainEqual(
      expect.objectContaining({ unitId: units.protocol, role: 'administrator' }),
    )
  })

  it('remains when two administrators take the role from each other at once', async () => {
    await world.run(saveUser, administrator, { ...user('fabio', administratorIn(units.protocol)), id: people.fabio })
    const both = [
      world.run(saveUser, administrator, { ...user('fabio'), id: people.fabio }),
      world.run(saveUser, administrator, elisa(true, 'basic')),
    ]
    expect((await Promise.all(both.map(refusalOf))).sort()).toEqual(['allowed', 'last-administrator'])
  })
})

beforeAll(() => world.clock.run())
