/** Two people of a unit act on one process in the same moment: one act is done, the other person is told, history has it once. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { people, clinic } = agency.units
const [ana, bruno] = [agency.as('ana'), agency.as('bruno')]

/** `done`, or the code of the refusal, of both. */
async function both(...acts: Promise<unknown>[]): Promise<string[]> {
  const ends = await Promise.allSettled(acts)
  return ends
    .map((end) => (end.status === 'fulfilled' ? 'done' : end.reason instanceof Refusal ? end.reason.code : String(end.reason)))
    .sort()
}
const count = async (processId: string, kind: string) => (await world.eventsOf(processId)).filter((one) => one === kind).length

test('both send, to different units: it goes to one of them only', async () => {
  const { processId } = await started(ana)
  const send = (who: typeof ana, unitId: string) => world.run(sendProcess, who, { processId, unitIds: [unitId], keepOpen: false })
  expect(await both(send(ana, people), send(bruno, clinic))).toEqual(['done', 'process-not-open-here'])
  expect(await count(processId, 'process.sent')).toBe(1)
})

test('both send it to the same unit and keep it: it arrives once', async () => {
  const { processId } = await started(ana)
  const send = (who: typeof ana) => world.run(sendProcess, who, { processId, unitIds: [people], keepOpen: true })
  expect(await both(send(ana), send(bruno))).toEqual(['already-open-there', 'done'])
  expect(await count(processId, 'process.sent')).toBe(1)
})

test('one sends while the other concludes: whoever was second is told', async () => {
  const { processId } = await started(ana)
  const acts = [
    world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: false }),
    world.run(concludeProcess, bruno, { processId }),
  ]
  expect(await both(...acts)).toEqual(['done', 'process-not-open-here'])
  expect(await count(processId, 'process.concluded')).toBe(1)
})

test('both conclude, then both reopen', async () => {
  const { processId } = await started(ana)
  expect(await both(world.run(concludeProcess, ana, { processId }), world.run(concludeProcess, bruno, { processId }))).toEqual([
    'done',
    'process-not-open-here',
  ])
  expect(await both(world.run(reopenProcess, ana, { processId }), world.run(reopenProcess, bruno, { processId }))).toEqual([
    'done',
    'process-open-here',
  ])
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'process.concluded', 'process.reopened'])
})

test('both open what arrived: one receipt, and nobody is refused', async () => {
  const { processId } = await started(agency.as('dandara'))
  await world.run(sendProcess, agency.as('dandara'), { processId, unitIds: [agency.units.purchases], keepOpen: false })
  expect(await both(world.run(receiveProcess, ana, { processId }), world.run(receiveProcess, bruno, { processId }))).toEqual([
    'done',
    'done',
  ])
  expect(await count(processId, 'process.received')).toBe(1)
})

test('both assign it: to the same colleague it happens once, to two of them the later one stands', async () => {
  const { processId } = await started(ana)
  const assign = (who: typeof ana, userId: string) => world.run(assignProcess, who, { processId, userId })
  expect(await both(assign(ana, agency.people.carla), assign(bruno, agency.people.carla))).toEqual(['done', 'done'])
  expect(await count(processId, 'process.assigned')).toBe(1)
  expect(await both(assign(ana, agency.people.ana), assign(bruno, agency.people.bruno))).toEqual(['done', 'done'])
  expect(await count(processId, 'process.assigned')).toBe(3)
})

test('one assigns what the other sends away: who is second is told, or what was assigned is concluded', async () => {
  const { processId } = await started(ana)
  const acts = [
    world.run(assignProcess, ana, { processId, userId: agency.people.carla }),
    world.run(sendProcess, bruno, { processId, unitIds: [people], keepOpen: false }),
  ]
  expect(['done', 'process-not-open-here']).toContain((await both(...acts))[1])
  expect(await count(processId, 'process.concluded')).toBe(1)
  const { rows } =
    await sql`select state, assignee_id from process_unit where process_id = ${processId} and unit_id = ${agency.units.purchases}`.execute(
      world.db,
    )
  expect(rows).toEqual([{ state: 'concluded', assignee_id: null }])
})

test('a dozen clicks on each button at once: one act each, and never a failure', async () => {
  const { processId } = await started(ana)
  const dozen = async (act: () => Promise<unknown>) => {
    const ends = await both(...Array.from({ length: 12 }, act))
    return Object.fromEntries([...new Set(ends)].map((end) => [end, ends.filter((one) => one === end).length]))
  }
  expect(await dozen(() => world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: true }))).toEqual({
    done: 1,
    'already-open-there': 11,
  })
  const dandara = agency.as('dandara')
  expect(await dozen(() => world.run(receiveProcess, dandara, { processId }))).toEqual({ done: 12 })
  expect(await dozen(() => world.run(assignProcess, dandara, { processId, userId: agency.people.gilda }))).toEqual({ done: 12 })
  expect(await dozen(() => world.run(concludeProcess, dandara, { processId }))).toEqual({ done: 1, 'process-not-open-here': 11 })
  expect(await dozen(() => world.run(reopenProcess, dandara, { processId }))).toEqual({ done: 1, 'process-open-here': 11 })
  expect(await world.eventsOf(processId)).toEqual([
    'process.started',
    'process.sent',
    'process.received',
    'process.assigned',
    'process.concluded',
    'process.reopened',
  ])
})
