/** Sending (P-11, R-25, R-26, R-01): where the process is afterwards, what is told to whom, and every refusal. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { showProcess } from '../processes/show-process.ts'
import { listPassedUnits } from './list-desk.ts'
import { assignProcess, concludeProcess, receiveProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as, units } = agency
const [ana, dandara, gilda] = [as('ana'), as('dandara'), as('gilda')]
const send = (processId: string, unitIds: string[], keepOpen = false, actor = ana) =>
  world.run(sendProcess, actor, { processId, unitIds, keepOpen })

/** The process in each unit: state, origin, sender, whether received, for whom. */
async function whereIs(processId: string) {
  const { rows } = await sql<{ line: string }>`
    select u.code || ': ' || w.state || ', ' || w.origin || coalesce(' from ' || f.code, '') || case when w.received_at is null then ', unread' else '' end
      || coalesce(', for ' || a.login, '') as line
    from process_unit w join unit u on u.id = w.unit_id left join unit f on f.id = w.from_unit_id left join app_user a on a.id = w.assignee_id
    where w.process_id = ${processId} order by u.code`.execute(world.db)
  return rows.map((row) => row.line)
}

describe('sent to several units of several agencies', () => {
  it('opens unread in each and is concluded here; one event, one line per destination (P-11)', async () => {
    const { processId } = await started(ana)
    const answer = await left(world, async () =>
      expect(await send(processId, [units.people, units.clinic, units.people])).toEqual({
        concludedHere: true,
        sentTo: [
          { id: units.people, code: 'SEPLAG/PESSOAS', name: 'Diretoria de Gestão de Pessoas', agencyCode: 'SEPLAG' },
          { id: units.clinic, code: 'SES/ATENÇÃO', name: 'Superintendência de Atenção à Saúde', agencyCode: 'SES' },
        ],
      }),
    )
    expect(answer).toEqual({
      events: [
        ['process.sent', { toUnitIds: [units.people, units.clinic], toUnits: ['SEPLAG/PESSOAS', 'SES/ATENÇÃO'], keptOpen: false }],
        ['process.concluded', { bySending: true }],
      ],
      jobs: ['notifyPeople'],
      audit: ['sendProcess changed'],
      hints: [`desk:${units.clinic}`, `desk:${units.people}`, `desk:${units.purchases}`, `process:${processId}`].sort(),
    })
    expect(await whereIs(processId)).toEqual([
      'SEPLAG/COMPRAS: concluded, created',
      'SEPLAG/PESSOAS: open, received from SEPLAG/COMPRAS, unread',
      'SES/ATENÇÃO: open, received from SEPLAG/COMPRAS, unread',
    ])
    const { rows } = await sql`select to_unit_id, kept_open from routing where process_id = ${processId} order by id`.execute(world.db)
    expect(rows).toEqual([
      { to_unit_id: units.people, kept_open: false },
      { to_unit_id: units.clinic, kept_open: false },
    ])
  })

  it('stays open here, with its assignee, when asked to', async () => {
    const { processId } = await started(ana)
    const { events } = await left(world, () => send(processId, [units.people], true))
    expect(events.map(([kind]) => kind)).toEqual(['process.sent'])
    expect(await whereIs(processId)).toEqual([
      'SEPLAG/COMPRAS: open, created, for ana',
      'SEPLAG/PESSOAS: open, received from SEPLAG/COMPRAS, unread',
    ])
  })

  it('each unit has its own state: what one does, the other does not feel (R-25)', async () => {
    const { processId } = await started(ana)
    await send(processId, [units.people, units.clinic], true)
    await world.run(receiveProcess, dandara, { processId })
    await world.run(assignProcess, dandara, { processId, userId: agency.people.gilda })
    await world.run(concludeProcess, gilda, { processId })
    expect(await whereIs(processId)).toEqual([
      'SEPLAG/COMPRAS: open, created, for ana',
      'SEPLAG/PESSOAS: open, received from SEPLAG/COMPRAS, for gilda',
      'SES/ATENÇÃO: concluded, received from SEPLAG/COMPRAS',
    ])
    expect((await world.ask(showProcess, ana, { processId })).openIn.map((o) => [o.unit.code, o.assignee?.login ?? null])).toEqual([
      ['SEPLAG/COMPRAS', 'ana'],
      ['SEPLAG/PESSOAS', null],
    ])
  })

  it('comes back unread and unassigned, from whom it came', async () => {
    const { processId } = await started(ana)
    await send(processId, [units.people])
    await send(processId, [units.purchases], false, dandara)
    expect(await whereIs(processId)).toEqual([
      'SEPLAG/COMPRAS: open, received from SEPLAG/PESSOAS, unread',
      'SEPLAG/PESSOAS: concluded, received from SEPLAG/COMPRAS',
    ])
  })

  it('sent on unread, it was received by whoever sent it on: the history has no hole (P-09)', async () => {
    const { processId } = await started(ana)
    await send(processId, [units.people])
    const { events } = await left(world, () => send(processId, [units.clinic], false, dandara))
    expect(events.map(([kind]) => kind)).toEqual(['process.received', 'process.sent', 'process.concluded'])
  })
})

