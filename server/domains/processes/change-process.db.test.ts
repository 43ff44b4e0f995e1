/** Changing a process's data and remark (P-07, P-08, R-57, R-58): by whom, what is told, the second click, and every refusal. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import { changeProcess, saveUnitRemark } from './change-process.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const { as, units, subjects, contacts, processTypes } = agency
const [ana, dandara, fabio] = [as('ana'), as('dandara'), as('fabio')]
type Wish = Partial<Parameters<typeof changeProcess.run>[1]>
let processId = ''
const change = (wish: Wish, actor = ana) => world.run(changeProcess, actor, { processId, ...wish })
const shown = (actor = ana) => world.ask(showProcess, actor, { processId })

beforeEach(async () => {
  processId = (await started(ana)).processId
  await world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: true })
})

describe('changing the data', () => {
  it('any unit it passed through may, even where it is concluded; every desk it is open on looks again (P-07)', async () => {
    await world.run(concludeProcess, ana, { processId })
    const summary = { summary: 'Compra de mesas' }
    expect(await left(world, () => change(summary))).toEqual({
      events: [['process.data-changed', { fields: ['summary'] }]],
      jobs: [],
      audit: ['changeProcess changed'],
      hints: [`desk:${units.people}`, `process:${processId}`].sort(),
    })
    await change({ summary: 'Compra de mesas e cadeiras' }, dandara)
    expect((await shown()).summary).toBe('Compra de mesas e cadeiras')
  })

  it('what is the same already is no change', async () => {
    const same = {
      typeId: processTypes.purchase,
      summary: 'Compra de cadeiras',
      classificationIds: [subjects.bidding],
      partyIds: [contacts.supplier, contacts.supplier],
    }
    for (const wish of [same, {}]) {
      expect(await left(world, () => change(wish))).toEqual({ events: [], jobs: [], audit: ['changeProcess unchanged'], hints: [] })
    }
  })

  it('the order of parties is data too, and each keeps the unit that entered it', async () => {
    await change({ partyIds: [contacts.supplier, contacts.citizen] }, dandara)
    const { events } = await left(world, () => change({ partyIds: [contacts.citizen, contacts.supplier] }))
    expect(events).toEqual([['process.data-changed', { fields: ['parties'] }]])
    expect((await shown()).parties.map((p) => [p.name, p.unit])).toEqual([
      ['Joana D’Ávila', 'SEPLAG/PESSOAS'],
      ['Papelaria Serra Clara Ltda.', 'SEPLAG/COMPRAS'],
    ])
  })

  it('a new type is history, by the names of the time', async () => {
    const { events } = await left(world, () => change({ typeId: processTypes.open, summary: 'Outra' }))
    expect(events).toEqual([
      ['process.type-changed', { from: 'Aquisição de Bens', to: 'Acesso à Informação' }],
      ['process.data-changed', { fields: ['summary'] }],
    ])
  })

  it('keeps what has left the registry since, and lets nothing in that has', async () => {
    await sql`update contact set active = false where id = ${contacts.supplier}`.execute(world.db)
    await change({ partyIds: [contacts.supplier, contacts.citizen] })
    await change({ partyIds: [contacts.citizen] })
    await expectRefusal(change({ partyIds: [contacts.citizen, contacts.supplier] }), 'contact-unknown')
    await sql`update contact set active = true`.execute(world.db)
  })
})

describe('is refused', () => {
  it('to remove what another unit entered, naming it and the unit (R-57)', async () => {
    await expectRefusal(change({ partyIds: [] }, dandara), 'entered-by-other-unit', {
      name: 'Papelaria Serra Clara Ltda.',
      unit: 'SEPLAG/COMPRAS',
    })
    await expectRefusal(change({ classificationIds: [subjects.leave] }, dandara), 'entered-by-other-unit', { unit: 'SEPLAG/COMPRAS' })
    await change({ classificationIds: [subjects.bidding, subjects.leave] }, dandara)
    await change({ classificationIds: [subjects.bidding] }, dandara)
  })

  it.each<[string, () => Wish, Parameters<typeof expectRefusal>[1]]>([
    ['a type there is not', () => ({ typeId: '999999' }), 'process-type-unknown'],
    ['a subject there is not', () => ({ classificationIds: [subjects.bidding, '999999'] }), 'classification-unknown'],
    ['a party there is not', () => ({ partyIds: [contacts.supplier, '999999'] }), 'contact-unknown'],
  ])('for %s, and nothing of the rest is done', async (_what, wish, code) => {
    const trace = await left(world, () => expectRefusal(change({ summary: 'Outra', ...wish() }), code))
    expect(trace).toEqual({ events: [], jobs: [], audit: [`changeProcess ${code}`], hints: [] })
    expect((await shown()).summary).toBe('Compra de cadeiras')
  })

  it('for a type that does not allow the level, given or made by a document (A-03)', async () => {
    const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
    const draft = await drafted(ana, processId, restricted)
    await expectRefusal(change({ typeId: processTypes.open }), 'level-not-allowed')
    expect((await shown()).localLevel).toBe('public')
    expect(draft.number).not.toBe('')
    processId = (await started(ana, restricted)).processId
    await expectRefusal(change({ typeId: processTypes.open }), 'level-not-allowed')
    await change({ typeId: processTypes.inquiry })
  })

  it('to units it never was in, and to who only reads', async () => {
    await expectRefusal(change({ summary: 'x' }, as('gilda')), 'may-not-change')
    await expectRefusal(change({ summary: 'x' }, fabio), 'may-not-change')
    await expectRefusal(world.run(saveUnitRemark, fabio, { processId, text: 'x' }), 'may-not-change')
    processId = '999999'
    await expectRefusal(change({ summary: 'x' }), 'process-not-found')
    await expectRefusal(world.run(saveUnitRemark, ana, { processId, text: 'x' }), 'process-not-found')
  })
})

describe('the remark of a unit (P-08)', () => {
  const save = (text: string, actor = ana) => world.run(saveUnitRemark, actor, { processId, text })

  it('is one per unit, read by all, written by its own; empty removes it; the second click changes nothing', async () => {
    expect((await left(world, () => save('Urgente'))).events).toEqual([['process.remark-changed', {}]])
    expect((await left(world, () => save('Urgente'))).events).toEqual([])
    await save('Aguardar', dandara)
    expect((await shown()).remarks).toEqual([
      { unit: 'SEPLAG/COMPRAS', text: 'Urgente', mine: true },
      { unit: 'SEPLAG/PESSOAS', text: 'Aguardar', mine: false },
    ])
    expect((await left(world, () => save(''))).events).toEqual([['process.remark-changed', {}]])
    expect((await left(world, () => save(''))).events).toEqual([])
    expect((await shown(fabio)).remarks).toEqual([{ unit: 'SEPLAG/PESSOAS', text: 'Aguardar', mine: false }])
  })
})
