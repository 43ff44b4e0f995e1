/** What the history tells, to whom, in which view and under which names (P-46, R-46, G-05, R-08). */
import type { Output } from '@lavra/contract/endpoint.ts'
import type * as contract from '@lavra/contract/history.ts'
import type { BriefestView, HistoryKind } from '@lavra/contract/history-views.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteDocument } from '../documents/index.ts'
import { saveUnit } from '../organization/index.ts'
import { openProcess } from '../processes/index.ts'
import { assignProcess, receiveProcess, sendProcess } from '../routing/index.ts'
import { changeHistoryView, listHistoryViews } from './history-views.ts'
import { showHistoryBehind } from './show-history.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as, units } = agency
const showHistory = showHistoryBehind(openProcess)
const [ana, dandara] = [as('ana'), as('dandara')]

type View = 'summary' | 'complete' | 'total'
const lines = async (actor: Actor, processId: string, view: View, language: 'pt-BR' | 'en' = 'pt-BR') =>
  (await world.ask(showHistory, actor, { processId, view }, language)).items
const kinds = async (actor: Actor, processId: string, view: View) => (await lines(actor, processId, view)).map((line) => line.kind)

describe('the three views (P-46)', () => {
  let processId = ''
  beforeAll(async () => {
    world.clock.set('2026-03-02T12:00:00Z')
    processId = (await started(ana)).processId
    for (const act of [
      () => world.run(assignProcess, ana, { processId, userId: agency.people.carla }),
      () => world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: true }),
      () => world.run(receiveProcess, dandara, { processId }),
      () => world.run(assignProcess, dandara, { processId, userId: agency.people.gilda }),
    ]) {
      world.clock.pass(60)
      await act()
    }
    const draft = await drafted(ana, processId)
    world.clock.pass(60)
    await signed(ana, draft.documentId, draft.revision)
    // Nobody has seen it: an edit takes the signature back, and only the complete view tells that.
    await sql`insert into history_event (at, kind, audience, process_id, data, unit_id)
      values (${world.clock.now()}, 'process.type-changed', 'history', ${processId}, '{"from":"A","to":"B"}', ${units.purchases})`.execute(
      world.db,
    )
  })

  it('summary: the moves; complete: everything that is history; total: the business of the own unit too (R-46)', async () => {
    const moves = ['document.signed', 'document.created', 'process.received', 'process.sent', 'process.started']
    expect(await kinds(ana, processId, 'summary')).toEqual(moves)
    expect(await kinds(ana, processId, 'complete')).toEqual(['process.type-changed', ...moves])
    expect(await kinds(ana, processId, 'total')).toEqual([
      'process.type-changed',
      ...moves.slice(0, 4),
      'process.assigned',
      'process.started',
    ])
  })

  it('total shows each unit its own assignments and nobody else’s (P-10, R-46)', async () => {
    const assigned = async (actor: Actor) =>
      (await lines(actor, processId, 'total')).filter((line) => line.kind === 'process.assigned').map((line) => line.sentence)
    expect(await assigned(ana)).toEqual(['Processo atribuído para Carla Fontes'])
    expect(await assigned(dandara)).toEqual(['Processo atribuído para Gilda Nogueira'])
    expect(await assigned(as('heitor'))).toEqual([])
  })

  it('says who, where, when, in both languages, by the social name (R-59)', async () => {
    const [received] = (await lines(dandara, processId, 'summary', 'en')).filter((line) => line.kind === 'process.received')
    expect(received).toMatchObject({
      at: '2026-03-02T12:03:00.000Z',
      unit: 'SEPLAG/PESSOAS',
      user: 'Dandara Pires',
      userLogin: 'dandara',
      sentence: 'Process received in the unit',
    })
  })
})

it('units keep the names they had at the time (G-05)', async () => {
  world.clock.set('2026-04-01T12:00:00Z')
  const { processId } = await started(ana)
  await world.run(sendProcess, ana, { processId, unitIds: [units.clinic], keepOpen: true })
  world.clock.pass(3600)
  const renamed = {
    agencyId: agency.agencies.health,
    parentId: null,
    numberCode: '01',
    receivesProcesses: true,
    isProtocol: true,
    active: true,
  }
  await world.run(saveUnit, as('elisa'), { ...renamed, id: units.clinic, code: 'SES/CUIDADO', name: 'Superintendência de Cuidado' })
  world.clock.pass(3600)
  await world.run(receiveProcess, as('heitor'), { processId })
  const [received, sent] = await lines(ana, processId, 'summary')
  expect([received?.unit, sent?.unit, sent?.sentence]).toEqual([
    'SES/CUIDADO',
    'SEPLAG/COMPRAS',
    'Processo enviado para SES/ATENÇÃO, mantido aberto na unidade',
  ])
})

