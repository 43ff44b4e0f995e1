/** The desk (SC-02): what is on it, in which order, page by page, by each filter; its counts say the same; nothing of other units. */
import type { Input, Output } from '@lavra/contract/endpoint.ts'
import type * as contract from '@lavra/contract/routing.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { includeDocuments, includeInBlock, saveBlock } from '../blocks/index.ts'
import { addFollowUp, saveMarker, saveNote, setPersonalUnread, setProcessMarker } from '../notes/index.ts'
import { countDesk, listDesk, rehearseDeparture, showPreflight } from './list-desk.ts'
import { assignProcess, concludeProcess, receiveProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, bruno, dandara, gilda] = [as('ana'), as('bruno'), as('dandara'), as('gilda')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
type Filter = Partial<Input<typeof contract.listDesk>>
type Page = Output<typeof contract.listDesk>
const page = (actor: Actor, filter: Filter = {}): Promise<Page> =>
  world.ask(listDesk, actor, { situation: 'all', text: '', order: 'activity', limit: 50, ...filter })
const desk = async (actor: Actor, filter: Filter = {}) => (await page(actor, filter)).items.map((row) => row.summary)

/** Everything, by following the cursor. */
async function pages(actor: Actor, filter: Filter): Promise<string[][]> {
  const all: string[][] = []
  let next: string | null = null
  do {
    const one: Page = await page(actor, { ...filter, ...(next ? { cursor: next } : {}) })
    all.push(one.items.map((row) => row.id))
    next = one.next
  } while (next)
  return all
}

const ids: Record<string, string> = {}
beforeAll(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  const begun: [key: string, who: Actor, change: Parameters<typeof started>[1]][] = [
    ['own', ana, { summary: 'Minha compra' }],
    ['secret', ana, { summary: 'Compra reservada', ...restricted }],
    ['theirs', dandara, { summary: 'Férias da Joana', partyIds: [agency.contacts.citizen] }],
    ['unread', dandara, { summary: 'Pedido novo' }],
    ['done', ana, { summary: 'Compra concluída' }],
    ['open', ana, { summary: 'Pedido de informação', typeId: agency.processTypes.open, classificationIds: [agency.subjects.leave] }],
  ]
  for (const [key, who, change] of begun) {
    world.clock.pass(60)
    ids[key] = (await started(who, change)).processId
  }
  const { own, theirs, unread, done, open } = ids as Record<'own' | 'theirs' | 'unread' | 'done' | 'open', string>
  for (const act of [
    () => world.run(concludeProcess, ana, { processId: done }),
    () => world.run(sendProcess, dandara, { processId: theirs, unitIds: [units.purchases], keepOpen: true }),
    () => world.run(receiveProcess, bruno, { processId: theirs }),
    () => world.run(assignProcess, ana, { processId: own, userId: people.bruno }),
    () => world.run(assignProcess, ana, { processId: open, userId: null }),
    () => world.run(sendProcess, dandara, { processId: unread, unitIds: [units.purchases], keepOpen: false }),
  ]) {
    world.clock.pass(60)
    await act()
  }
})

