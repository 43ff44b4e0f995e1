/** The acts that other tests begin with go through, by the people they will use. */
import { expect, it } from 'vitest'
import { sampleActs } from './acts.ts'
import { sampleAgency } from './agency.ts'
import { expectRefusal } from './expect-refusal.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)

it('starts, writes and signs', async () => {
  const ana = agency.as('ana')
  const { processId } = await started(ana)
  const { documentId, revision } = await drafted(ana, processId)
  await expectRefusal(signed(agency.as('carla'), documentId, revision), 'may-not-sign')
  await signed(ana, documentId, revision)
  expect(await world.eventsOf(processId)).toContain('document.signed')
  expect(await world.jobs()).toEqual(['renderSignedPdf', 'notifyPeople'])
})
