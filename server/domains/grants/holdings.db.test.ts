/** The collections of confidential processes: the unit's, and what nobody can open any more (A-11, A-12, R-19). */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { type PersonKey, sampleAgency, samplePassword } from '../../testing/agency.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { addFollowUp } from '../notes/index.ts'
import { saveUnitRemark } from '../processes/change-process.ts'
import { showProcess } from '../processes/show-process.ts'
import { addGrant, listGrants, revokeGrant } from './keep-grants.ts'
import { activateGrant, cancelInactiveGrants, openHoldings, restoreGrant } from './keep-holdings.ts'
import { downloadHoldings, listHoldingGrantees, listHoldings, listLostGrantees, listLostHoldings } from './show-holdings.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, units, people } = agency
const { started } = sampleActs(world, agency)

async function atScreen(login: PersonKey, abilities: Actor['abilities'] = as(login).abilities): Promise<Actor> {
  const { rows } = await sql<{ id: string }>`
    insert into session (token_hash, user_id, ip, agent, created_at, seen_at)
    values (${Buffer.from(`${login} ${Math.random()}`)}, ${people[login]}, '', '', now(), now()) returning id`.execute(world.db)
  return { ...as(login), sessionId: rows[0]!.id, abilities }
}
const keeping = await atScreen('carla', new Set(['holdings.keep'] as const))
const elisa = await atScreen('elisa')
for (const actor of [keeping, elisa]) await world.run(openHoldings, actor, { password: samplePassword })

let processId = ''
let number = ''
const withOpen = (login: PersonKey): Actor => ({ ...as(login), opened: new Set([processId]) })
const give = (from: PersonKey, to: PersonKey, unitId: string) =>
  world.run(addGrant, withOpen(from), { processId, userId: people[to], unitId })
const setActive = (login: PersonKey, active: boolean) =>
  sql`update app_user set active = ${active} where id = ${people[login]}`.execute(world.db)
const row = async (actor = keeping, only: 'all' | 'inactive' = 'all') =>
  (await world.ask(listHoldings, actor, { only, limit: 50 })).items.find(({ process }) => process.id === processId)
const lost = async (actor = elisa) =>
  (await world.ask(listLostHoldings, actor, { limit: 50 })).items.find((one) => one.process.id === processId)
const reads = (actor: Actor) => refusalOf(world.ask(showProcess, actor, { processId }))
const audited = async () =>
  (await sql<{ name: string; detail: unknown }>`select name, detail from audit_entry order by id desc limit 1`.execute(world.db)).rows[0]!

beforeEach(async () => {
  await sql`update app_user set active = true`.execute(world.db)
  ;({ processId, number } = await started(as('ana'), {
    typeId: agency.processTypes.inquiry,
    level: 'confidential',
    legalBasisId: agency.legalBases.inquiry,
    summary: 'Desvio de verba',
  }))
})

describe('the door', () => {
  it('asks for the role, and for the password of this session, for an hour; wrong ones count', async () => {
    expect(await refusalOf(row(await atScreen('ana')))).toBe('may-not-keep-holdings')
    const elsewhere = await atScreen('carla', keeping.abilities)
    expect(await refusalOf(row(elsewhere))).toBe('holdings-password-needed')
    expect(await refusalOf(lost(await atScreen('elisa')))).toBe('holdings-password-needed')
    await expectRefusal(world.run(openHoldings, elsewhere, { password: 'errada' }), 'wrong-password')
    expect(await refusalOf(world.run(openHoldings, await atScreen('ana'), { password: samplePassword }))).toBe('may-not-keep-holdings')
    expect(await refusalOf(row())).toBe('allowed')
    world.clock.pass(3601)
    expect(await refusalOf(row())).toBe('holdings-password-needed')
    for (const actor of [keeping, elisa]) await world.run(openHoldings, actor, { password: samplePassword })
  })

  it('says what the unit wrote beside the process, remark and follow-ups, and nothing that another unit wrote (A-11)', async () => {
    await give('ana', 'gilda', units.clinic)
    const [ana, gilda] = [withOpen('ana'), withOpen('gilda')]
    await world.run(saveUnitRemark, ana, { processId, text: 'Aguarda oitiva' })
    await world.run(addFollowUp, ana, { processId, groupId: null, text: 'Prazo; e mais' })
    await world.run(saveUnitRemark, gilda, { processId, text: 'Da clínica' })
    await world.run(addFollowUp, gilda, { processId, groupId: null, text: '' })
    expect(await row()).toMatchObject({ remark: 'Aguarda oitiva', followUps: [{ group: null, text: 'Prazo; e mais' }] })
    const { table } = await world.ask(downloadHoldings, keeping, { only: 'all' })
    const line = (await table.toArray()).find((one: string) => one.includes(number))
    expect(line).toContain(';Aguarda oitiva;"Prazo; e mais";Ana Beatriz Moura;')
    expect(JSON.stringify([await row(), line])).not.toContain('clínica')
    expect(await refusalOf(row(await atScreen('carla', keeping.abilities)))).toBe('holdings-password-needed')
    const clinic = await atScreen('heitor', keeping.abilities)
    await world.run(openHoldings, clinic, { password: samplePassword })
    expect(await row(clinic)).toMatchObject({ remark: 'Da clínica', followUps: [{ group: null, text: '' }] })
  })

  it('is of the acting unit alone, says nothing of what is inside, and leaves a line in the audit for every look (A-11)', async () => {
    expect(await row()).toMatchObject({ process: { number, type: 'Apuração de Responsabilidade' }, active: ['Ana Beatriz Moura'] })
    expect((await audited()).detail).toMatchObject({ confidential: expect.arrayContaining([processId]) })
    expect(JSON.stringify(await row())).not.toContain('Desvio')
    const { table } = await world.ask(downloadHoldings, keeping, { only: 'all' })
    const text = (await table.toArray()).join('')
    expect([text.includes(number), text.includes('Desvio')]).toEqual([true, false])
    expect((await audited()).name).toBe('downloadHoldings')
    const other = { ...(await atScreen('dandara', keeping.abilities)) }
    await world.run(openHoldings, other, { password: samplePassword })
    expect(await row(other)).toBeUndefined()
    await expectRefusal(world.run(activateGrant, other, { processId, userId: people.dandara }), 'process-not-found')
    await expectRefusal(world.ask(listHoldingGrantees, other, { processId }), 'process-not-found')
    expect(await reads(keeping)).toBe('process-not-found')
  })
})

