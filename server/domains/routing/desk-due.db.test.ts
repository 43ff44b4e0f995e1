/** What the desk says of days, priorities, blocks and drafts: row, filter, order and group say the same (P-06, P-20, P-21, B-03). */
import type { listDeskGroups as groupsContract } from '@lavra/contract/desk.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import type * as contract from '@lavra/contract/routing.ts'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { includeInBlock, saveBlock } from '../blocks/index.ts'
import { concludeBlock } from '../blocks/release-block.ts'
import { listDeskGroups } from './group-desk.ts'
import { concludeDeadline, setDeadline } from './keep-deadline.ts'
import { listDesk } from './list-desk.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const { as, units } = agency
const [ana, dandara] = [as('ana'), as('dandara')]
type Filter = Partial<Input<typeof contract.listDesk>>
type By = Input<typeof groupsContract>['by']
const rows = async (who: Actor, filter: Filter = {}) =>
  (await world.ask(listDesk, who, { situation: 'all', text: '', order: 'activity', limit: 50, ...filter })).items
const names = async (filter: Filter = {}) => (await rows(ana, filter)).map(({ summary }) => summary)
const groups = async (by: By) =>
  (await world.ask(listDeskGroups, ana, { situation: 'all', text: '', by })).items.map(({ key, name, count }) => [key, name, count])

const blocks = { open: '', concluded: '' }
let priorityId = ''
beforeAll(async () => {
  // three in the morning of the third by the clock of Greenwich is midnight where the unit is
  world.clock.set('2026-01-20T12:00:00Z')
  const early = (await started(ana, { summary: 'Antigo' })).processId
  world.clock.set('2026-02-10T12:00:00Z')
  await started(ana, { summary: 'De fevereiro' })
  world.clock.set('2026-02-27T12:00:00Z')
  const late = (await started(ana, { summary: 'Vencido' })).processId
  await world.run(setDeadline, ana, { processId: late, due: { on: '2026-03-01' } })
  world.clock.set('2026-03-03T02:59:00Z')
  const met = (await started(ana, { summary: 'De ontem, cumprido' })).processId
  world.clock.set('2026-03-03T03:00:00Z')
  const { rows: priorities } = await sql<{ id: string }>`select id from priority order by id limit 1`.execute(world.db)
  priorityId = priorities[0]!.id
  const today = (await started(ana, { summary: 'Para hoje', priorityId })).processId
  const owed = (await started(dandara, { summary: 'A devolver' })).processId
  await world.run(sendProcess, dandara, { processId: owed, unitIds: [units.purchases], keepOpen: true, returnBy: { on: '2026-03-10' } })
  const far = (await started(ana, { summary: 'Longe' })).processId
  for (const [processId, on] of [
    [met, '2026-03-03'],
    [today, '2026-03-03'],
    [owed, '2026-03-20'],
    [far, '2026-03-11'],
  ] as const)
    await world.run(setDeadline, ana, { processId, due: { on } })
  await world.run(concludeDeadline, ana, { processId: met })
  // another unit's deadline is none of this one's
  await world.run(setDeadline, dandara, { processId: owed, due: { on: '2026-03-04' } })
  blocks.open = (await world.run(saveBlock, ana, { kind: 'working', description: 'Pauta de março' })).id
  blocks.concluded = (await world.run(saveBlock, ana, { kind: 'working', description: 'Pauta de janeiro' })).id
  for (const blockId of [blocks.open, blocks.concluded]) await world.run(includeInBlock, ana, { processId: early, blockId })
  await world.run(concludeBlock, ana, { blockId: blocks.concluded })
  await drafted(ana, far)
  await drafted(dandara, owed)
})

it('each row says the first day of its own unit', async () => {
  const of = async (who: Actor) => new Map((await rows(who)).map(({ summary, due, priority }) => [summary, [due, priority]]))
  const here = await of(ana)
  expect(here.get('Vencido')).toEqual([{ on: '2026-03-01', what: 'deadline', when: 'late' }, null])
  expect(here.get('Para hoje')).toEqual([{ on: '2026-03-03', what: 'deadline', when: 'today' }, expect.stringMatching(/\S/)])
  expect(here.get('A devolver')).toEqual([{ on: '2026-03-10', what: 'return', when: 'week' }, null])
  expect(here.get('Longe')).toEqual([{ on: '2026-03-11', what: 'deadline', when: 'later' }, null])
  expect(here.get('De ontem, cumprido')).toEqual([null, null])
  expect((await of(dandara)).get('A devolver')).toEqual([{ on: '2026-03-04', what: 'deadline', when: 'week' }, null])
})

