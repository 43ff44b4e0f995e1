/** Credentials of a confidential process: who gives, renews, revokes and renounces them, and who reads by them. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { type PersonKey, sampleAgency, type UnitKey } from '../../testing/agency.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { openConfidential } from '../access/index.ts'
import { listHeldProcesses } from '../access/open-confidential.ts'
import { showProcess } from '../processes/show-process.ts'
import { concludeProcess } from '../routing/index.ts'
import { addGrant, listGrantees, listGrants, renewGrant, renounceGrant, revokeGrant } from './keep-grants.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { units, people } = agency
const { started } = sampleActs(world, agency)

let processId = ''
/** Has given the password for the process of the case: the door of the password has tests of its own. */
const by = (login: PersonKey, unit?: UnitKey): Actor => ({ ...agency.as(login, unit), opened: new Set([processId]) })
const give = (from: Actor, login: PersonKey, unit: UnitKey) =>
  world.run(addGrant, from, { processId, userId: people[login], unitId: units[unit] })
const grants = async (actor = by('ana')) => (await world.ask(listGrants, actor, { processId })).items
const grantOf = async (login: PersonKey) => (await grants()).find(({ user }) => user.login === login)!.id
const reads = (actor: Actor) => refusalOf(world.ask(showProcess, actor, { processId }))
const states = async () => {
  const { rows } = await sql<{ unit_id: string; state: string }>`
    select unit_id, state from process_unit where process_id = ${processId}`.execute(world.db)
  return Object.fromEntries(rows.map((row) => [row.unit_id, row.state]))
}

beforeEach(async () => {
  ;({ processId } = await started(agency.as('ana'), {
    typeId: agency.processTypes.inquiry,
    level: 'confidential',
    legalBasisId: agency.legalBases.inquiry,
  }))
})

describe('giving (A-07)', () => {
  it('lets a person in a unit read and give further, in that unit alone, and is history', async () => {
    world.hints.length = 0
    await give(by('ana'), 'gilda', 'clinic')
    expect(await reads(by('gilda', 'clinic'))).toBe('allowed')
    expect(await reads(by('gilda', 'people'))).toBe('process-not-found')
    expect(await reads(by('heitor', 'clinic'))).toBe('process-not-found')
    await give(by('gilda', 'clinic'), 'dandara', 'people')
    expect(await reads(by('dandara'))).toBe('allowed')
    expect(await world.eventsOf(processId)).toEqual(['process.started', 'grant.given', 'grant.given'])
    // Hints reach the holders' screens and no whole desk (A-06).
    expect(world.hints.filter((topic) => /^desk:\d+$/.test(topic))).toEqual([])
    expect(world.hints).toContain(`desk:${units.clinic}:${people.gilda}`)
    expect((await world.ask(listHeldProcesses, by('dandara'), { limit: 50 })).items[0]).toMatchObject({ opened: 'never', concluded: false })
  })

  it('is refused to where nobody of that name acts or nothing is received; twice is once', async () => {
    expect(await refusalOf(give(by('ana'), 'bruno', 'clinic'))).toBe('not-of-that-unit')
    expect(await refusalOf(give(by('ana'), 'gilda', 'closed'))).toBe('unit-cannot-receive')
    await give(by('ana'), 'bruno', 'purchases')
    await give(by('ana'), 'bruno', 'purchases')
    expect(await grants()).toHaveLength(2)
    const { items } = await world.ask(listGrantees, by('ana'), { processId, unitId: units.purchases })
    expect(items.map(({ login }) => login)).toEqual(['carla'])
  })

  it('is no business of anybody without one', async () => {
    const acts = [
      give(agency.as('bruno'), 'bruno', 'purchases'),
      world.ask(listGrants, by('bruno'), { processId }),
      world.run(renounceGrant, by('elisa'), { processId }),
    ]
    expect(await Promise.all(acts.map(refusalOf))).toEqual(['process-not-found', 'process-not-found', 'process-not-found'])
  })
})

