/** Work plans: laid down by administrators, followed and told by the units where the process is open; they never block anything (P-22, R-46). */
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteDocument } from '../documents/index.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import {
  addWorkItemDocument,
  listWorkItemChanges,
  removeWorkItemDocument,
  setWorkItem,
  setWorkPlan,
  showProcessWorkPlan,
} from './follow-plan.ts'
import { listWorkPlans, saveWorkPlan, showWorkPlan } from './keep-plans.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, bruno, dandara, admin] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara'), agency.as('elisa')]

const wish = (name: string) => ({
  name,
  description: '',
  active: true,
  typeIds: [agency.processTypes.purchase],
  stages: [
    {
      name: 'Planejamento',
      items: [
        { name: 'Estudo técnico', description: '', documentTypeId: null },
        { name: 'Pesquisa de preços', description: '', documentTypeId: null },
      ],
    },
    { name: 'Contratação', items: [] },
  ],
})

async function followed(name: string) {
  const { id: planId } = await world.run(saveWorkPlan, admin, wish(name))
  const { processId } = await started(ana)
  await world.run(setWorkPlan, ana, { processId, planId })
  const { stages } = await world.ask(showProcessWorkPlan, ana, { processId })
  return { planId, processId, items: stages.flatMap((stage) => stage.items.map((item) => item.id)) }
}
const told = (itemId: string, processId: string, state: 'paused' | 'finished' | 'problem', revision: string | null) => ({
  ...{ processId, itemId, state, revision },
  text: 'Faltam duas cotações.',
  chargedUnitId: null,
})
const shown = async (who: typeof ana, processId: string) => (await world.ask(showProcessWorkPlan, who, { processId })).stages[0]!.items

test('a plan is followed, and what is told of an item is the unit’s own business (P-22, R-46)', async () => {
  const { processId, items } = await followed('Aquisição')
  const { revision } = await world.run(setWorkItem, ana, told(items[1]!, processId, 'paused', null))
  await world.run(setWorkItem, bruno, told(items[1]!, processId, 'finished', revision))
  expect((await shown(dandara, processId)).map(({ state }) => state)).toEqual(['to-do', 'finished'])
  expect((await world.ask(listWorkItemChanges, ana, { processId, itemId: items[1]! })).items.map(({ state }) => state)).toEqual([
    'finished',
    'paused',
  ])
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'work-plan.set', 'work-item.told', 'work-item.told'])
  await world.run(concludeProcess, ana, { processId })
  expect(await refusalOf(world.run(setWorkItem, ana, told(items[0]!, processId, 'problem', null)))).toBe('process-not-open-here')
})

test('two colleagues tell of the same item: the second is told who was quicker, and nothing is overwritten', async () => {
  const { processId, items } = await followed('Aquisição simultânea')
  const both = await Promise.allSettled([
    world.run(setWorkItem, ana, told(items[0]!, processId, 'paused', null)),
    world.run(setWorkItem, bruno, told(items[0]!, processId, 'problem', null)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'work-item-changed' } })
})

test('a document begins its item, is shown to who may see it, and drops out when it is deleted', async () => {
  const { processId, items } = await followed('Aquisição com documentos')
  const itemId = items[0]!
  const { documentId } = await drafted(ana, processId)
  await world.run(addWorkItemDocument, ana, { processId, itemId, documentId })
  await world.run(addWorkItemDocument, ana, { processId, itemId, documentId })
  expect((await shown(ana, processId))[0]).toMatchObject({ state: 'in-progress', documents: [{ id: documentId }] })
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  // a draft is its unit's alone
  expect((await shown(dandara, processId))[0]!.documents).toEqual([])
  expect(await refusalOf(world.run(removeWorkItemDocument, dandara, { processId, itemId, documentId }))).toBe('document-not-found')
  const elsewhere = await started(ana)
  expect(await refusalOf(world.run(addWorkItemDocument, ana, { processId: elsewhere.processId, itemId, documentId }))).toBe(
    'work-item-not-found',
  )
  await world.run(deleteDocument, ana, { documentId })
  expect((await shown(ana, processId))[0]).toMatchObject({ state: 'in-progress', documents: [] })
})

test('exchanged and taken back, the plan remembers what was told; an inactive one is not offered', async () => {
  const { planId, processId, items } = await followed('Aquisição trocada')
  await world.run(setWorkItem, ana, told(items[0]!, processId, 'finished', null))
  const { id: other } = await world.run(saveWorkPlan, admin, wish('Aquisição direta'))
  await world.run(setWorkPlan, ana, { processId, planId: other })
  expect((await shown(ana, processId)).map(({ state }) => state)).toEqual(['to-do', 'to-do'])
  expect(await refusalOf(world.run(setWorkItem, ana, told(items[0]!, processId, 'paused', null)))).toBe('work-item-not-found')
  await world.run(setWorkPlan, ana, { processId, planId })
  expect((await shown(ana, processId)).map(({ state }) => state)).toEqual(['finished', 'to-do'])
  await world.run(saveWorkPlan, admin, { ...wish('Aquisição direta'), id: other, active: false })
  expect(await refusalOf(world.run(setWorkPlan, ana, { processId, planId: other }))).toBe('work-plan-not-found')
})

test('a plan is saved whole: order and names change, what was used stays, what was not goes', async () => {
  const { planId, processId, items } = await followed('Aquisição mudada')
  await world.run(setWorkItem, ana, told(items[0]!, processId, 'finished', null))
  const plan = await world.ask(showWorkPlan, admin, { planId })
  const [first, second] = plan.stages
  const [used, idle] = first!.items.map(({ id, name, description }) => ({ id, name, description, documentTypeId: null }))
  const saved = (stages: object[]) => world.run(saveWorkPlan, admin, { ...wish('Aquisição mudada'), id: planId, stages: stages as never })
  expect(await refusalOf(saved([{ id: first!.id, name: 'Planejamento', items: [idle] }]))).toBe('work-item-used')
  // the used one goes to the other stage, which comes first; the idle one goes
  await saved([{ id: second!.id, name: 'Contratação', items: [used] }])
  const after = await world.ask(showWorkPlan, admin, { planId })
  expect(after.stages.map(({ name, items: left }) => [name, left.map((item) => [item.id, item.used])])).toEqual([
    ['Contratação', [[used!.id, true]]],
  ])
  expect(await refusalOf(world.run(saveWorkPlan, admin, { ...wish('x'), stages: [{ id: second!.id, name: 'Alheia', items: [] }] }))).toBe(
    'item-not-found',
  )
  expect(await refusalOf(world.run(saveWorkPlan, admin, wish('aquisição MUDADA')))).toBe('already-exists')
  expect((await world.ask(listWorkPlans, admin, {})).items.find(({ id }) => id === planId)).toMatchObject({
    stages: 1,
    steps: 1,
    processes: 1,
  })
})