it('turns the pen of what is signed black, and leaves drafts to their unit (R-01, R-63)', async () => {
  const { processId } = await started(ana)
  const first = await drafted(ana, processId)
  await signed(ana, first.documentId, first.revision)
  const second = await drafted(ana, processId)
  const { events } = await left(world, () => send(processId, [units.people]))
  expect(events.map(([kind, data]) => [kind, (data as { documentNumbers?: string[] }).documentNumbers])).toEqual([
    ['documents.locked', [first.number]],
    ['process.sent', undefined],
    ['process.concluded', undefined],
  ])
  const tree = async (actor: typeof ana) =>
    (await world.ask(showProcess, actor, { processId })).documents.map((d) => [d.number, d.state, d.pen])
  expect(await tree(dandara)).toEqual([[first.number, 'signed', 'black']])
  expect(await tree(ana)).toEqual([
    [first.number, 'signed', 'black'],
    [second.number, 'draft', null],
  ])
})

describe('is refused', () => {
  it.each([
    ['to the own unit', [units.purchases], 'unit-is-yours', {}],
    ['to a unit that does not receive', [units.people, units.closed], 'unit-cannot-receive', { unit: 'SES/EXTERNA' }],
    ['to a unit there is not', ['999999'], 'unit-cannot-receive', { unit: '999999' }],
  ] as const)('%s, and nothing has happened', async (_where, unitIds, code, params) => {
    const { processId } = await started(ana)
    const trace = await left(world, () => expectRefusal(send(processId, [...unitIds]), code, params))
    expect(trace).toEqual({ events: [], jobs: [], audit: [`sendProcess ${code}`], hints: [] })
    expect(await whereIs(processId)).toEqual(['SEPLAG/COMPRAS: open, created, for ana'])
  })

  it('to a unit, or a unit of an agency, that was closed', async () => {
    const { processId } = await started(ana)
    for (const [close, open] of [
      [sql`update unit set active = false where id = ${units.clinic}`, sql`update unit set active = true`],
      [sql`update agency set active = false where id = ${agency.agencies.health}`, sql`update agency set active = true`],
    ] as const) {
      await close.execute(world.db)
      await expectRefusal(send(processId, [units.clinic]), 'unit-cannot-receive', { unit: 'SES/ATENÇÃO' })
      await open.execute(world.db)
    }
  })

  it('where it is already open, and the second click', async () => {
    const { processId } = await started(ana)
    await send(processId, [units.people], true)
    await expectRefusal(send(processId, [units.clinic, units.people]), 'already-open-there', { unit: 'SEPLAG/PESSOAS' })
    await send(processId, [units.clinic])
    await expectRefusal(send(processId, [units.clinic]), 'process-not-open-here')
  })

  it.each([
    ['inspector, who only reads', as('fabio'), 'public', 'may-not-send'],
    ['a unit it never was in', dandara, 'public', 'process-not-open-here'],
    ['a unit that may not see it (A-02)', dandara, 'restricted', 'process-not-found'],
    ['somebody without a role in the unit', as('carla', 'people'), 'public', 'process-not-found'],
  ] as const)('for %s', async (_who, actor, level, code) => {
    const legalBasisId = level === 'restricted' ? agency.legalBases.personal : null
    const { processId } = await started(ana, { level, legalBasisId })
    expect(await refusalOf(send(processId, [units.clinic], false, actor))).toBe(code)
  })

  it('a confidential process, even to its holder (R-18)', async () => {
    const { processId } = await started(ana, { typeId: agency.processTypes.inquiry })
    await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
    await expectRefusal(send(processId, [units.clinic]), 'process-not-found')
    await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
      values (${processId}, ${agency.people.ana}, ${units.purchases}, ${agency.people.ana}, now())`.execute(world.db)
    await expectRefusal(send(processId, [units.clinic], false, { ...ana, opened: new Set([processId]) }), 'confidential-does-not-travel')
  })
})

it('what it passed through is listed for the next sending, the latest first, to those who see it', async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  const { processId } = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
  world.clock.pass(60)
  await send(processId, [units.people])
  world.clock.pass(60)
  await send(processId, [units.clinic], false, dandara)
  const { items } = await world.ask(listPassedUnits, gilda, { processId })
  expect(items.map((u) => u.code)).toEqual(['SES/ATENÇÃO', 'SEPLAG/PESSOAS', 'SEPLAG/COMPRAS'])
  await expectRefusal(world.ask(listPassedUnits, as('fabio'), { processId }), 'process-not-found')
})