describe('revoking (R-35)', () => {
  it('is for who gave it and for holders of the same unit; then nothing is left of it but its line', async () => {
    await give(by('ana'), 'bruno', 'purchases')
    await give(by('bruno'), 'gilda', 'clinic')
    await give(by('ana'), 'gilda', 'people')
    await expectRefusal(
      world.run(revokeGrant, by('gilda', 'people'), { processId, grantId: await grantOf('bruno') }),
      'grant-of-another-unit',
    )
    const elsewhere = (await grants()).find((g) => g.user.login === 'gilda' && g.unit === 'SES/ATENÇÃO')!
    await expectRefusal(world.run(revokeGrant, by('gilda', 'people'), { processId, grantId: elsewhere.id }), 'grant-is-yours')
    await expectRefusal(world.run(revokeGrant, by('ana'), { processId, grantId: elsewhere.id }), 'grant-of-another-unit')
    await world.run(revokeGrant, by('bruno'), { processId, grantId: elsewhere.id })
    expect(await reads(by('gilda', 'clinic'))).toBe('process-not-found')
    expect((await states())[units.clinic]).toBe('concluded')
    expect((await grants()).find(({ id }) => id === elsewhere.id)?.ended).toMatchObject({ why: 'revoked', by: 'Bruno Siqueira' })
    await expectRefusal(world.run(renewGrant, by('bruno'), { processId, grantId: elsewhere.id }), 'grant-ended')
    await give(by('bruno'), 'gilda', 'clinic')
    expect([await reads(by('gilda', 'clinic')), (await states())[units.clinic]]).toEqual(['allowed', 'open'])
  })
})

describe('renewing (R-36)', () => {
  it('makes it as new: red, open again, and the password is asked again', async () => {
    await give(by('ana'), 'bruno', 'purchases')
    await world.run(concludeProcess, by('bruno'), { processId })
    const { rows } = await sql<{ id: string }>`
      insert into session (token_hash, user_id, ip, agent, created_at, seen_at) values ('\\x01', ${people.bruno}, '', '', now(), now())
      returning id`.execute(world.db)
    await sql`insert into confidential_opening values (${rows[0]!.id}, ${processId}, now() + interval '1 hour')`.execute(world.db)
    await sql`update access_grant set opened_at = now() where process_id = ${processId}`.execute(world.db)
    await world.run(renewGrant, by('ana'), { processId, grantId: await grantOf('bruno') })
    expect((await world.ask(listHeldProcesses, agency.as('bruno'), { limit: 1 })).items[0]).toMatchObject({
      opened: 'never',
      concluded: false,
    })
    expect((await sql`select from confidential_opening where process_id = ${processId}`.execute(world.db)).rows).toEqual([])
    expect((await grants()).find(({ user }) => user.login === 'bruno')?.renewed?.by).toBe('Ana Beatriz Moura')
  })
})

describe('renouncing (A-08, R-19)', () => {
  it('is refused to the last who can read it, others who can enter no more not counted', async () => {
    await expectRefusal(world.run(renounceGrant, by('ana'), { processId }), 'last-grant')
    await give(by('ana'), 'dandara', 'people')
    await sql`update app_user set active = false where id = ${people.dandara}`.execute(world.db)
    expect((await grants()).map(({ user, inactive }) => [user.login, inactive])).toContainEqual(['dandara', true])
    await expectRefusal(world.run(renounceGrant, by('ana'), { processId }), 'last-grant')
    await sql`update app_user set active = true where id = ${people.dandara}`.execute(world.db)
    await world.run(renounceGrant, by('ana'), { processId })
    expect([await reads(by('ana')), await reads(by('dandara')), (await states())[units.purchases]]).toEqual([
      'process-not-found',
      'allowed',
      'concluded',
    ])
    await expectRefusal(
      world.run(openConfidential, { ...by('ana'), sessionId: '1' }, { processIds: [processId], password: 'x' }),
      'process-not-found',
    )
  })

  it('leaves exactly one when the last two do it at once', async () => {
    await give(by('ana'), 'bruno', 'purchases')
    const both = await Promise.all([by('ana'), by('bruno')].map((actor) => refusalOf(world.run(renounceGrant, actor, { processId }))))
    expect(both.sort()).toEqual(['allowed', 'last-grant'])
  })
})
