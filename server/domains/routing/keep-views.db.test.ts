/** The desk taken together: views under a name, groups with their counts, everything at once, and the table for spreadsheets. */
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { saveMarker, saveNote, setProcessMarker } from '../notes/index.ts'
import { downloadDesk } from './download-desk.ts'
import { listDeskGroups, listDeskSelection } from './group-desk.ts'
import { arrangeDesk, deleteDeskView, listDeskViews, orderDeskViews, saveDeskView } from './keep-views.ts'
import { listDesk } from './list-desk.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, bruno, dandara] = [as('ana'), as('bruno'), as('dandara')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

describe('saved views', () => {
  const views = async (actor: Actor) => (await world.ask(listDeskViews, actor, {})).items.map(({ name, personal }) => [name, personal])
  const save = async (actor: Actor, name: string, personal: boolean) =>
    (await world.run(saveDeskView, actor, { name, query: { tambem: 'prioridade' }, personal })).id
  let [ofUnit, second, own] = ['', '', '']
  beforeAll(async () => {
    ofUnit = await save(ana, 'Urgentes', false)
    second = await save(bruno, 'Antigos', false)
    own = await save(ana, 'Meus de hoje', true)
  })

  it('are the unit’s for everybody there, and a person’s for nobody else; the unit’s come first', async () => {
    expect(await views(ana)).toEqual([
      ['Urgentes', false],
      ['Antigos', false],
      ['Meus de hoje', true],
    ])
    expect(await views(bruno)).toEqual([
      ['Urgentes', false],
      ['Antigos', false],
    ])
    expect(await views(dandara)).toEqual([])
  })

  it('keep the name they have, once each; a person may use the unit’s name again', async () => {
    await expectRefusal(save(bruno, 'urgentes', false), 'view-exists')
    await deleteOf(ana, await save(ana, 'URGENTES', true))
  })

  it('stand in the order they were put in', async () => {
    await world.run(orderDeskViews, bruno, { viewIds: [second, ofUnit] })
    expect((await views(ana)).map(([name]) => name)).toEqual(['Antigos', 'Urgentes', 'Meus de hoje'])
    await expectRefusal(world.run(orderDeskViews, bruno, { viewIds: [own] }), 'view-not-found')
  })

  it('are changed by whoever keeps them, and by nobody else', async () => {
    await world.run(saveDeskView, bruno, { id: ofUnit, name: 'Urgentíssimos', query: { de: '7' }, personal: false })
    expect((await world.ask(listDeskViews, ana, {})).items.find(({ id }) => id === ofUnit)).toMatchObject({ query: { de: '7' } })
    const change = { name: 'Outra', query: {}, personal: true }
    await expectRefusal(world.run(saveDeskView, bruno, { id: own, ...change }), 'view-not-found')
    await expectRefusal(world.run(saveDeskView, dandara, { id: ofUnit, ...change }), 'view-not-found')
    const inspector = as('fabio')
    await expectRefusal(world.run(saveDeskView, inspector, { ...change, personal: false }), 'may-not-keep-views')
    expect(await world.run(saveDeskView, inspector, change)).toEqual({ id: expect.any(String) })
  })

  it('the columns and the first view are each person’s, in each unit; a view that is gone is first no more', async () => {
    await world.run(arrangeDesk, ana, { columns: ['received', 'markers'] })
    await world.run(arrangeDesk, ana, { startViewId: second })
    const kept = async (actor: Actor) => {
      const { columns, startViewId } = await world.ask(listDeskViews, actor, {})
      return { columns, startViewId }
    }
    expect(await kept(ana)).toEqual({ columns: ['markers', 'received'], startViewId: second })
    expect(await kept(bruno)).toEqual({ columns: null, startViewId: null })
    await expectRefusal(world.run(arrangeDesk, dandara, { startViewId: second }), 'view-not-found')
    await deleteOf(bruno, second)
    expect(await kept(ana)).toEqual({ columns: ['markers', 'received'], startViewId: null })
  })

  it('end at a hundred', async () => {
    await sql`insert into desk_view (unit_id, user_id, name, query, position)
      select ${units.people}, ${people.dandara}, 'v' || n, '{}', n from generate_series(1, 100) n`.execute(world.db)
    await expectRefusal(save(dandara, 'Mais uma', true), 'too-many-views')
  })

  const deleteOf = (actor: Actor, viewId: string) => world.run(deleteDeskView, actor, { viewId })
})

