/** The ground the other tests stand on: actors as the entrance would make them, and nothing left unseen. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { internalCommand } from '../kernel/command.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sampleAgency } from './agency.ts'
import { expectRefusal } from './expect-refusal.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const { as, units, people } = await sampleAgency(world)

describe('the sample agency', () => {
  it('gives actors with the roles of the unit they act in', async () => {
    expect(as('gilda')).toMatchObject({ userId: people.gilda, unitId: units.clinic })
    expect(as('gilda', 'people').unitId).toBe(units.people)
    expect(as('carla').abilities).toEqual(abilitiesOf(['contributor']))
    expect(as('carla', 'people').abilities.size).toBe(0)
    expect(as('dandara').name).toBe('Dandara Pires')
  })

  it('stands: 2 agencies, 5 units in a tree, 8 people who can sign in', async () => {
    const { rows } = await sql`select
      (select count(*)::int from agency) as agencies, (select count(*)::int from unit) as units, (select count(*)::int from password) as people,
      (select count(*)::int from unit where parent_id is not null) as below, (select count(distinct unit_id)::int from assignment) as manned`.execute(
      world.db,
    )
    expect(rows).toEqual([{ agencies: 2, units: 5, people: 8, below: 2, manned: 4 }])
  })
})

describe('the test world', () => {
  const speak = internalCommand('speak', {
    async run(ctx, input: { aloud: boolean }) {
      if (!input.aloud) throw new Refusal('item-not-found', { detail: 'silence' })
      ctx.record({ kind: 'installation.begun', data: {} })
      ctx.touch('desk:1')
      return ctx.now.toISOString()
    },
  })

  it('keeps the time a test gives, and sees events, hints and audit', async () => {
    world.clock.set('2026-03-02T12:00:00Z')
    world.clock.pass(90)
    expect(await world.run(speak, as('ana'), { aloud: true })).toBe('2026-03-02T12:01:30.000Z')
    await expectRefusal(world.run(speak, as('ana'), { aloud: false }), 'item-not-found', { detail: 'silence' })
    expect(await world.eventsOf(null)).toEqual(['installation.begun'])
    expect(await world.audit()).toEqual(['speak changed', 'speak item-not-found'])
    expect(world.hints).toEqual(['desk:1'])
    expect(await world.jobs()).toEqual([])
  })
})