describe('the desk of a unit', () => {
  it('holds what is open in it, the latest activity first, and nothing else', async () => {
    const all = ['Pedido novo', 'Pedido de informação', 'Minha compra', 'Férias da Joana', 'Compra reservada']
    expect(await desk(ana)).toEqual(all)
    expect(await desk(as('carla'))).toEqual(all)
    expect(await desk(dandara)).toEqual(['Férias da Joana'])
    expect(await desk(gilda)).toEqual([])
    expect(await desk(as('fabio'))).toEqual([])
    expect(await desk(as('carla', 'people'))).toEqual([])
  })

  it('says of each row what a person looks for', async () => {
    const [first] = (await page(ana)).items
    expect(first).toEqual({
      id: ids.unread,
      number: expect.stringMatching(/^1500\.01\./),
      type: 'Aquisição de Bens',
      summary: 'Pedido novo',
      level: 'public',
      origin: 'received',
      unread: true,
      from: 'SEPLAG/PESSOAS',
      assignee: null,
      parties: ['Papelaria Serra Clara Ltda.'],
      documents: 0,
      drafts: 0,
      openedAt: '2026-03-02T12:12:00.000Z',
      lastActivityAt: '2026-03-02T12:12:00.000Z',
      markers: [],
      note: null,
      unreadForMe: false,
      followed: false,
      attention: false,
      locked: false,
      blocks: [],
      checkpoint: null,
      due: null,
      priority: null,
    })
  })

  it.each<[string, Filter, string[]]>([
    ['received', { situation: 'received' }, ['Pedido novo', 'Férias da Joana']],
    ['created here', { situation: 'created' }, ['Pedido de informação', 'Minha compra', 'Compra reservada']],
    ['unread (P-09)', { situation: 'unread' }, ['Pedido novo']],
    ['mine (P-10)', { situation: 'mine' }, ['Compra reservada']],
    ['nobody’s', { situation: 'unassigned' }, ['Pedido novo', 'Pedido de informação', 'Férias da Joana']],
    ['a colleague’s', { assigneeId: people.bruno }, ['Minha compra']],
    ['of a type', { typeId: agency.processTypes.open }, ['Pedido de informação']],
    ['by summary, without accents', { text: 'FERIAS' }, ['Férias da Joana']],
    ['by type', { text: 'acesso a inf' }, ['Pedido de informação']],
    ['by party', { text: 'd’avila' }, ['Férias da Joana']],
    ['by two at once', { situation: 'created', text: 'compra' }, ['Minha compra', 'Compra reservada']],
    ['mine, as a filter', { situation: 'created', assigneeId: 'me' }, ['Compra reservada']],
    ['nobody’s, as a filter', { situation: 'received', assigneeId: 'nobody' }, ['Pedido novo', 'Férias da Joana']],
    ['from a unit', { fromUnitId: units.people }, ['Pedido novo', 'Férias da Joana']],
    ['by nothing that fits', { text: 'inexistente' }, []],
  ])('filters: %s', async (_what, filter, expected) => expect(await desk(ana, filter)).toEqual(expected))

  it.each<[string, Filter, string[]]>([
    ['oldest first', { direction: 'asc' }, ['Compra reservada', 'Férias da Joana', 'Minha compra', 'Pedido de informação', 'Pedido novo']],
    [
      'as they came',
      { order: 'received', direction: 'asc' },
      ['Minha compra', 'Compra reservada', 'Pedido de informação', 'Férias da Joana', 'Pedido novo'],
    ],
    ['by number', { order: 'number', situation: 'created' }, ['Minha compra', 'Compra reservada', 'Pedido de informação']],
    ['by type', { order: 'type', situation: 'created' }, ['Pedido de informação', 'Minha compra', 'Compra reservada']],
    [
      'by assignee, nobody’s first',
      { order: 'assignee', situation: 'created' },
      ['Pedido de informação', 'Compra reservada', 'Minha compra'],
    ],
  ])('stands in the order asked for: %s', async (_what, order, expected) => expect(await desk(ana, order)).toEqual(expected))

  it('finds a number by any part of it, in any punctuation', async () => {
    const { number } = (await page(ana)).items[0]!
    for (const text of [number, number.replace(/\D/g, ''), number.slice(8, 15)]) expect(await desk(ana, { text })).toEqual(['Pedido novo'])
  })

  it.each(['all', 'received', 'created', 'unread', 'mine', 'unassigned'] as const)('counts as many as it lists: %s', async (situation) => {
    for (const actor of [ana, bruno, dandara, gilda, as('fabio'), as('carla', 'people')])
      expect((await world.ask(countDesk, actor, { text: '' }))[situation]).toBe((await desk(actor, { situation })).length)
  })

  it('counts documents that are published and drafts of the own unit only (D-20)', async () => {
    const processId = ids.theirs!
    const draft = await drafted(dandara, processId)
    await signed(dandara, draft.documentId, draft.revision)
    await drafted(dandara, processId)
    await drafted(ana, processId)
    await drafted(ana, processId)
    const counts = async (actor: Actor) =>
      (await page(actor)).items.filter((row) => row.id === processId).map((row) => [row.documents, row.drafts])
    expect([await counts(ana), await counts(dandara)]).toEqual([[[1, 2]], [[1, 1]]])
  })

  it('what is sent away leaves it, and who may no longer read sees none of it', async () => {
    const { processId } = await started(ana, { summary: 'De passagem' })
    expect(await desk(ana)).toContain('De passagem')
    await world.run(sendProcess, ana, { processId, unitIds: [units.clinic], keepOpen: false })
    expect(await desk(ana)).not.toContain('De passagem')
    expect(await desk(gilda)).toEqual(['De passagem'])
    expect(await desk(as('gilda', 'people'))).not.toContain('De passagem')
  })
})

