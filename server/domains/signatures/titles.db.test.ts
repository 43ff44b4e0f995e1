/** The titles people sign with, as administrators keep them and units offer them (S-05). */
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { listSigningTitles, saveSigningTitle, showSigningTitle } from './titles.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, elisa] = [agency.as('ana'), agency.as('elisa')]
const offered = async (actor = ana) => (await world.ask(listSigningTitles, actor, {})).items.map((t) => t.name)

it('are kept by administrators alone, each name once', async () => {
  const { id } = await world.run(saveSigningTitle, elisa, { name: 'Pregoeiro(a)', active: true })
  expect(await offered()).toContain('Pregoeiro(a)')
  await world.run(saveSigningTitle, elisa, { id, name: 'Agente de Contratação', active: true })
  expect(await offered()).toContain('Agente de Contratação')
  await world.run(saveSigningTitle, elisa, { id, name: 'Agente de Contratação', active: false })
  expect(await offered()).not.toContain('Agente de Contratação')
  await expectRefusal(world.run(saveSigningTitle, ana, { name: 'Rei', active: true }), 'may-not-administer')
  await expectRefusal(world.run(saveSigningTitle, elisa, { name: 'Diretor(a)', active: true }), 'already-exists')
  await expectRefusal(world.run(saveSigningTitle, elisa, { id: '999999', name: 'Ninguém', active: true }), 'item-not-found')
})

it('are those of the unit where it has some, and all where it has none', async () => {
  const director = { id: agency.titles.director, name: 'Diretor(a)', active: true }
  await world.run(saveSigningTitle, elisa, { ...director, unitIds: [agency.units.purchases] })
  expect(await offered(ana)).toEqual(['Diretor(a)'])
  expect(await offered(agency.as('dandara'))).toEqual(['Analista de Gestão', 'Diretor(a)'])
  expect((await world.ask(showSigningTitle, elisa, { titleId: director.id })).units.map(({ id }) => id)).toEqual([agency.units.purchases])
  await world.run(saveSigningTitle, elisa, director)
  expect(await offered(ana)).toEqual(['Diretor(a)'])
  await expectRefusal(world.run(saveSigningTitle, elisa, { ...director, unitIds: ['999999'] }), 'item-not-found')
  await world.run(saveSigningTitle, elisa, { ...director, unitIds: [] })
  expect(await offered(ana)).toEqual(await offered(agency.as('dandara')))
})

it('tell which one the person signed with last, and nothing to who never signed', async () => {
  const last = async () => (await world.ask(listSigningTitles, ana, {})).items.filter((title) => title.last).map(({ name }) => name)
  expect(await last()).toEqual([])
  const { processId } = await started(ana)
  const draft = await drafted(ana, processId)
  await signed(ana, draft.documentId, draft.revision)
  expect(await last()).toEqual(['Diretor(a)'])
})
