/** The titles people sign with, as administrators keep them and units offer them (S-05). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { listSigningTitles, saveSigningTitle } from './titles.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
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
  await sql`insert into unit_signing_title (unit_id, title_id) values (${agency.units.purchases}, ${agency.titles.director})`.execute(
    world.db,
  )
  expect(await offered(ana)).toEqual(['Diretor(a)'])
  expect(await offered(agency.as('dandara'))).toEqual(['Analista de Gestão', 'Diretor(a)'])
})