describe('what was put on them', () => {
  const marked: Record<string, string> = {}
  beforeAll(async () => {
    for (const [key, actor, personal] of [
      ['unit', ana, false],
      ['own', ana, true],
      ['bruno', bruno, true],
      ['elsewhere', dandara, false],
    ] as const)
      marked[key] = (await world.run(saveMarker, actor, { name: `Marca ${key}`, colour: 'red', personal, active: true })).id
    const at = { processId: ids.theirs! }
    await world.run(setProcessMarker, ana, { ...at, markerId: marked.unit!, text: 'até sexta' })
    await world.run(setProcessMarker, ana, { ...at, markerId: marked.own! })
    await world.run(setProcessMarker, bruno, { ...at, markerId: marked.bruno! })
    await world.run(setProcessMarker, dandara, { ...at, markerId: marked.elsewhere! })
    await world.run(saveNote, ana, { ...at, text: 'Ligar antes', priority: true })
    await world.run(saveNote, ana, { processId: ids.own!, text: 'Conferir', priority: false })
    await world.run(saveNote, dandara, { ...at, text: 'Nota de lá', priority: false })
    await world.run(addFollowUp, ana, { ...at, groupId: null, text: '' })
    await world.run(setPersonalUnread, ana, { ...at, unread: true })
    const { id: blockId } = await world.run(saveBlock, ana, { kind: 'working', description: 'Férias de julho' })
    await world.run(includeInBlock, ana, { ...at, blockId })
  })
  const signs = async (actor: Actor) => {
    const row = (await page(actor)).items.find(({ id }) => id === ids.theirs)!
    return [
      row.markers.map(({ name, text }) => [name, text].join(' ').trim()),
      row.note?.text,
      row.unreadForMe,
      row.followed,
      row.blocks.length,
    ]
  }

  it('is the unit’s own and the person’s own, never another’s (P-40, P-41, P-42, B-03)', async () => {
    expect(await signs(ana)).toEqual([['Marca unit até sexta', 'Marca own'], 'Ligar antes', true, true, 1])
    expect(await signs(bruno)).toEqual([['Marca unit até sexta', 'Marca bruno'], 'Ligar antes', false, true, 1])
    expect(await signs(dandara)).toEqual([['Marca elsewhere'], 'Nota de lá', false, false, 0])
  })

  it.each<[string, () => Filter, string[]]>([
    ['a marker', () => ({ markerId: marked.unit! }), ['Férias da Joana']],
    ['one’s own marker', () => ({ markerId: marked.own! }), ['Férias da Joana']],
    ['a colleague’s marker', () => ({ markerId: marked.bruno! }), []],
    ['another unit’s marker', () => ({ markerId: marked.elsewhere! }), []],
    ['no marker', () => ({ markerId: 'none', situation: 'received' }), ['Pedido novo']],
    ['a note', () => ({ noted: 'any' }), ['Minha compra', 'Férias da Joana']],
    ['a note with priority', () => ({ noted: 'priority' }), ['Férias da Joana']],
    ['left unread', () => ({ unreadForMe: true }), ['Férias da Joana']],
    ['followed', () => ({ followed: true }), ['Férias da Joana']],
  ])('narrows the desk and its counts: %s', async (_what, filter, expected) => {
    const found = await desk(ana, filter())
    expect([...found].sort()).toEqual([...expected].sort())
    const { situation: _s, ...narrowing } = filter()
    expect((await world.ask(countDesk, ana, { text: '', ...narrowing }))[filter().situation ?? 'all']).toBe(expected.length)
  })
})