describe('the desk at once', () => {
  const all = { situation: 'all', text: '' } as const
  beforeAll(async () => {
    const made: string[] = []
    const begun: [Actor, Parameters<typeof started>[1]][] = [
      [ana, { summary: '=SOMA(A1)' }],
      [ana, { summary: 'Compra reservada', ...restricted }],
      [bruno, { summary: 'Pedido; "urgente"', typeId: agency.processTypes.open, classificationIds: [agency.subjects.leave] }],
      [dandara, { summary: 'De outra unidade' }],
      [dandara, { summary: 'Chegou', partyIds: Object.values(agency.contacts).slice(0, 4) }],
    ]
    for (const [who, change] of begun) made.push((await started(who, change)).processId)
    await world.run(sendProcess, dandara, { processId: made[4]!, unitIds: [units.purchases], keepOpen: true })
    for (const [name, personal, actor] of [
      ['Urgente', false, ana],
      ['Meu', true, ana],
      ['Do Bruno', true, bruno],
    ] as const) {
      const { id: markerId } = await world.run(saveMarker, actor, { name, personal, colour: 'red', active: true })
      await world.run(setProcessMarker, actor, { processId: made[0]!, markerId, text: 'até sexta' })
    }
  })

  const groups = async (actor: Actor, by: 'type' | 'assignee' | 'marker' | 'from') =>
    (await world.ask(listDeskGroups, actor, { ...all, by })).items.map(({ name, key, count }) => [name || key, count])

  it.each([
    [
      'type',
      [
        ['Acesso à Informação', 1],
        ['Aquisição de Bens', 3],
      ],
    ],
    [
      'assignee',
      [
        ['nobody', 1],
        ['Ana Lima', 2],
        ['Bruno', 1],
      ],
    ],
    [
      'from',
      [
        ['SEPLAG/PESSOAS', 1],
        ['none', 3],
      ],
    ],
    [
      'marker',
      [
        ['Meu', 1],
        ['Urgente', 1],
        ['none', 3],
      ],
    ],
  ] as const)('is counted by %s, and each group is what the list gives', async (by, expected) => {
    const found = await groups(ana, by)
    expect(found.map(([, count]) => count)).toEqual(expected.map(([, count]) => count))
    for (const { key, count } of (await world.ask(listDeskGroups, ana, { ...all, by })).items) {
      const narrowed = { type: { typeId: key }, assignee: { assigneeId: key }, from: { fromUnitId: key }, marker: { markerId: key } }[by]
      expect((await world.ask(listDesk, ana, { ...all, ...narrowed, order: 'activity', limit: 50 })).items).toHaveLength(count)
    }
  })

  it('counts neither another person’s markers nor what one may not see', async () => {
    expect((await groups(ana, 'marker')).map(([name]) => name)).not.toContain('Do Bruno')
    expect(await groups(as('fabio'), 'type')).toEqual([])
  })

  it('is chosen whole, and no more of it than one sees', async () => {
    const chosen = async (actor: Actor, filter = {}) =>
      (await world.ask(listDeskSelection, actor, { ...all, ...filter })).items.map(({ summary }) => summary).sort()
    expect(await chosen(ana)).toEqual(['=SOMA(A1)', 'Chegou', 'Compra reservada', 'Pedido; "urgente"'])
    expect(await chosen(ana, { situation: 'received' })).toEqual(['Chegou'])
    expect(await chosen(dandara)).toEqual(['Chegou', 'De outra unidade'])
    expect(await chosen(as('fabio'))).toEqual([])
  })

  it('says of what is chosen whether it has a note of the unit, for who sends it all away', async () => {
    const pending = async (actor: Actor) =>
      (await world.ask(listDeskSelection, actor, all)).items.filter((one) => one.summary === 'Chegou').map(({ noted }) => noted)
    const { id } = (await world.ask(listDeskSelection, ana, all)).items.find(({ summary }) => summary === 'Chegou')!
    expect(await pending(ana)).toEqual([false])
    await world.run(saveNote, ana, { processId: id, text: 'Conferir', priority: false })
    expect([await pending(ana), await pending(dandara)]).toEqual([[true], [false]])
  })

  it('leaves as a table that no spreadsheet takes for a formula, with every party, and who took it is on record', async () => {
    const ask = async (actor: Actor) => text((await world.ask(downloadDesk, actor, { ...all, order: 'number' })).table)
    const table = await ask(ana)
    expect(table.startsWith('\uFEFFProcesso;Tipo;')).toBe(true)
    const lines = table.trimEnd().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(table).toContain(";'=SOMA(A1);")
    expect(table).toContain('"Pedido; ""urgente"""')
    expect(table).toContain('Meu: até sexta')
    const { rows } = await sql<{ name: string }>`select c.name from contact c join process_party pp on pp.contact_id = c.id
      join process p on p.id = pp.process_id where p.summary = 'Chegou'`.execute(world.db)
    for (const { name } of rows) expect(table).toContain(name)
    expect(await ask(dandara)).not.toContain('reservada')
    expect((await ask(as('fabio'))).trimEnd().split('\r\n')).toHaveLength(1)
    const audits = await sql`select from audit_entry where name = 'downloadDesk' and user_id = ${people.ana}`.execute(world.db)
    expect(audits.rows).toHaveLength(1)
  })
})