describe('the unit’s collection (A-11)', () => {
  it('gives the process back to somebody of the unit when its holder is gone, and then lets the useless credential go', async () => {
    await setActive('ana', false)
    expect(await row(keeping, 'inactive')).toMatchObject({
      inactive: ['Ana Beatriz Moura'],
      abilities: { activate: null, cancel: 'no-active-grant' },
    })
    await expectRefusal(world.run(cancelInactiveGrants, keeping, { processId }), 'no-active-grant')
    await expectRefusal(world.run(activateGrant, keeping, { processId, userId: people.dandara }), 'not-of-that-unit')
    expect((await world.ask(listHoldingGrantees, keeping, { processId })).items.map(({ login }) => login)).toEqual(['bruno', 'carla'])
    world.hints.length = 0
    await world.run(activateGrant, keeping, { processId, userId: people.bruno })
    expect((await audited()).detail).toMatchObject({ confidential: [processId] })
    expect(world.hints).toContain(`desk:${units.purchases}:${people.bruno}`)
    expect(await reads(withOpen('bruno'))).toBe('allowed')
    await world.run(cancelInactiveGrants, keeping, { processId })
    expect(await row()).toMatchObject({
      active: ['Bruno Siqueira'],
      inactive: [],
      ended: ['Ana Beatriz Moura'],
      abilities: { cancel: 'no-inactive-grant' },
    })
    await setActive('ana', true)
    expect(await reads(withOpen('ana'))).toBe('process-not-found')
    expect((await world.ask(listGrants, withOpen('bruno'), { processId })).items.map(({ ended }) => ended?.why)).toEqual([
      undefined,
      'cancelled',
    ])
    expect(await world.eventsOf(processId)).toEqual(['process.started', 'grant.activated', 'grant.cancelled'])
  })

  it('counts as inactive who has no role left that reads in the unit (R-19)', async () => {
    await give('ana', 'carla', units.purchases)
    const into = (role: string) => sql`update assignment set role = ${role} where user_id = ${people.carla}`.execute(world.db)
    await into('canceller')
    expect(await row()).toMatchObject({ active: ['Ana Beatriz Moura'], inactive: ['Carla Fontes'] })
    await into('contributor')
  })

  it('takes nothing back that the unit has given up or lost', async () => {
    await give('ana', 'gilda', units.clinic)
    const { items } = await world.ask(listGrants, withOpen('ana'), { processId })
    const keeper = await atScreen('heitor', keeping.abilities)
    await world.run(openHoldings, keeper, { password: samplePassword })
    await world.run(revokeGrant, withOpen('ana'), { processId, grantId: items.find(({ user }) => user.login === 'gilda')!.id })
    expect(await row(keeper)).toMatchObject({ ended: ['Gilda Nogueira'], abilities: { activate: 'holding-ended-here' } })
    await expectRefusal(world.run(activateGrant, keeper, { processId, userId: people.heitor }), 'holding-ended-here')
  })
})

describe('what nobody can open (A-12)', () => {
  it('is listed for administrators, who give one person access again; what somebody opens is no business of theirs', async () => {
    expect(await lost()).toBeUndefined()
    await expectRefusal(world.run(restoreGrant, elisa, { processId, userId: people.bruno, unitId: units.purchases }), 'access-not-lost')
    await setActive('ana', false)
    expect(await lost()).toMatchObject({ process: { number }, last: [{ name: 'Ana Beatriz Moura', unit: 'SEPLAG/COMPRAS', ended: false }] })
    expect(await refusalOf(lost(keeping))).toBe('may-not-administer')
    await expectRefusal(world.run(restoreGrant, elisa, { processId, userId: people.gilda, unitId: units.closed }), 'unit-cannot-receive')
    expect((await world.ask(listLostGrantees, elisa, { processId, unitId: units.people })).items.map(({ login }) => login)).toEqual([
      'dandara',
      'gilda',
    ])
    await world.run(restoreGrant, elisa, { processId, userId: people.dandara, unitId: units.people })
    expect([await reads(withOpen('dandara')), await reads(elisa), await lost()]).toEqual(['allowed', 'process-not-found', undefined])
    expect(await world.eventsOf(processId)).toEqual(['process.started', 'grant.restored'])
  })

  it('goes to one when two administrators give it at once', async () => {
    await setActive('ana', false)
    const both = [people.bruno, people.carla].map((userId) =>
      refusalOf(world.run(restoreGrant, elisa, { processId, userId, unitId: units.purchases })),
    )
    expect((await Promise.all(both)).sort()).toEqual(['access-not-lost', 'allowed'])
  })
})