describe('its pages', () => {
  beforeAll(async () => {
    // Microseconds apart, and many at the very same instant: neither a Date nor the time alone tells them from each other.
    await sql`with made as (
      insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
      select 'p' || n, '9' || n, ${agency.agencies.health}, ${agency.processTypes.open}, 'Página', ${units.clinic}, ${people.heitor}, now(), 'public', 'public'
      from generate_series(1, 230) n returning id)
      insert into process_unit (process_id, unit_id, state, origin, opened_at, last_activity_at, received_at)
      select id, ${units.clinic}, 'open', 'created', now(), timestamptz '2026-03-02 12:00:00' + (row_number() over (order by id) / 40) * interval '1 microsecond', now()
      from made`.execute(world.db)
  })

  it.each([1, 7, 40, 200])('of %i hold every row once, in order', async (limit) => {
    const all = await pages(gilda, { text: 'página', limit })
    const flat = all.flat()
    expect([flat.length, new Set(flat).size]).toEqual([230, 230])
    expect(all.slice(0, -1).every((one) => one.length === limit)).toBe(true)
    expect(flat).toEqual((await pages(gilda, { text: 'página', limit: 100 })).flat())
  })

  it.each(['received', 'number', 'type', 'assignee', 'due'] as const)('hold every row once in order of %s, both ways', async (order) => {
    for (const direction of ['asc', 'desc'] as const) {
      const flat = (await pages(gilda, { text: 'página', limit: 60, order, direction })).flat()
      expect([flat.length, new Set(flat).size]).toEqual([230, 230])
    }
  })

  it('of another filter or unit keep to it, even with a cursor from elsewhere', async () => {
    const { next } = await page(gilda, { limit: 5, situation: 'created' })
    expect(next).not.toBeNull()
    expect(await desk(as('gilda', 'people'), { cursor: next!, limit: 200 })).not.toContain('Página')
  })

  it('counts stop at ten thousand, and say so', async () => {
    await sql`with made as (
      insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
      select 'q' || n, '8' || n, ${agency.agencies.planning}, ${agency.processTypes.open}, 'Muitos', ${units.protocol}, ${people.elisa}, now(), 'public', 'public'
      from generate_series(1, 10050) n returning id)
      insert into process_unit (process_id, unit_id, state, origin, opened_at, last_activity_at) select id, ${units.protocol}, 'open', 'received', now(), now() from made`.execute(
      world.db,
    )
    expect(await world.ask(countDesk, as('elisa'), { text: '' })).toEqual({
      all: 10_000,
      received: 10_000,
      created: 0,
      mine: 0,
      unread: 10_000,
      unassigned: 10_000,
      cap: 10_000,
    })
  })
})

describe('before sending or concluding', () => {
  it('names the unsigned drafts of the own unit, and who is writing; nothing of other units (D-20, R-61)', async () => {
    const { processId } = await started(ana)
    await world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: true })
    const mine = await drafted(ana, processId)
    const done = await drafted(ana, processId)
    await signed(ana, done.documentId, done.revision)
    await drafted(dandara, processId)
    const look = (actor: Actor) => world.ask(showPreflight, actor, { processId })
    const none = { unsignedDrafts: [], beingEdited: [], owed: [], awaited: [], blocks: [] }
    expect(await look(ana)).toEqual({ ...none, unsignedDrafts: [{ number: mine.number, title: 'Despacho' }] })
    expect((await look(dandara)).unsignedDrafts).toHaveLength(1)
    expect(await look(as('fabio'))).toEqual(none)
    const { processId: hidden } = await started(ana, restricted)
    await expectRefusal(world.ask(showPreflight, dandara, { processId: hidden }), 'process-not-found')
  })

  it('counts among many what is pending in the own unit, and nothing of what another has or hides', async () => {
    const { processId } = await started(ana)
    const { processId: plain } = await started(ana)
    const { processId: hidden } = await started(ana, restricted)
    const { documentId } = await drafted(ana, processId)
    const { id: blockId } = await world.run(saveBlock, ana, { kind: 'signature', description: 'Para assinar', unitIds: [units.people] })
    await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: false })
    await world.run(sendProcess, ana, {
      processId: plain,
      unitIds: [units.people],
      keepOpen: true,
      returnBy: { days: 5, counted: 'calendar' },
    })
    await drafted(ana, hidden)
    const count = (actor: Actor, ...processIds: string[]) => world.ask(rehearseDeparture, actor, { processIds })
    expect(await count(ana, processId, plain, hidden, hidden, '999999')).toEqual({ drafts: 2, blocks: 1, awaited: 1 })
    expect(await count(ana, plain)).toEqual({ drafts: 0, blocks: 0, awaited: 1 })
    expect(await count(dandara, processId, plain, hidden)).toEqual({ drafts: 0, blocks: 0, awaited: 0 })
  })
})
