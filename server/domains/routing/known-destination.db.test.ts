/** A destination that a unit never used is pointed out, unless the unit is new itself (preflight). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { listUnknownDestinations } from './list-desk.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { units } = agency
const ana = agency.as('ana')
const unknown = async (who: typeof ana, ...ids: string[]) =>
  (await world.ask(listUnknownDestinations, who, { unitIds: ids.join(',') })).items.map(({ id }) => id)

test('known once something went there, or came from there; nothing is said to a unit that has sent to few', async () => {
  expect(await unknown(ana, units.people)).toEqual([])
  // five others it has sent to before
  await sql`with made as (insert into unit (agency_id, code, name) select ${ana.agencyId}, 'SEPLAG/' || n, 'Unidade ' || n from generate_series(1, 5) n returning id)
    insert into known_destination select ${ana.unitId}, id, now() from made`.execute(world.db)
  expect(await unknown(ana, units.people, units.clinic, units.purchases)).toEqual([units.people, units.clinic])
  const { processId } = await started(ana)
  await world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: true })
  expect(await unknown(ana, units.people, units.clinic)).toEqual([units.clinic])
  const { processId: other } = await started(agency.as('gilda'))
  await world.run(sendProcess, agency.as('gilda'), { processId: other, unitIds: [units.purchases], keepOpen: true })
  expect(await unknown(ana, units.clinic)).toEqual([])
})

test('two sendings to the same new destinations, named in either order, both go', async () => {
  const two = await Promise.all([started(ana), started(ana)])
  const both = [units.protocol, units.clinic]
  await Promise.all(
    two.map(({ processId }, i) => world.run(sendProcess, ana, { processId, unitIds: i === 0 ? both : both.toReversed(), keepOpen: false })),
  )
  const { rows } = await sql`select from known_destination where from_unit_id = ${ana.unitId} and to_unit_id = ${units.protocol}`.execute(
    world.db,
  )
  expect(rows).toHaveLength(1)
})
