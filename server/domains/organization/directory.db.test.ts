/** What people look up while they work. */
import { expect, it } from 'vitest'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { createContact, findAgencies, findContacts, findUnits, listColleagues } from './directory.ts'

const world = await testWorld()
const { as, agencies } = await sampleAgency(world)
const codes = async (login: 'ana' | 'heitor', text: string, receiving: 'true' | 'false' = 'false', agencyId?: string) =>
  (await world.ask(findUnits, as(login), { text, receiving, ...(agencyId ? { agencyId } : {}) })).items.map((u) => u.code)

it('finds units by code or name without accents, the own agency first', async () => {
  expect(await codes('ana', 'diretoria')).toEqual(['SEPLAG/COMPRAS', 'SEPLAG/PESSOAS'])
  expect(await codes('ana', 'ATENCAO')).toEqual(['SES/ATENÇÃO'])
  expect((await codes('heitor', ''))[0]).toBe('SES/ATENÇÃO')
  expect((await codes('ana', ''))[0]).toBe('SEPLAG/COMPRAS')
  expect(await codes('ana', '', 'false', agencies.health)).toEqual(['SES/ATENÇÃO', 'SES/EXTERNA'])
  expect(await codes('ana', '', 'true', agencies.health)).toEqual(['SES/ATENÇÃO'])
})

it('lists the active agencies, the own first (P-11)', async () => {
  const { items } = await world.ask(findAgencies, as('heitor'), {})
  expect(items.map(({ code }) => code)).toEqual(['SES', 'SEPLAG'])
})

it('lists colleagues by the name they go by (R-59)', async () => {
  const { items } = await world.ask(listColleagues, as('gilda', 'people'), {})
  expect(items.map((u) => u.name)).toEqual(['Dandara Pires', 'Gilda Nogueira'])
})

it('finds contacts without accents, and enters new ones', async () => {
  const found = async (text: string) => (await world.ask(findContacts, as('ana'), { text })).items.map((c) => c.name)
  expect(await found('papelária SERRA')).toEqual(['Papelaria Serra Clara Ltda.'])
  const made = await world.run(createContact, as('ana'), { kind: 'person', name: 'Zuleica Brandão' })
  expect(made).toEqual({ id: expect.any(String), name: 'Zuleica Brandão', kind: 'person' })
  expect(await found('brandao')).toEqual(['Zuleica Brandão'])
  await expectRefusal(world.run(createContact, as('fabio'), { kind: 'person', name: 'X' }), 'may-not-administer')
})