it.each<[string, () => Filter, string[]]>([
  ['late', () => ({ due: 'late' }), ['Vencido']],
  ['today, by the calendar of the unit', () => ({ due: 'today' }), ['Para hoje']],
  ['within a week', () => ({ due: 'week' }), ['A devolver']],
  ['later', () => ({ due: 'later' }), ['Longe']],
  ['due at all, in order', () => ({ due: 'any', order: 'due' }), ['Vencido', 'Para hoje', 'A devolver', 'Longe']],
  ['due at all, the other way', () => ({ due: 'any', order: 'due', direction: 'desc' }), ['Longe', 'A devolver', 'Para hoje', 'Vencido']],
  ['not due', () => ({ due: 'none', order: 'received' }), ['De ontem, cumprido', 'De fevereiro', 'Antigo']],
  ['with a priority', () => ({ priorityId: 'any' }), ['Para hoje']],
  ['with this priority', () => ({ priorityId }), ['Para hoje']],
  ['with another one', () => ({ priorityId: '999999' }), []],
  ['in a block', () => ({ blockId: blocks.open }), ['Antigo']],
  ['in a block that is concluded', () => ({ blockId: blocks.concluded }), []],
  ['with a draft of the unit', () => ({ drafts: true }), ['Longe']],
  ['came today', () => ({ arrived: 'today', order: 'received', direction: 'asc' }), ['Para hoje', 'A devolver', 'Longe']],
  ['came within a week', () => ({ arrived: 'week' }), ['De ontem, cumprido', 'Vencido']],
  ['came within a month', () => ({ arrived: 'month' }), ['De fevereiro']],
  ['came earlier', () => ({ arrived: 'earlier' }), ['Antigo']],
])('narrows: %s', async (_what, filter, expected) => {
  const found = await names(filter())
  expect(filter().order ? found : found.toSorted()).toEqual(filter().order ? expected : expected.toSorted())
})

it('groups stand in the order of time, and hold what the filter of the same key leaves', async () => {
  expect(await groups('due')).toEqual([...(['late', 'today', 'week', 'later'] as const).map((key) => [key, '', 1]), ['none', '', 3]])
  expect(await groups('arrived')).toEqual([
    ['today', '', 3],
    ['week', '', 2],
    ['month', '', 1],
    ['earlier', '', 1],
  ])
  expect(await groups('priority')).toEqual([
    [priorityId, expect.stringMatching(/\S/), 1],
    ['none', '', 6],
  ])
  expect(await groups('block')).toEqual([
    [blocks.open, 'Pauta de março', 1],
    ['none', '', 6],
  ])
  for (const [by, field] of [
    ['due', 'due'],
    ['arrived', 'arrived'],
    ['active', 'active'],
    ['priority', 'priorityId'],
    ['block', 'blockId'],
  ] as const)
    for (const [key, , count] of await groups(by)) expect([by, key, (await rows(ana, { [field]: key })).length]).toEqual([by, key, count])
})

it('of a confidential process says nothing of this before its password (A-06)', async () => {
  const secret = { typeId: agency.processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
  const { processId } = await started(ana, { ...secret, summary: 'Apuração', priorityId })
  const opened = { ...ana, opened: new Set([processId]) }
  await world.run(setDeadline, opened, { processId, due: { on: '2026-03-03' } })
  const seen = async (who: Actor, filter: Filter) => (await rows(who, filter)).some(({ id }) => id === processId)
  const row = (await rows(ana)).find(({ id }) => id === processId)
  expect([row?.due, row?.priority]).toEqual([null, null])
  for (const [filter, isSeen] of [
    [{ due: 'today' }, false],
    [{ due: 'none' }, true],
    [{ priorityId: 'any' }, false],
    [{ priorityId: 'none' }, true],
  ] as const) {
    expect([filter, await seen(ana, filter)]).toEqual([filter, isSeen])
    expect([filter, await seen(opened, filter)]).toEqual([filter, !isSeen])
  }
})