describe('what the views show is decided by the installation (R-45)', () => {
  const elisa = as('elisa')
  const choose = (kind: HistoryKind, view: BriefestView) => world.run(changeHistoryView, elisa, { kind, view })
  const shown = async () => {
    const { items, changed } = await world.ask(listHistoryViews, elisa, {})
    return { by: changed?.by ?? null, changed: items.flatMap(({ kind, view, usual }) => (view === usual ? [] : [[kind, view]])) }
  }

  it.each<[BriefestView, readonly View[]]>([
    ['summary', ['summary', 'complete', 'total']],
    ['complete', ['complete', 'total']],
    ['total', ['total']],
  ])('one of which the briefest is %s', async (briefest, views) => {
    const { processId } = await started(ana)
    await choose('process.started', briefest)
    for (const view of ['summary', 'complete', 'total'] as const)
      expect((await kinds(ana, processId, view)).includes('process.started'), view).toBe(views.includes(view))
    await choose('process.started', 'summary')
  })

  it('keeps what another one decided at the same time, says who was last, and leaves no event where nothing changed', async () => {
    expect((await shown()).changed).toEqual([])
    await Promise.all([choose('process.received', 'complete'), choose('document.deleted', 'summary'), choose('process.sent', 'summary')])
    expect(await shown()).toEqual({
      by: 'Elisa Ramalho',
      changed: [
        ['process.received', 'complete'],
        ['document.deleted', 'summary'],
      ],
    })
    const { rows } = await sql<{ data: { name: string; from: string; to: string } }>`
      select data from history_event where kind = 'setting.changed' and data ->> 'name' like 'history.views: %' order by id desc limit 2`.execute(
      world.db,
    )
    expect(rows.map(({ data }) => `${data.name}, ${data.from}, ${data.to}`).sort()).toEqual([
      'history.views: document.deleted, complete, summary',
      'history.views: process.received, summary, complete',
    ])
  })

  it('is for administrators', async () => {
    await expectRefusal(world.ask(listHistoryViews, ana, {}), 'may-not-administer')
    await expectRefusal(world.run(changeHistoryView, ana, { kind: 'process.sent', view: 'total' }), 'may-not-administer')
  })
})

describe('of documents', () => {
  it('another unit hears nothing of a draft, its own unit everything; with the first signature everybody does (D-20, R-04)', async () => {
    const { processId } = await started(ana)
    const draft = await drafted(ana, processId, { treeName: 'Sigilo da minuta' })
    for (const view of ['summary', 'complete', 'total'] as const) {
      expect(await kinds(dandara, processId, view)).toEqual(['process.started'])
      expect(JSON.stringify(await lines(as('fabio'), processId, view))).not.toMatch(/Sigilo da minuta|document\./)
    }
    expect(await kinds(as('bruno'), processId, 'summary')).toEqual(['document.created', 'process.started'])
    await signed(ana, draft.documentId, draft.revision)
    expect(await kinds(dandara, processId, 'summary')).toEqual(['document.signed', 'document.created', 'process.started'])
  })

  it('a deleted draft stays between its unit and the history; a deleted signed document is told to all (R-08)', async () => {
    const { processId } = await started(ana)
    const draft = await drafted(ana, processId)
    await world.run(deleteDocument, ana, { documentId: draft.documentId })
    expect(await kinds(ana, processId, 'complete')).toEqual(['document.deleted', 'document.created', 'process.started'])
    expect(await kinds(dandara, processId, 'complete')).toEqual(['process.started'])
    const second = await drafted(ana, processId)
    await signed(ana, second.documentId, second.revision)
    await world.run(deleteDocument, ana, { documentId: second.documentId })
    expect(await kinds(dandara, processId, 'complete')).toEqual([
      'document.deleted',
      'document.signed',
      'document.created',
      'process.started',
    ])
  })
})

describe('its pages', () => {
  it('hold a hundred lines each, without repeat or gap, though a thousand have the same instant', async () => {
    const { processId } = await started(ana)
    await sql`insert into history_event (at, kind, audience, process_id, data, unit_id, user_id)
      select timestamptz '2026-05-01' + (n / 1000) * interval '1 hour', 'process.received', 'history', ${processId}, '{}', ${units.purchases}, ${agency.people.ana}
      from generate_series(1, 3000) n`.execute(world.db)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Output<typeof contract.showHistory> = await world.ask(showHistory, ana, {
        processId,
        view: 'total',
        ...(cursor ? { cursor } : {}),
      })
      expect(page.items.length).toBeLessThanOrEqual(100)
      seen.push(...page.items.map((line) => line.id))
      cursor = page.next
    } while (cursor)
    expect([seen.length, new Set(seen).size]).toEqual([3001, 3001])
  })
})

describe('the door', () => {
  it('hides the history of what is hidden (A-02)', async () => {
    const { processId } = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    for (const actor of [dandara, as('fabio'), as('elisa'), as('carla', 'people')])
      await expectRefusal(lines(actor, processId, 'total'), 'process-not-found')
    await world.run(sendProcess, ana, { processId, unitIds: [units.people], keepOpen: false })
    expect(await kinds(dandara, processId, 'summary')).toContain('process.sent')
  })
})

it('what is written stays written: the application can neither change nor remove it', async () => {
  for (const act of [
    sql`update history_event set kind = 'x'`,
    sql`delete from history_event`,
    sql`truncate history_event`,
    sql`update audit_entry set outcome = 'x'`,
    sql`delete from audit_entry`,
  ])
    await expect(act.execute(world.db)).rejects.toMatchObject({ code: '42501' })
})
