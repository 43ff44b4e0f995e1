/** The control panel (T-04): what it counts, what it never counts, and how a person keeps it. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { arrangeBlocks, includeInBlock, releaseBlock, saveBlock } from '../blocks/index.ts'
import { saveNoteGroup } from '../notes/index.ts'
import { countDesk } from '../routing/list-desk.ts'
import { saveDashboard, showDashboard } from './dashboard.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
const look = (actor = ana) => world.ask(showDashboard, actor, {})

test('an empty unit has an empty panel, and every card', async () => {
  const panel = await look()
  expect(panel).toMatchObject({
    desk: { all: 0, mine: 0 },
    types: [],
    markers: [],
    suspended: 0,
    drafts: { total: 0, items: [] },
    isHome: false,
  })
  expect(panel.cards[0]).toBe('desk')
})

test('it counts what is open here by what matters, and another unit’s nowhere', async () => {
  const { processId } = await started(ana)
  await started(ana)
  await drafted(ana, processId)
  await sql`update process_unit set assignee_id = ${bruno.userId} where process_id = ${processId} and unit_id = ${ana.unitId}`.execute(
    world.db,
  )
  const marker = sql`insert into marker (unit_id, name, colour) values (${ana.unitId}, 'Urgente', 'red-1') returning id`
  const { rows } = await sql<{ id: string }>`${marker}`.execute(world.db)
  await sql`insert into process_marker (process_id, marker_id, set_at, set_by) values (${processId}, ${rows[0]!.id}, now(), ${ana.userId})`.execute(
    world.db,
  )
  await sql`insert into deadline (process_id, unit_id, due_on, set_by, set_at) values (${processId}, ${ana.unitId}, current_date - 3, ${ana.userId}, now())`.execute(
    world.db,
  )
  const panel = await look()
  expect(panel).toMatchObject({
    desk: { all: 2, created: 2, received: 0, unassigned: 0, mine: 1 },
    types: [{ id: agency.processTypes.purchase, open: 2 }],
    assignees: expect.arrayContaining([
      expect.objectContaining({ id: bruno.userId, open: 1 }),
      expect.objectContaining({ id: ana.userId, open: 1 }),
    ]),
    markers: [
      { name: 'Urgente', open: 1 },
      { id: null, open: 1 },
    ],
    drafts: { total: 1, items: [{ title: expect.any(String) }] },
    deadlines: { late: 1, today: 0, soon: 0, items: [{ dueOn: expect.any(String) }] },
  })
  expect(await look(dandara)).toMatchObject({ desk: { all: 0 }, drafts: { total: 0 }, deadlines: { late: 0, items: [] } })
})

test('what is confidential is counted for its holders alone, on every card', async () => {
  const { processId } = await started(ana)
  await drafted(ana, processId)
  await sql`insert into deadline (process_id, unit_id, due_on, set_by, set_at) values (${processId}, ${ana.unitId}, current_date, ${ana.userId}, now())`.execute(
    world.db,
  )
  await sql`insert into follow_up (process_id, unit_id, created_at, created_by, changed_by) values (${processId}, ${ana.unitId}, now(), ${ana.userId}, ${ana.userId})`.execute(
    world.db,
  )
  const before = await look(bruno)
  await sql`update process set level = 'confidential', local_level = 'confidential', legal_basis_id = (select id from legal_basis where level = 'confidential' limit 1) where id = ${processId}`.execute(
    world.db,
  )
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at) values (${processId}, ${ana.userId}, ${ana.unitId}, ${ana.userId}, now())`.execute(
    world.db,
  )
  const [mine, his] = [await look(ana), await look(bruno)]
  const figures = (p: typeof mine) => [p.desk.all, p.types[0]?.open, p.drafts.total, p.deadlines.items.length, p.followUps[0]?.open ?? 0]
  expect(figures(mine)).toEqual(figures(before))
  expect(figures(his)).toEqual(figures(before).map((n) => Number(n) - 1))

  // whoever concluded it for themselves has it on the desk no more, while a colleague still does
  await sql`update access_grant set concluded_at = now() where process_id = ${processId}`.execute(world.db)
  const desk = await world.ask(countDesk, ana, { text: '' })
  expect((await look(ana)).desk).toMatchObject({ all: desk.all, mine: desk.mine })
})

test('blocks are counted by what they are, received ones too, and by the groups of the unit; a sign of news is told', async () => {
  const { processId } = await started(ana)
  const { id: groupId } = await world.run(saveNoteGroup, ana, { list: 'blocks', name: 'Contratos' })
  const block = async (actor: Actor, kind: 'working' | 'meeting', unitIds: string[] = []) =>
    (await world.run(saveBlock, actor, { kind, description: 'Revisão', unitIds })).id
  const own = await block(ana, 'working')
  await world.run(arrangeBlocks, ana, { blockIds: [own], groupId })
  const theirs = await block(dandara, 'meeting', [agency.units.purchases])
  const { processId: shown } = await started(dandara)
  await world.run(includeInBlock, dandara, { processId: shown, blockId: theirs })
  await world.run(releaseBlock, dandara, { blockId: theirs })
  await world.run(arrangeBlocks, ana, { blockIds: [theirs], groupId })
  await sql`insert into attention_sign (unit_id, process_id, document_id, cause, since)
    select ${ana.unitId}, ${processId}, id, 'included', now() from document limit 1`.execute(world.db)
  expect(await look()).toMatchObject({
    desk: { attention: 1 },
    blocks: { working: 1, signature: 0, meeting: 0, received: 0, receivedMeeting: 1 },
    blockGroups: [
      { id: groupId, name: 'Contratos', kind: 'meeting', open: 1 },
      { id: groupId, name: 'Contratos', kind: 'working', open: 1 },
    ],
  })
  expect(await look(dandara)).toMatchObject({ blocks: { meeting: 1, receivedMeeting: 0 }, blockGroups: [] })
})

test('each person keeps their own cards, order and beginning', async () => {
  await world.run(saveDashboard, ana, { cards: ['types', 'desk'], hidden: ['suspended'], isHome: true })
  const panel = await look()
  expect(panel.cards.slice(0, 2)).toEqual(['types', 'desk'])
  expect(panel).toMatchObject({ hidden: ['suspended'], isHome: true })
  expect(panel.cards).not.toContain('suspended')
  expect(await look(bruno)).toMatchObject({ hidden: [], isHome: false })
})
